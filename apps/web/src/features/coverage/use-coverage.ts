import { addMonths, type CalendarDate } from '@jawla/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { today } from '../../ui/today.ts'
import { type CoverageView, coverageParams, coverageView } from '../../view-search.ts'

interface Coverage extends CoverageView {
  today: CalendarDate
  /** The first day of the months chosen: a visit before it is long ago. */
  since: CalendarDate
  /** One change, one entry of the browser's history. Another choice begins the list anew. */
  choose: (change: Partial<CoverageView>) => void
}

/** What the page is asked to show, as its address says. */
export function useCoverage(): Coverage {
  const search = useSearch({ from: '/coverage' })
  const navigate = useNavigate()
  const view = coverageView(search)
  const day = today()
  return {
    ...view,
    today: day,
    since: addMonths(day, -view.months),
    choose: (change) =>
      void navigate({
        to: '/coverage',
        search: coverageParams({ ...view, page: 1, ...change }),
        resetScroll: false,
      }),
  }
}
