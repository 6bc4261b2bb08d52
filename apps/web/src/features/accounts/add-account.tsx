import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './accounts.module.css'

const ROLES = ['reviewer', 'admin'] as const

interface Props {
  /** Called with the password that was made. */
  onMade: (made: { name: string; password: string }) => void
}

export function AddAccount({ onMade }: Props) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof ROLES)[number]>('reviewer')
  const [tried, setTried] = useState(false)
  const add = useMutation(
    api.accounts.add.mutationOptions({
      onSuccess: ({ password }, added) => {
        onMade({ name: added.name, password })
        setEmail('')
        setName('')
        setRole('reviewer')
        void queryClient.invalidateQueries(api.accounts.list.queryFilter())
      },
    }),
  )
  const missing = (value: string) => (tried && value.trim() === '' ? t('accounts.add.missing') : null)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (add.isPending) return
    const empty = [name.trim() === '' && 'name', email.trim() === '' && 'email'].find(Boolean)
    setTried(Boolean(empty))
    if (empty) event.currentTarget.querySelector<HTMLInputElement>(`[name=${empty}]`)?.focus()
    else add.mutate({ email: email.trim(), name: name.trim(), role })
  }
  return (
    <section className={styles.part} aria-labelledby="add-account-title">
      <h2 id="add-account-title">{t('accounts.add')}</h2>
      <form noValidate className={styles.row} onSubmit={send}>
        <TextField
          label={t('account.name')}
          error={missing(name)}
          name="name"
          maxLength={100}
          value={name}
          onText={setName}
        />
        <TextField
          label={t('door.email')}
          error={missing(email)}
          type="email"
          name="email"
          dir="ltr"
          maxLength={200}
          value={email}
          onText={setEmail}
        />
        <Field label={t('account.role')} hint={t(`role.${role}.hint`)}>
          {(control) => (
            <select
              {...control}
              name="role"
              value={role}
              onChange={({ target }) => setRole(ROLES.find((one) => one === target.value) ?? 'reviewer')}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`role.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" look="strong" aria-disabled={add.isPending}>
          {t(add.isPending ? 'accounts.add.busy' : 'accounts.add.send')}
        </Button>
      </form>
      {add.isError && <RequestTrouble error={add.error} />}
    </section>
  )
}
