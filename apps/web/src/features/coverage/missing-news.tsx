import type { CalendarDate, NewsGap } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './coverage.module.css'
import { useCoverage } from './use-coverage.ts'

/** Why there may have been visits that nobody here has read of; nothing where no feed was down in that time. */
export function MissingNews() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { since } = useCoverage()
  const { data } = useQuery(api.store.newsGaps.queryOptions())
  const gaps = (data ?? []).filter((gap) => isWithin(gap, since))
  if (gaps.length === 0) return null
  const words = ({ kind, outlet, from, to }: NewsGap) => {
    const days = { outlet, from: formatDay(from, language) }
    if (kind === 'outlet_added') return t('coverage.gaps.added', days)
    return to === null
      ? t('coverage.gaps.downSince', days)
      : t('coverage.gaps.down', { ...days, to: formatDay(to, language) })
  }
  return (
    <aside className={styles.gaps}>
      <p>{t('coverage.gaps.title')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.kind} ${gap.outlet} ${gap.from}`}>{words(gap)}</li>
        ))}
      </ul>
    </aside>
  )
}

/** An outlet that came to the record before the time asked about is missing from none of it. */
function isWithin({ kind, from, to }: NewsGap, since: CalendarDate): boolean {
  return kind === 'outlet_added' ? from > since : to === null || to >= since
}
