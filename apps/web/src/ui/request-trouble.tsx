import { TRPCClientError } from '@trpc/client'
import { useTranslation } from 'react-i18next'
import { Reason } from './reason.tsx'
import styles from './request-trouble.module.css'

/** What became of a request that the server did not do. */
export function RequestTrouble({ error }: { error: unknown }) {
  return (
    <div role="alert" className={styles.trouble}>
      <Words error={error} />
    </div>
  )
}

function Words({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const code: unknown = error instanceof TRPCClientError ? error.data?.code : null
  if (code === 'FORBIDDEN') return <p>{t('desk.saved.refused')}</p>
  if (code === 'UNAUTHORIZED')
    return (
      <p>
        {t('desk.saved.signedOut')}{' '}
        <a href="/desk" target="_blank" rel="noreferrer">
          {t('door.send')}
        </a>
      </p>
    )
  // Without a code nobody answered who knows the procedures.
  if (code === undefined) return <p>{t('desk.saved.offline')}</p>
  if (code !== 'BAD_REQUEST' || !(error instanceof Error)) return <p>{t('desk.saved.broken')}</p>
  // What the schema refuses comes as a list: the form is to refuse it before.
  return error.message.startsWith('[') ? <p>{t('desk.saved.wrong')}</p> : <Reason line={error.message} />
}
