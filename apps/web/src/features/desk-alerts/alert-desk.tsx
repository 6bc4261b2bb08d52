import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AddAlert } from './add-alert.tsx'
import styles from './alert-desk.module.css'
import { AlertItem } from './alert-item.tsx'

const SOON_MS = 3_000
const LATER_MS = 20_000

/** Whom Jawla tells by itself of which visits. */
export function AlertDesk() {
  const { t } = useTranslation()
  const list = useQuery(
    api.alerts.list.queryOptions(undefined, {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.alerts.some(({ waiting }) => waiting > 0) === true ? SOON_MS : LATER_MS,
    }),
  )
  return (
    <>
      <title>{`${t('desk.alerts')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('alerts.intro')}</p>
      <QueryState query={list} quiet skeleton={<Skeleton lines={10} height={3} />}>
        {({ alerts, mail }) => (
          <div className={styles.desk}>
            <AddAlert mail={mail} />
            <section className={styles.list} aria-labelledby="alerts-title">
              <h2 id="alerts-title">{t('alerts.list')}</h2>
              {alerts.length === 0 ? (
                <p className={styles.none}>{t('alerts.none')}</p>
              ) : (
                <ul>
                  {alerts.map((alert) => (
                    <AlertItem key={alert.id} alert={alert} />
                  ))}
                </ul>
              )}
            </section>
          </div>
        )}
      </QueryState>
    </>
  )
}
