import type { Filter } from '@jawla/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { FollowLinks } from '../../ui/follow-links.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AlertLink } from '../filters/alert-link.tsx'
import { byYear } from './by-year.ts'
import styles from './visit-history.module.css'
import { VisitRow } from './visit-row.tsx'

/** The visits that a filter selects under their years, page after page. */
export function VisitHistory({ filter }: { filter: Filter }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const list = useInfiniteQuery(
    api.visits.list.infiniteQueryOptions({ filter, limit: 20 }, { getNextPageParam: (page) => page.nextCursor }),
  )
  return (
    <div className={styles.history}>
      <QueryState query={list} skeleton={<Skeleton lines={6} height={3.5} />}>
        {({ pages }) => {
          const visits = pages.flatMap((page) => page.items)
          if (visits.length === 0) return <p>{t('record.history.none')}</p>
          return (
            <>
              {byYear(visits).map(({ year, visits }) => (
                <section key={year} aria-label={year ?? t('date.unknown')}>
                  <h3>{year ?? t('date.unknown')}</h3>
                  <ol>
                    {visits.map((visit) => (
                      <VisitRow key={visit.id} visit={visit} />
                    ))}
                  </ol>
                </section>
              ))}
              <p className={`${styles.more} ${styles.shown}`} role="status">
                {t('visits.shown', { shown: number(visits.length), total: number(pages[0]?.total ?? 0) })}
              </p>
              <MoreButton list={list} />
              <FollowLinks filter={filter}>
                <AlertLink filter={filter} />
              </FollowLinks>
            </>
          )
        }}
      </QueryState>
    </div>
  )
}
