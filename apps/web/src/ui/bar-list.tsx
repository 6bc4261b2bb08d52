import type { Filter } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/format-number.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './bar-list.module.css'
import { OverviewLink } from './overview-link.tsx'
import { RecordLink, type RecordRef } from './record-link.tsx'

export interface BarRow {
  to: RecordRef
  name: ReactNode
  /** What else tells it apart. */
  aside?: string
  visits: number
  /** Which visits the number counts. */
  filter: Filter
}

/** Names with their visits as number and bar: the name leads to its page, the number to the visits. Where all are one, bars would tell nothing. */
export function BarList({ rows }: { rows: readonly BarRow[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const most = Math.max(1, ...rows.map(({ visits }) => visits))
  return (
    <ol className={styles.list}>
      {rows.map(({ to, name, aside, visits, filter }) => {
        const n = formatNumber(visits, language)
        return (
          <li key={to.id}>
            <span>
              <RecordLink to={to}>{name}</RecordLink>
              {aside !== undefined && <span className={styles.aside}> {aside}</span>}
            </span>
            {visits === 0 ? (
              <span className={styles.number}>{n}</span>
            ) : (
              <OverviewLink filter={filter} className={styles.number}>
                <span aria-hidden="true">{n}</span>
                <span className="visually-hidden">{t('visits.count', { count: visits, n })}</span>
              </OverviewLink>
            )}
            {most > 1 && (
              <span className={styles.bar} style={{ inlineSize: `${(visits / most) * 100}%` }} aria-hidden="true" />
            )}
          </li>
        )
      })}
    </ol>
  )
}
