import { FACT_FIELDS, type FactField } from '@jawla/domain'
import { useMutation } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import styles from './objections.module.css'

const LEAST = 10
const MOST = 1000

interface Props {
  visitId: string
  onClose: () => void
}

/** Anybody says what is wrong about a visit: which fact, and why. Nothing else is asked. */
export function ReportError({ visitId, onClose }: Props) {
  const { t } = useTranslation()
  const form = useId()
  const [field, setField] = useState<FactField>('visit')
  const [message, setMessage] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => client.objections.add.mutate({ visit: visitId, field, message }),
  })
  const isShort = message.trim().length < LEAST
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isShort && !isPending) mutate()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('objection.title')}
      description={isSuccess ? undefined : t('objection.hint')}
      buttons={
        isSuccess ? (
          <Button look="strong" onClick={onClose}>
            {t('dialog.close')}
          </Button>
        ) : (
          <Button look="strong" type="submit" form={form} aria-disabled={isPending}>
            {t('objection.send')}
          </Button>
        )
      }
    >
      {isSuccess ? (
        <p role="status">{t('objection.sent')}</p>
      ) : (
        <form id={form} noValidate className={styles.form} onSubmit={send}>
          <Field label={t('objection.what')}>
            {(control) => (
              <select {...control} value={field} onChange={(event) => setField(event.target.value as FactField)}>
                {FACT_FIELDS.map((one) => (
                  <option key={one} value={one}>
                    {t(`objection.field.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('objection.message')} error={tried && isShort ? t('objection.short') : null}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                rows={5}
                maxLength={MOST}
                value={message}
                onChange={(event) => setMessage(event.target.value)}
              />
            )}
          </Field>
          {error !== null && (
            <p role="alert" className={styles.trouble}>
              {t(
                error instanceof TRPCClientError && error.data?.code === 'TOO_MANY_REQUESTS'
                  ? 'objection.throttled'
                  : 'error.hint',
              )}
            </p>
          )}
        </form>
      )}
    </Dialog>
  )
}
