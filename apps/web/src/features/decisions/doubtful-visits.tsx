import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { stepThrough } from '../../ui/step-through.ts'
import { useSingleKeys } from '../../ui/use-single-keys.ts'
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
  const list = useRef<HTMLUListElement>(null)
  const onFocused = (act: (ids: [string, string]) => void) => () => {
    const at = [...(list.current?.children ?? [])].findIndex((part) => part.contains(document.activeElement))
    const [one, other] = found.data?.[at]?.visits ?? []
    if (one && other) act([one.id, other.id])
  }
  useSingleKeys({
    n: () => stepThrough(list.current, 1),
    p: () => stepThrough(list.current, -1),
    m: onFocused(decide.join),
    s: onFocused(decide.keepApart),
  })
  return (
    <div>
      <title>{`${t('desk.visits')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>
        {t('decide.intro')} {t('decide.keys')}
      </p>
      <div className={styles.staff}>
        {decide.error === null && done !== null && <DecidedNotice done={done} decide={decide} />}
        {decide.error !== null && <RequestTrouble error={decide.error} />}
      </div>
      <QueryState query={found} skeleton={<Skeleton lines={4} height={4} />}>
        {(suggestions) =>
          suggestions.length === 0 ? (
            <p className={styles.intro}>{t('decide.none')}</p>
          ) : (
            <ul ref={list} className={styles.pairs}>
              {suggestions.map((suggestion) => (
                <SuggestionItem key={suggestion.pair.join(' ')} suggestion={suggestion} decide={decide} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </div>
  )
}
