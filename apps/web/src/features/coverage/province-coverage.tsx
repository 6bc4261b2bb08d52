import { EMPTY_FILTER, type Filter, type ProvinceCount } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { visitAddress } from '../../visit-address.ts'
import styles from './coverage.module.css'
import { CoverageSection } from './coverage-section.tsx'
import { DaysWaiting } from './days-waiting.tsx'
import { LastVisit } from './last-visit.tsx'
import { type ProvinceRow, rankProvinces } from './rank-provinces.ts'
import { RankedTable } from './ranked-table.tsx'
import { compareWaiting } from './standing.ts'
import { useCoverage } from './use-coverage.ts'
import { useSorted } from './use-sorted.ts'
import { VisitsHeld } from './visits-held.tsx'

/** Provinces and prefectures by how long nobody is reported to have been there. */
export function ProvinceCoverage({ actions: Actions }: { actions: ComponentType<{ filter: Filter }> }) {
  const { region } = useCoverage()
  const filter = { ...EMPTY_FILTER, regions: region === null ? [] : [region] }
  const counts = useQuery(api.visits.byProvince.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  const headline = useQuery(api.visits.headline.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  return (
    <QueryState query={counts} skeleton={<Skeleton lines={10} height={2.5} />}>
      {(data) => <Provinces counts={data} held={headline.data?.held ?? null} actions={<Actions filter={filter} />} />}
    </QueryState>
  )
}

interface Props {
  counts: readonly ProvinceCount[]
  /** Visits held in all, those of no known province too; null until it is known. */
  held: number | null
  actions: ReactNode
}

function Provinces({ counts, held, actions }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const coverage = useCoverage()
  const number = (value: number) => formatNumber(value, language)
  const all = rankProvinces(counts, coverage)
  const waiting = all.filter(({ standing }) => standing !== 'recent')
  const never = all.filter(({ standing }) => standing === 'never')
  const placed = all.reduce((sum, row) => sum + row.held, 0)
  const name = (row: ProvinceRow) => provinceName(row.code, language.code)
  const byName = (a: ProvinceRow, b: ProvinceRow) => name(a).localeCompare(name(b), language.locale)
  const { rows, orderOf } = useSorted(
    coverage.onlyWaiting ? waiting : all,
    {
      name: byName,
      region: (a, b) => (a.region === b.region ? 0 : a.region < b.region ? -1 : 1),
      last: (a, b) => compareWaiting(a, b) || byName(a, b),
      held: (a, b) => a.held - b.held,
    },
    'last',
  )
  const span = t('coverage.span', { count: coverage.months, n: number(coverage.months) })
  const headings = [
    ...[t('coverage.code'), t('coverage.province'), t('filters.regions'), t('coverage.last'), t('coverage.precision')],
    ...[t('coverage.days'), t('coverage.held'), t('coverage.address')],
  ]
  const csv = async () => [
    headings,
    ...rows.map((row) => [
      ...[row.code, name(row), regionName(row.region, language.code)],
      ...[row.latest?.end ?? t(row.standing === 'never' ? 'coverage.never' : 'coverage.undated')],
      ...[row.latest === null ? null : t(`coverage.precision.${row.latest.precision}`), row.days, row.held],
      row.latest === null ? null : visitAddress(row.latest.id),
    ]),
  ]
  return (
    <CoverageSection
      id="provinces"
      title={t('coverage.provinces.title')}
      sentence={
        waiting.length === 0
          ? t('coverage.provinces.none', { span })
          : t('coverage.provinces.sentence', {
              span,
              ...{ waiting: number(waiting.length), total: number(all.length), never: number(never.length) },
            })
      }
      csv={csv}
      actions={actions}
    >
      {held !== null && held > placed && (
        <p className={styles.note}>{t('coverage.provinces.unplaced', { n: number(held - placed) })}</p>
      )}
      {rows.length > 0 && (
        <RankedTable
          caption={t('coverage.provinces.title')}
          rows={rows}
          keyOf={({ code }) => code}
          isMarked={({ standing }) => !coverage.onlyWaiting && standing !== 'recent'}
          columns={[
            {
              name: 'name',
              label: t('coverage.province'),
              order: orderOf('name'),
              cell: (row) => (
                <Link to="/provinces/$id" params={{ id: row.code }}>
                  {name(row)}
                </Link>
              ),
            },
            {
              name: 'region',
              label: t('filters.regions'),
              order: orderOf('region'),
              cell: (row) => (
                <Link to="/regions/$id" params={{ id: row.region }}>
                  {regionName(row.region, language.code)}
                </Link>
              ),
            },
            { name: 'last', label: t('coverage.last'), order: orderOf('last'), cell: (row) => <LastVisit {...row} /> },
            {
              name: 'days',
              label: t('coverage.days'),
              isNumber: true,
              cell: (row) => <DaysWaiting days={row.days} precision={row.latest?.precision} />,
            },
            {
              name: 'held',
              label: t('coverage.held'),
              isNumber: true,
              order: orderOf('held'),
              cell: (row) => <VisitsHeld held={row.held} of={{ province: row.code }} />,
            },
          ]}
        />
      )}
    </CoverageSection>
  )
}
