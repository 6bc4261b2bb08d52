import { EMPTY_FILTER } from '@jawla/domain'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { FollowLinks } from '../../ui/follow-links.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AlertLink } from '../filters/alert-link.tsx'
import { choiceCount } from '../filters/filter-changes.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './visit-list.module.css'
import { visitPages } from './visit-pages.ts'
import { VisitRow } from './visit-row.tsx'

/** The visits that the filter leaves, page after page. */
export function VisitList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter, setFilter] = useShownFilter()
  const list = useInfiniteQuery({ ...visitPages(filter), placeholderData: keepPreviousData })
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className={styles.list} aria-labelledby="visits-title">
      <h2 id="visits-title">{t('visits.title')}</h2>
      <QueryState query={list} skeleton={<Skeleton lines={8} height={3.5} />}>
        {({ pages }) => {
          const total = pages[0]?.total ?? 0
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0) {
            return choiceCount(filter) > 0 ? (
              <div className={styles.empty}>
                <strong>{t('visits.empty.title')}</strong>
                <p>{t('visits.empty.hint')}</p>
                <Button onClick={() => setFilter(() => EMPTY_FILTER)}>{t('filters.clear')}</Button>
              </div>
            ) : (
              <div className={styles.empty}>
                <strong>{t('visits.none.title')}</strong>
                <p>{t('visits.none.hint')}</p>
                <code dir="ltr">npx jawla ingest report.txt</code>
              </div>
            )
          }
          return (
            <>
              <p className={styles.shown} role="status">
                {t('visits.shown', { shown: number(items.length), total: number(total) })}
              </p>
              <ol className={styles.rows}>
                {items.map((visit) => (
                  <VisitRow key={visit.id} visit={visit} searched={filter.q !== ''} />
                ))}
              </ol>
              <MoreButton list={list} />
              <FollowLinks filter={filter}>
                <AlertLink filter={filter} />
              </FollowLinks>
            </>
          )
        }}
      </QueryState>
    </section>
  )
}
