import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatFromNow } from '../../i18n/format-moment.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './accounts.module.css'
import { browserName } from './browser-name.ts'

/** The browsers that the reader is signed in with, each of which can be signed out from here. */
export function Sessions() {
  const { t } = useTranslation()
  const language = useLanguage()
  const sessions = useQuery(api.staff.sessions.queryOptions(undefined, { staleTime: 0 }))
  const end = useMutation(
    api.staff.endSession.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.staff.sessions.queryFilter()),
    }),
  )
  const ago = (moment: string) => formatFromNow(moment, Date.now(), language)
  return (
    <section className={`${styles.part} ${styles.wide}`} aria-labelledby="sessions-title">
      <h2 id="sessions-title" tabIndex={-1}>
        {t('sessions.title')}
      </h2>
      {end.isError && <RequestTrouble error={end.error} />}
      <QueryState query={sessions} quiet skeleton={<Skeleton lines={2} height={3} />}>
        {(all) => (
          <ul className={styles.sessions}>
            {all.map(({ id, createdAt, usedAt, userAgent, ipAddress, own }) => {
              const name = browserName(userAgent) ?? t('sessions.unknown')
              return (
                <li key={id}>
                  <div>
                    <bdi>{name}</bdi> {own && <strong>({t('sessions.own')})</strong>}
                    <p className={styles.hint}>
                      {t('sessions.since', { when: ago(createdAt) })} · {t('sessions.used', { when: ago(usedAt) })}
                      {ipAddress !== '' && <> · {t('sessions.from', { address: setApart(ipAddress) })}</>}
                    </p>
                  </div>
                  {!own && (
                    <Button
                      aria-label={t('sessions.end.of', { name })}
                      onClick={() => {
                        end.mutate({ id })
                        document.getElementById('sessions-title')?.focus()
                      }}
                    >
                      {t('sessions.end')}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </QueryState>
    </section>
  )
}
