import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { singleKey } from '../../ui/single-key.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { stepThrough } from '../../ui/step-through.ts'
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
  const onKeyDown = (event: KeyboardEvent) => {
    const key = singleKey(event)
    const at = [...(list.current?.children ?? [])].findIndex((part) => part.contains(document.activeElement))
    const [one, other] = found.data?.[at]?.visits ?? []
    if (key === 'n' || key === 'p') stepThrough(list.current, key === 'n' ? 1 : -1)
    else if (key === 'm' && one && other) decide.join([one.id, other.id])
    else if (key === 's' && one && other) decide.keepApart([one.id, other.id])
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys for what links and buttons do too
    <div onKeyDown={onKeyDown}>
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
