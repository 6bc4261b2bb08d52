import { ALERT_CHANNELS, type AlertChannel, type AlertLanguage } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { LANGUAGES } from '../../i18n/languages.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { webAddress } from '../../web-address.ts'
import { useFilter } from '../filters/use-filter.ts'
import styles from './add-alert.module.css'
import { ChooseVisits } from './choose-visits.tsx'
import { isMailAddress } from './is-mail-address.ts'
import { ShownSecret } from './shown-secret.tsx'

/** Makes an alert of the filter in the address; `mail`: whether mail can be sent. */
export function AddAlert({ mail }: { mail: boolean }) {
  const { t } = useTranslation()
  const reader = useLanguage()
  const [filter] = useFilter()
  const [name, setName] = useState('')
  const [channel, setChannel] = useState<AlertChannel>(mail ? 'email' : 'webhook')
  const [target, setTarget] = useState('')
  const [language, setLanguage] = useState<AlertLanguage>(reader.code)
  const [wrong, setWrong] = useState<'name' | 'target' | null>(null)
  const fields = { name: useRef<HTMLInputElement>(null), target: useRef<HTMLInputElement>(null) }
  const add = useMutation(
    api.alerts.add.mutationOptions({
      onSuccess: () => {
        setName('')
        setTarget('')
        void queryClient.invalidateQueries(api.alerts.list.queryFilter())
      },
    }),
  )
  const noMail = channel === 'email' && !mail
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (add.isPending || noMail) return
    const isAddress = channel === 'email' ? isMailAddress(target) : webAddress(target) !== null
    const problem = name.trim() === '' ? 'name' : isAddress ? null : 'target'
    setWrong(problem)
    if (problem === null) add.mutate({ name: name.trim(), channel, target: target.trim(), language, filter })
    else fields[problem].current?.focus()
  }
  return (
    <section className={styles.add} aria-labelledby="add-alert-title">
      <h2 id="add-alert-title">{t('alerts.add')}</h2>
      <form noValidate onSubmit={send}>
        <TextField
          label={t('alerts.name')}
          error={wrong === 'name' ? t('alerts.needsName') : null}
          ref={fields.name}
          name="name"
          maxLength={120}
          value={name}
          onText={(text) => {
            setName(text)
            setWrong(null)
          }}
        />
        <Segmented
          label={t('alerts.channel')}
          choices={ALERT_CHANNELS.map((value) => ({ value, label: t(`alerts.channel.${value}`) }))}
          value={channel}
          onChange={(next) => {
            setChannel(next)
            setWrong(null)
          }}
        />
        {noMail ? (
          <p className={styles.noMail}>{t('alerts.noMail')}</p>
        ) : (
          <TextField
            label={t(`alerts.target.${channel}`)}
            error={wrong === 'target' ? t(channel === 'email' ? 'alerts.wrongMail' : 'take.wrongAddress') : null}
            {...(channel === 'webhook' ? { hint: t('alerts.target.webhook.hint') } : {})}
            ref={fields.target}
            name="target"
            type={channel === 'email' ? 'email' : 'url'}
            dir="ltr"
            maxLength={2000}
            value={target}
            onText={(text) => {
              setTarget(text)
              setWrong(null)
            }}
          />
        )}
        <Field label={t('alerts.language')}>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => setLanguage(LANGUAGES.find(({ code }) => code === event.target.value)?.code ?? 'ar')}
            >
              {LANGUAGES.map(({ code, label }) => (
                <option key={code} value={code} lang={code}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ChooseVisits />
        <Button type="submit" look="strong" aria-disabled={add.isPending || noMail}>
          {t(add.isPending ? 'alerts.sending' : 'alerts.send')}
        </Button>
      </form>
      {add.isError && <RequestTrouble error={add.error} />}
      <div role="status" className={add.isSuccess ? styles.added : 'visually-hidden'}>
        {add.isSuccess && (
          <>
            <p>{t('alerts.added', { name: setApart(add.variables.name) })}</p>
            {add.data.secret !== null && <ShownSecret secret={add.data.secret} />}
          </>
        )}
      </div>
    </section>
  )
}
