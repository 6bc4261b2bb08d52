import { EMPTY_FILTER, type FacilityCount, type FacilityList } from '@jawla/domain'
import { provinceName } from '@jawla/vocabulary/regions'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { visitAddress } from '../../visit-address.ts'
import styles from './coverage.module.css'
import { CoverageSection } from './coverage-section.tsx'
import { DaysWaiting } from './days-waiting.tsx'
import { LastVisit } from './last-visit.tsx'
import { Pager } from './pager.tsx'
import { RankedTable } from './ranked-table.tsx'
import { daysSince, standingOf } from './standing.ts'
import { useCoverage } from './use-coverage.ts'
import { VisitsHeld } from './visits-held.tsx'

const PAGE = 25
/** Rows that one question for a file asks for. */
const FILE_PAGE = 500

type Order = 'waiting' | 'visits'

/** Facilities by how long nobody is reported to have been there, the server's page by page: there may be thousands. */
export function FacilityCoverage() {
  const { region, since, onlyWaiting, page } = useCoverage()
  const [order, setOrder] = useState<Order>('waiting')
  const filter = { ...EMPTY_FILTER, regions: region === null ? [] : [region] }
  const all = { filter, unvisited: true }
  const kept = { placeholderData: keepPreviousData }
  const shown = { ...all, order, notSince: onlyWaiting ? since : null }
  const list = useQuery(api.facilities.list.queryOptions({ ...shown, offset: (page - 1) * PAGE, limit: PAGE }, kept))
  const waiting = useQuery(api.facilities.list.queryOptions({ ...all, notSince: since, limit: 1 }, kept))
  const known = useQuery(api.facilities.list.queryOptions({ ...all, limit: 1 }, kept))
  const wholeList = async () => {
    const items: FacilityCount[] = []
    for (let offset = 0; ; offset += FILE_PAGE) {
      const some = await client.facilities.list.query({ ...shown, offset, limit: FILE_PAGE })
      items.push(...some.items)
      if (some.items.length < FILE_PAGE) return items
    }
  }
  const asked = [list, waiting, known]
  const failed = asked.some(({ isError }) => isError) && {
    data: undefined,
    isError: true,
    isFetching: asked.some(({ isFetching }) => isFetching),
    refetch: () => asked.map((query) => query.isError && query.refetch()),
  }
  return (
    <QueryState
      query={failed || (known.data && waiting.data ? list : known)}
      skeleton={<Skeleton lines={10} height={2.5} />}
    >
      {() =>
        list.data &&
        waiting.data &&
        known.data && (
          <Facilities
            list={list.data}
            waiting={waiting.data.total}
            known={known.data}
            order={order}
            onOrder={setOrder}
            wholeList={wholeList}
          />
        )
      }
    </QueryState>
  )
}

interface Props {
  list: FacilityList
  /** How many had no visit in the months chosen. */
  waiting: number
  known: Pick<FacilityList, 'total' | 'neverReached'>
  order: Order
  onOrder: (order: Order) => void
  wholeList: () => Promise<FacilityCount[]>
}

function Facilities({ list, waiting, known, order, onOrder, wholeList }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { months, since, today, onlyWaiting, page, choose } = useCoverage()
  const number = (value: number) => formatNumber(value, language)
  const name = (row: FacilityCount) => nameIn(row.names, row.id, language.code)
  const province = (row: FacilityCount) => (row.province === null ? null : provinceName(row.province, language.code))
  const span = t('coverage.span', { count: months, n: number(months) })
  const sortBy = (next: Order) => () => {
    onOrder(next)
    if (page !== 1) choose({ page: 1 })
  }
  const headings = [
    ...[t('coverage.code'), t('coverage.facility'), t('filters.facilityTypes'), t('coverage.province')],
    ...[t('coverage.last'), t('coverage.precision'), t('coverage.days'), t('coverage.held'), t('coverage.address')],
  ]
  const csv = async () => [
    headings,
    ...(await wholeList()).map((row) => [
      ...[row.id, name(row).text, t(`type.${row.type}`), province(row)],
      row.latest?.end ?? t(row.held === 0 ? 'coverage.never' : 'coverage.undated'),
      row.latest === null ? null : t(`coverage.precision.${row.latest.precision}`),
      ...[daysSince(row.latest, today), row.held, row.latest === null ? null : visitAddress(row.latest.id)],
    ]),
  ]
  return (
    <CoverageSection
      id="facilities"
      title={t('coverage.facilities.title')}
      sentence={
        waiting === 0
          ? t('coverage.facilities.none', { span })
          : t('coverage.facilities.sentence', {
              span,
              ...{ waiting: number(waiting), total: number(known.total), never: number(known.neverReached) },
            })
      }
      csv={csv}
    >
      <p className={styles.note}>{t('coverage.facilities.known')}</p>
      {list.items.length > 0 && (
        <RankedTable
          caption={t('coverage.facilities.title')}
          rows={list.items}
          keyOf={({ id }) => id}
          isMarked={(row) => !onlyWaiting && standingOf(row, since) !== 'recent'}
          columns={[
            {
              name: 'name',
              label: t('coverage.facility'),
              cell: (row) => (
                <>
                  <Link to="/facilities/$id" params={{ id: row.id }}>
                    <Written name={name(row)} />
                  </Link>
                  <span className={styles.aside}> {t(`type.${row.type}`)}</span>
                </>
              ),
            },
            { name: 'province', label: t('coverage.province'), cell: (row) => province(row) ?? '–' },
            {
              name: 'last',
              label: t('coverage.last'),
              order: { now: order === 'waiting' ? 'ascending' : 'none', onSort: sortBy('waiting') },
              cell: (row) => <LastVisit latest={row.latest} standing={standingOf(row, since)} />,
            },
            {
              name: 'days',
              label: t('coverage.days'),
              isNumber: true,
              cell: (row) => <DaysWaiting days={daysSince(row.latest, today)} precision={row.latest?.precision} />,
            },
            {
              name: 'held',
              label: t('coverage.held'),
              isNumber: true,
              order: { now: order === 'visits' ? 'descending' : 'none', onSort: sortBy('visits') },
              cell: (row) => <VisitsHeld held={row.held} of={{ facility: row.id }} />,
            },
          ]}
        />
      )}
      <Pager page={page} size={PAGE} total={list.total} onPage={(next) => choose({ page: next })} />
    </CoverageSection>
  )
}
