import { monthRange, type Timeline } from '@jawla/domain'

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
  visits: number
}

/** The months of a timeline as rows of years, the latest first and none left out between. */
export function calendarYears(rows: Timeline['rows']): CalendarYear[] {
  const counts = new Map<string, number>()
  for (const { start, held, announced, cancelled } of rows) {
    const month = start.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + held + announced + cancelled)
  }
  const years = [...counts.keys()].map((month) => Number(month.slice(0, 4)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const year = last - back
    const months = Array.from({ length: 12 }, (_, index) => {
      const { start: from, end: to } = monthRange(year, index + 1)
      return { visits: counts.get(from.slice(0, 7)) ?? 0, from, to }
    })
    return { year, months, visits: months.reduce((sum, { visits }) => sum + visits, 0) }
  })
}
