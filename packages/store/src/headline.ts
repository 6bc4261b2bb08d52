import { type CalendarDate, comparedPeriods, type Filter, type Headline, type VisitStatus } from '@jawla/domain'
import { NEVER, NO_DAY, toDate } from './visit-index/days.ts'
import { type Selection, selectVisits, within } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import { different, heldOf, tally } from './visit-index/tally.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** With `today`, the answer compares two periods: those that `comparedPeriods` names. */
type Asked = { today?: CalendarDate | null }

/**
 * The figures above the map. Facilities and provinces are those that visits held reached; reports are those that
 * tell of the visits selected.
 */
export async function headline(
  visitIndex: VisitIndex,
  filter: Filter,
  { today = null }: Asked = {},
): Promise<Headline> {
  const periods = today === null ? null : comparedPeriods(filter, today)
  // The visits of the filter and of the period before it are selected together.
  const from = filter.from === null || periods === null ? filter.from : periods.before.from
  const selection = await selectVisits(visitIndex, { ...filter, from })
  const chosen = from === filter.from ? selection : within(selection, filter)
  return {
    ...compared(chosen),
    ...further(chosen),
    comparison: periods && {
      now: { ...periods.now, ...compared(within(selection, periods.now)) },
      before: { ...periods.before, ...compared(within(selection, periods.before)) },
    },
  }
}

function compared(selection: Selection): Pick<Headline, 'visits' | 'facilities' | 'provincesReached' | 'graduates'> {
  const { index, visits } = selection
  const held = heldOf(selection)
  const graduates = new PeopleSum()
  for (const visit of visits) graduates.addRow(index.columns.graduates, visit)
  return {
    visits: visits.length,
    facilities: different(tally(held, 'facilities')),
    provincesReached: different(tally(held, 'provinces')),
    graduates: graduates.counted,
  }
}

function further(selection: Selection): Omit<Headline, keyof ReturnType<typeof compared> | 'comparison'> {
  const { columns, dictionaries } = selection.index
  const [starts, ends] = [columns.starts.numbers, columns.ends.numbers]
  let [undated, first, last] = [0, NEVER, NO_DAY]
  for (const visit of selection.visits) {
    const start = starts[visit] ?? NO_DAY
    if (start === NO_DAY) undated++
    else if (start < first) first = start
    last = Math.max(last, ends[visit] ?? NO_DAY)
  }
  const statuses = tally(selection, 'statuses')
  const count = (status: VisitStatus) => statuses[dictionaries.of('statuses').find(status) ?? -1] ?? 0
  const reports = columns.reports.tally(selection.visits, dictionaries.reports.size)
  return {
    ...{ held: count('held'), announced: count('announced'), cancelled: count('cancelled') },
    reports: different(reports),
    sampleReports: [...dictionaries.samples].filter((sample) => reports[sample] !== 0).length,
    ...{ undated, first: toDate(first), last: toDate(last) },
  }
}
