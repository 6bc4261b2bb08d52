import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useStaff } from '../../shell/use-staff.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './vocabulary-desk.module.css'

/** While a reading goes on. */
const SOON_MS = 5_000

/** How many reports were read with another vocabulary, and how to read them with today's. */
export function ReadingState() {
  const { t } = useTranslation()
  const language = useLanguage()
  const admin = useStaff().data?.role === 'admin'
  const start = useMutation(
    api.runs.start.mutationOptions({ onSettled: () => queryClient.invalidateQueries(api.runs.pathFilter()) }),
  )
  const state = useQuery(
    api.vocabulary.state.queryOptions(undefined, {
      staleTime: 0,
      refetchInterval: ({ state: { data } }) => start.isSuccess && (data?.behind ?? 0) > 0 && SOON_MS,
    }),
  )
  const number = (value: number) => formatNumber(value, language)
  return (
    <QueryState query={state} quiet skeleton={<Skeleton lines={1} height={2.5} />}>
      {({ behind, reports, changedAt }) => (
        <div className={styles.state}>
          <p>
            {behind === 0
              ? t('vocabulary.state.current')
              : t('vocabulary.state.behind', { n: number(behind), total: number(reports) })}
            {changedAt !== null && (
              <span className={styles.small}>
                {' '}
                {t('vocabulary.state.changed')} <Moment at={changedAt} />
              </span>
            )}
          </p>
          {behind > 0 && !admin && <p className={styles.small}>{t('vocabulary.state.admins')}</p>}
          {admin && (
            <div className={styles.buttons}>
              {behind > 0 && !start.isSuccess && (
                <ConfirmButton
                  question={t('work.runs.start.ask')}
                  hint={t('work.runs.start.hint')}
                  onConfirm={() => start.mutate({ reread: true })}
                >
                  {t('work.runs.start')}
                </ConfirmButton>
              )}
              <Link to="/desk/work">{t('vocabulary.state.runs')}</Link>
            </div>
          )}
          {start.isError && <RequestTrouble error={start.error} />}
        </div>
      )}
    </QueryState>
  )
}
