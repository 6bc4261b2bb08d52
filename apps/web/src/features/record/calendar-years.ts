import { monthRange, type VisitCalendar } from '@jawla/domain'

interface CalendarMonth {
  visits: number
  /** First and last day. */
  from: string
  to: string
}

export interface CalendarYear {
  year: number
  /** January first. */
  months: CalendarMonth[]
  /** One that is counted in several months is counted once. */
  visits: number
}

/** A calendar as rows of years, the latest first and none left out between. */
export function calendarYears({ months, years }: Pick<VisitCalendar, 'months' | 'years'>): CalendarYear[] {
  const inMonth = new Map(months.map(({ start, visits }) => [start, visits]))
  const inYear = new Map(years.map(({ start, visits }) => [start, visits]))
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined || last === undefined) return []
  const [earliest, latest] = [Number(first.start.slice(0, 4)), Number(last.start.slice(0, 4))]
  return Array.from({ length: latest - earliest + 1 }, (_, back) => {
    const year = latest - back
    const monthsOfYear = Array.from({ length: 12 }, (_, index) => {
      const { start: from, end: to } = monthRange(year, index + 1)
      return { visits: inMonth.get(from) ?? 0, from, to }
    })
    return { year, months: monthsOfYear, visits: inYear.get(`${year}-01-01`) ?? 0 }
  })
}
