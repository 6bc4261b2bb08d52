import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatSpan } from '../../i18n/format-moment.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './accounts.module.css'
import { type Answer, askAuth } from './ask-auth.ts'

/** The way in for staff; then whatever page was asked for is shown at its address. */
export function SignIn() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Answer | 'missing' | null>(null)
  const emailInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (email.trim() === '' || password === '') {
      setTrouble('missing')
      ;(email.trim() === '' ? emailInput : passwordInput).current?.focus()
      return
    }
    setBusy(true)
    setTrouble(null)
    const answer = await askAuth('sign-in', { email: email.trim(), password })
    if (answer.outcome === 'done') await queryClient.invalidateQueries(api.staff.pathFilter())
    else {
      setTrouble(answer)
      passwordInput.current?.select()
    }
    setBusy(false)
  }
  const words = (of: Answer | 'missing') => {
    if (of === 'missing') return t('door.missing')
    if (of.outcome === 'throttled') return t('door.throttled', { time: formatSpan(of.seconds, language) })
    return t(of.outcome === 'wrong' ? 'door.wrong' : 'door.trouble')
  }
  return (
    <div className={styles.door}>
      <title>{`${t('door.title')} – ${t('app.name')}`}</title>
      <h1>{t('door.title')}</h1>
      <p>{t('door.hint')}</p>
      <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
        <TextField
          label={t('door.email')}
          ref={emailInput}
          type="email"
          name="email"
          dir="ltr"
          autoComplete="username"
          maxLength={200}
          value={email}
          onText={setEmail}
        />
        <TextField
          label={t('door.password')}
          ref={passwordInput}
          type="password"
          name="password"
          dir="ltr"
          autoComplete="current-password"
          maxLength={500}
          value={password}
          onText={setPassword}
        />
        <div role="alert" className={trouble === null ? 'visually-hidden' : styles.trouble}>
          {trouble !== null && <p>{words(trouble)}</p>}
        </div>
        <Button type="submit" look="strong" aria-disabled={busy}>
          {t(busy ? 'door.busy' : 'door.send')}
        </Button>
      </form>
      <p className={styles.hint}>{t('door.help')}</p>
    </div>
  )
}
