import { type RegionCode, type RegionCount, without } from '@jawla/domain'
import { provinceName, provinces, regionName, regions } from '@jawla/vocabulary/regions'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { lastVisitWords } from '../../i18n/last-visit-words.ts'
import { groupWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { PeopleFigure } from '../../ui/people-figure.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './region-profile.module.css'
import { RegionRanking } from './region-ranking.tsx'

/** The region chosen on the map; where none or several are chosen, all 12 in order of visits. */
export function RegionProfile() {
  const [filter, setFilter] = useShownFilter()
  const only = filter.regions.length === 1 ? filter.regions[0] : undefined
  // A region's profile follows the provinces chosen; the ranking, from which others are chosen, does not.
  const asked = only === undefined ? without(filter, 'regions', 'provinces') : without(filter, 'regions')
  const counts = useQuery(api.visits.byRegion.queryOptions({ filter: asked }, { placeholderData: keepPreviousData }))
  return (
    <aside className={styles.aside} data-chosen={only !== undefined}>
      <QueryState query={counts} skeleton={<Skeleton lines={12} height={1.75} />}>
        {(rows) =>
          only === undefined ? (
            <RegionRanking
              rows={rows}
              chosen={filter.regions}
              onChoose={(region) => setFilter((before) => ({ ...before, regions: [region], provinces: [] }))}
            />
          ) : (
            <Profile
              region={only}
              within={filter.provinces}
              row={rows.find((row) => row.region === only)}
              onClear={() => setFilter((before) => ({ ...before, regions: [], provinces: [] }))}
            />
          )
        }
      </QueryState>
    </aside>
  )
}

interface ProfileProps {
  region: RegionCode
  /** Provinces of it that alone are counted; none for all of them. */
  within: readonly string[]
  row: RegionCount | undefined
  onClear: () => void
}

function Profile({ region, within, row, onClear }: ProfileProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const capital = regions.find(({ code }) => code === region)?.capital
  const total = within.length > 0 ? within.length : provinces.filter((province) => province.region === region).length
  return (
    <div className={styles.profile}>
      <h2>
        <RecordLink to={{ kind: 'region', id: region }}>{regionName(region, language.code)}</RecordLink>
      </h2>
      {capital && (
        <p className={styles.seat}>{t('profile.seat', { name: language.code === 'ar' ? capital.ar : capital.fr })}</p>
      )}
      {within.length > 0 && (
        <p className={styles.seat}>{within.map((code) => provinceName(code, language.code)).join(t('sign.comma'))}</p>
      )}
      <dl>
        <div className={styles.main}>
          <dt>{t('figures.visits')}</dt>
          <dd>{number(row?.visits ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('profile.provinces')}</dt>
          <dd>{t('profile.provinces.of', { reached: number(row?.provincesReached ?? 0), total: number(total) })}</dd>
        </div>
        <div>
          <dt>{t('profile.facilities')}</dt>
          <dd>{number(row?.facilities ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('profile.last')}</dt>
          <dd>{lastVisitWords(row, { t, language, never: t('profile.never') })}</dd>
        </div>
        {row && (
          <div>
            <dt>{t('profile.graduates')}</dt>
            <dd>
              <PeopleFigure people={row.graduates} />
              <p className={styles.note}>{groupWords(row.graduates, t, language)}</p>
            </dd>
          </div>
        )}
      </dl>
      <Button onClick={onClear}>{t('profile.clear')}</Button>
    </div>
  )
}
