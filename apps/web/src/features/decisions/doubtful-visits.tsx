import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DecidedNotice } from './decided-notice.tsx'
import styles from './decisions.module.css'
import { SuggestionItem } from './suggestion-item.tsx'
import { type Done, useDecide } from './use-decide.ts'

/** All pairs that may be one visit, for staff to decide. */
export function DoubtfulVisits() {
  const { t } = useTranslation()
  const [done, setDone] = useState<Done | null>(null)
  const decide = useDecide(setDone)
  const found = useQuery(api.visits.suggestions.queryOptions({ limit: 200 }, { staleTime: 0 }))
  return (
    <>
      <title>{`${t('desk.visits')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('decide.intro')}</p>
      <div className={styles.staff}>
        {decide.error === null && done !== null && <DecidedNotice done={done} decide={decide} />}
        {decide.error !== null && <RequestTrouble error={decide.error} />}
      </div>
      <QueryState query={found} skeleton={<Skeleton lines={4} height={4} />}>
        {(suggestions) =>
          suggestions.length === 0 ? (
            <p className={styles.intro}>{t('decide.none')}</p>
          ) : (
            <ul className={styles.pairs}>
              {suggestions.map((suggestion) => (
                <SuggestionItem key={suggestion.pair.join(' ')} suggestion={suggestion} decide={decide} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </>
  )
}
