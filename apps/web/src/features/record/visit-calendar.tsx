import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatMonth } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type EntityRef, filterOf } from '../../ui/entity-ref.ts'
import { OverviewLink } from '../../ui/overview-link.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type CalendarYear, calendarYears } from './calendar-years.ts'
import { RecordSection } from './record-section.tsx'
import styles from './visit-calendar.module.css'

/** Years and months with the visits whose days meet them; each number opens its visits. */
export function VisitCalendar({ of }: { of: EntityRef }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const calendar = useQuery(api.visits.calendar.queryOptions({ filter: filterOf(of) }))
  return (
    <RecordSection id="calendar" title={t('record.calendar')} hint={t('record.calendar.hint')}>
      <QueryState query={calendar} skeleton={<Skeleton lines={4} height={2.5} />}>
        {({ months, years, undated }) => (
          <>
            {years.length === 0 ? (
              <p>{t('timeline.empty')}</p>
            ) : (
              <Calendar of={of} years={calendarYears({ months, years })} />
            )}
            {undated > 0 && (
              <p className={styles.note}>
                {t('timeline.undated.year', { count: undated, n: formatNumber(undated, language) })}
              </p>
            )}
          </>
        )}
      </QueryState>
    </RecordSection>
  )
}

function Calendar({ of, years }: { of: EntityRef; years: readonly CalendarYear[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = (visits: number) => t('visits.count', { count: visits, n: formatNumber(visits, language) })
  const months = years[0]?.months ?? []
  return (
    <table className={styles.calendar}>
      <thead>
        <tr>
          <th scope="col">{t('record.year')}</th>
          {months.map(({ from }) => (
            <th key={from} scope="col">
              <abbr title={monthName(from, language.locale, 'long')}>
                <span className={styles.name}>{monthName(from, language.locale, 'short')}</span>
                <span className={styles.number}>{formatNumber(Number(from.slice(5, 7)), language)}</span>
              </abbr>
            </th>
          ))}
          <th scope="col">{t('record.total')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, months, visits }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {months.map(({ visits, from, to }) => (
              <td key={from}>
                {visits === 0 ? (
                  <span className={styles.none}>·</span>
                ) : (
                  <OverviewLink filter={filterOf(of, { from, to })}>
                    <span aria-hidden="true">{formatNumber(visits, language)}</span>
                    <span className="visually-hidden">
                      {words(visits)}
                      {t('sign.comma')}
                      {formatMonth(from.slice(0, 7), language)}
                    </span>
                  </OverviewLink>
                )}
              </td>
            ))}
            <td className={styles.total}>
              {visits === 0 ? (
                <span className={styles.none}>·</span>
              ) : (
                <OverviewLink filter={filterOf(of, { from: `${year}-01-01`, to: `${year}-12-31` })}>
                  <span aria-hidden="true">{formatNumber(visits, language)}</span>
                  <span className="visually-hidden">{`${words(visits)}${t('sign.comma')}${year}`}</span>
                </OverviewLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function monthName(day: string, locale: string, month: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(Date.parse(day))
}
