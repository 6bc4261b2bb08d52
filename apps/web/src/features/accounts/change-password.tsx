import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatSpan } from '../../i18n/format-moment.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import styles from './accounts.module.css'
import { type Answer, askAuth } from './ask-auth.ts'

const EMPTY = { current: '', next: '', again: '' }
type Name = keyof typeof EMPTY

/** A new password in place of the present one; all other sessions end with it. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState(EMPTY)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | 'differs' | null>(null)
  const outcome = answer === null || answer === 'differs' ? answer : answer.outcome
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const go = (name: Name) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.select()
    if (typed.next !== typed.again) {
      setAnswer('differs')
      return go('again')
    }
    setBusy(true)
    const came = await askAuth('password', { current: typed.current, next: typed.next })
    setBusy(false)
    setAnswer(came)
    if (came.outcome === 'wrong') go('current')
    if (came.outcome === 'weak') go('next')
    if (came.outcome === 'done') setTyped(EMPTY)
    if (came.outcome === 'done' || came.outcome === 'signed-out')
      void queryClient.invalidateQueries(api.staff.pathFilter())
  }
  const field = (name: Name, error: string | null, hint?: string) => (
    <Field label={t(`password.${name}`)} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <input
          {...control}
          type="password"
          name={name}
          dir="ltr"
          required
          autoComplete={name === 'current' ? 'current-password' : 'new-password'}
          maxLength={500}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <section className={styles.part} aria-labelledby="password-title">
      <h2 id="password-title">{t('password.title')}</h2>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        {/* So that a browser that keeps passwords knows whose it is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        {field('current', outcome === 'wrong' ? t('password.wrong') : null)}
        {field(
          'next',
          typeof answer === 'object' && answer?.outcome === 'weak' ? t(`password.${answer.why}`) : null,
          t('password.hint'),
        )}
        {field('again', outcome === 'differs' ? t('password.differs') : null)}
        <div
          role="alert"
          className={outcome === 'throttled' || outcome === 'trouble' ? styles.trouble : 'visually-hidden'}
        >
          {typeof answer === 'object' && answer?.outcome === 'throttled' && (
            <p>{t('door.throttled', { time: formatSpan(answer.seconds, language) })}</p>
          )}
          {outcome === 'trouble' && <p>{t('door.trouble')}</p>}
        </div>
        <Button type="submit" look="strong" aria-disabled={busy}>
          {t(busy ? 'password.busy' : 'password.send')}
        </Button>
        <p role="status" className={outcome === 'done' ? styles.done : 'visually-hidden'}>
          {outcome === 'done' && t('password.done')}
        </p>
      </form>
    </section>
  )
}
