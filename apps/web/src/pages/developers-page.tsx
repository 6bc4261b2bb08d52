import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from '../features/developers/developers.module.css'
import { StabilityPromise } from '../features/developers/stability-promise.tsx'
import { TryRequest } from '../features/developers/try-request.tsx'
import { ActiveFilters } from '../features/filters/active-filters.tsx'
import { FilterPanel } from '../features/filters/filter-panel.tsx'
import { FilterSheet } from '../features/filters/filter-sheet.tsx'
import { askCodebook } from '../features/reference/ask-codebook.ts'
import { BackLink } from '../ui/back-link.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useWide } from '../ui/use-screen.ts'

/** Where researchers try the API with the dashboard's own filters, and take the request along. */
export function DevelopersPage() {
  const { t } = useTranslation()
  const wide = useWide()
  const codebook = useQuery(askCodebook)
  return (
    <>
      <title>{`${t('developers.title')} – ${t('app.name')}`}</title>
      <BackLink />
      <h1>{t('developers.title')}</h1>
      <p className={styles.intro}>{t('developers.intro')}</p>
      <p className={styles.buttons}>
        <Link to="/codebook">{t('codebook.title')}</Link>
        <a href="/api/v1/openapi.json">{t('developers.document')}</a>
      </p>
      <ActiveFilters />
      <div className={styles.columns}>
        {wide && (
          <section className="no-print" aria-labelledby="filters-title">
            <h2 id="filters-title">{t('filters.title')}</h2>
            <FilterPanel />
          </section>
        )}
        <div className={styles.parts}>
          <QueryState query={codebook} skeleton={<Skeleton lines={14} height={2} />}>
            {({ tables }) => <TryRequest tables={tables} />}
          </QueryState>
          <StabilityPromise />
        </div>
      </div>
      {!wide && <FilterSheet />}
    </>
  )
}
