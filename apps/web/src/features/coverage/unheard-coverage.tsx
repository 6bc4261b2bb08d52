import { daysBetween, type VisitSummary } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { useStaffIfAny } from '../../shell/use-staff.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import { visitAddress } from '../../visit-address.ts'
import styles from './coverage.module.css'
import { CoverageSection } from './coverage-section.tsx'
import { DaysWaiting } from './days-waiting.tsx'
import { RankedTable } from './ranked-table.tsx'
import { unheardVisits } from './unheard-visits.ts'
import { useCoverage } from './use-coverage.ts'
import { useSorted } from './use-sorted.ts'

/** Visits announced whose day has passed without news, and what to do about them. */
export function UnheardCoverage() {
  const { region, today } = useCoverage()
  const unheard = useQuery(unheardVisits(region, today))
  return (
    <QueryState query={unheard} skeleton={<Skeleton lines={6} height={2.5} />}>
      {({ visits, total }) => <Unheard visits={visits} total={total} />}
    </QueryState>
  )
}

interface Row {
  visit: VisitSummary
  /** Since the last day that it was announced for. */
  days: number
}

function Unheard({ visits, total }: { visits: readonly VisitSummary[]; total: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const staff = useStaffIfAny()
  const { months, since, today } = useCoverage()
  const number = (value: number) => formatNumber(value, language)
  const lastDay = ({ date }: VisitSummary) => date.end ?? date.start ?? today
  const all: Row[] = visits.map((visit) => ({ visit, days: daysBetween(lastDay(visit), today) }))
  const recent = visits.filter((visit) => lastDay(visit) >= since).length
  const area = ({ province, region }: VisitSummary) =>
    province !== null
      ? provinceName(province, language.code)
      : region !== null
        ? regionName(region, language.code)
        : t('visits.noPlace')
  const { rows, orderOf } = useSorted(
    all,
    { area: (a, b) => area(a.visit).localeCompare(area(b.visit), language.locale), days: (a, b) => a.days - b.days },
    'days',
  )
  const placeOf = ({ place, placeNames }: VisitSummary) =>
    place === null ? null : nameIn(placeNames, place, language.code)
  const officials = ({ officials }: VisitSummary) =>
    officials.map(({ id, names }) => nameIn(names, id, language.code).text).join(t('sign.comma'))
  const span = t('coverage.span', { count: months, n: number(months) })
  const headings = [
    ...[t('coverage.visit'), t('bulletin.place'), t('coverage.province'), t('bulletin.officials')],
    ...[t('coverage.announcedFor'), t('coverage.precision'), t('coverage.daysPast'), t('coverage.sources')],
    t('coverage.address'),
  ]
  const csv = async () => [
    headings,
    ...rows.map(({ visit, days }) => [
      ...[t(`kind.${visit.kind}`), placeOf(visit)?.text ?? null, area(visit), officials(visit), lastDay(visit)],
      ...[t(`coverage.precision.${visit.date.precision}`), days, visit.outlets, visitAddress(visit.id)],
    ]),
  ]
  return (
    <CoverageSection
      id="announced"
      title={t('coverage.announced.title')}
      sentence={
        total === 0
          ? t('coverage.announced.none')
          : t('coverage.announced.sentence', { n: number(total), recent: number(recent), span })
      }
      csv={csv}
    >
      {total > 0 && (
        <p className={styles.note}>
          {t('coverage.announced.todo')} {staff.data != null && <Link to="/desk">{t('coverage.announced.desk')}</Link>}
        </p>
      )}
      {total > visits.length && (
        <p className={styles.note}>
          {t('coverage.announced.cut', { shown: number(visits.length), total: number(total) })}
        </p>
      )}
      {rows.length > 0 && (
        <RankedTable
          caption={t('coverage.announced.title')}
          rows={rows}
          keyOf={({ visit }) => visit.id}
          columns={[
            {
              name: 'visit',
              label: t('coverage.visit'),
              cell: ({ visit }) => {
                const place = placeOf(visit)
                return (
                  <>
                    <Link to="/visits/$id" params={{ id: visit.id }}>
                      {t(`kind.${visit.kind}`)}
                      {place !== null && (
                        <>
                          {t('sign.comma')}
                          <Written name={place} />
                        </>
                      )}
                    </Link>{' '}
                    <span className={styles.aside}>{officials(visit)}</span> {visit.sample && <SampleMark />}
                  </>
                )
              },
            },
            { name: 'area', label: t('coverage.province'), order: orderOf('area'), cell: ({ visit }) => area(visit) },
            {
              name: 'day',
              label: t('coverage.announcedFor'),
              cell: ({ visit }) => formatToldDate(visit.date, language) ?? t('date.unknown'),
            },
            {
              name: 'days',
              label: t('coverage.daysPast'),
              isNumber: true,
              order: orderOf('days'),
              cell: ({ visit, days }) => <DaysWaiting days={days} precision={visit.date.precision} />,
            },
            {
              name: 'sources',
              label: t('coverage.sources'),
              cell: ({ visit }) => (
                <Link to="/visits/$id" params={{ id: visit.id }} hash="fact-event-1">
                  {t('visits.sources', { count: visit.outlets, n: number(visit.outlets) })}
                </Link>
              ),
            },
          ]}
        />
      )}
    </CoverageSection>
  )
}
