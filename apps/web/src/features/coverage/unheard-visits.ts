import {
  addDays,
  type CalendarDate,
  EMPTY_FILTER,
  type Filter,
  isNotHeardOf,
  type RegionCode,
  type VisitSummary,
} from '@jawla/domain'
import { queryOptions } from '@tanstack/react-query'
import { api, client } from '../../api.ts'

/** Visits in one answer of the server, and answers at most. */
const [PAGE, MOST_PAGES] = [100, 10]

interface Unheard {
  /** The day announced last first. */
  visits: VisitSummary[]
  /** Those and the ones left out, of which some may be going on today. */
  total: number
}

/** Visits announced for a day before today of which no report tells that they were held or called off. */
export function unheardVisits(region: RegionCode | null, today: CalendarDate) {
  const filter: Filter = {
    ...EMPTY_FILTER,
    regions: region === null ? [] : [region],
    statuses: ['announced'],
    to: addDays(today, -1),
  }
  return queryOptions({
    queryKey: [...api.visits.list.pathKey(), { whole: filter }],
    queryFn: async (): Promise<Unheard> => {
      const visits: VisitSummary[] = []
      let [cursor, unread]: [string | null, number] = [null, 0]
      for (let page = 0; page < MOST_PAGES; page++) {
        const answer: Awaited<ReturnType<typeof client.visits.list.query>> = await client.visits.list.query({
          filter,
          cursor,
          limit: PAGE,
        })
        visits.push(...answer.items)
        unread = answer.total - visits.length
        cursor = answer.nextCursor
        if (cursor === null) break
      }
      const unheard = visits.filter((visit) => isNotHeardOf(visit, today))
      return { visits: unheard, total: unheard.length + unread }
    },
  })
}
