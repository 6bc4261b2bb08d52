import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import styles from './decisions.module.css'
import { SuggestionItem } from './suggestion-item.tsx'
import type { Decide } from './use-decide.ts'

/** Visits that may be this one. Nothing where there are none. */
export function MaybeSameVisit({ visitId, decide }: { visitId: string; decide: Decide }) {
  const { t } = useTranslation()
  const found = useQuery(api.visits.suggestions.queryOptions({ id: visitId }, { retry: false }))
  if (!found.data || found.data.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby="maybe-title">
      <h2 id="maybe-title">{t('maybe.title')}</h2>
      <ul className={styles.pairs}>
        {found.data.map((suggestion) => (
          <SuggestionItem key={suggestion.pair.join(' ')} suggestion={suggestion} here={visitId} decide={decide} />
        ))}
      </ul>
    </section>
  )
}
