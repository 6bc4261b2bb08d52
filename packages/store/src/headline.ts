import { type CalendarDate, comparedPeriods, type Filter, type Headline } from '@jawla/domain'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { selectVisits, within } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index/visit-index.ts'

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
  // The visits of the filter and of the period before it are selected together and gone through once.
  const from = filter.from === null || periods === null ? filter.from : periods.before.from
  const { index, visits } = await selectVisits(visitIndex, { ...filter, from })
  const all = new Tally(index, within(filter))
  const now = periods === null || filter.from !== null ? all : new Tally(index, within(periods.now))
  const before = periods === null ? all : new Tally(index, within(periods.before))
  const tallies = [...new Set([all, now, before])]
  for (const visit of visits) for (const tally of tallies) tally.add(visit)
  return {
    ...all.headline,
    comparison: periods && {
      now: { ...periods.now, ...now.compared },
      before: { ...periods.before, ...before.compared },
    },
  }
}

/** What those of the visits that meet a period add up to. */
class Tally {
  readonly #index: VisitIndexVersion
  readonly #meets: (visit: IndexedVisit) => boolean
  readonly #held: number | undefined
  readonly #byStatus = new Map<number | undefined, number>()
  readonly #facilities: Uint8Array
  readonly #provinces: Uint8Array
  readonly #reports: Uint8Array
  readonly #graduates = new PeopleSum()
  #visits = 0
  #undated = 0
  #first: string | null = null
  #last: string | null = null

  constructor(index: VisitIndexVersion, meets: (visit: IndexedVisit) => boolean) {
    const { dictionaries } = index
    this.#index = index
    this.#meets = meets
    this.#held = dictionaries.of('statuses').find('held')
    this.#facilities = new Uint8Array(dictionaries.of('facilities').size)
    this.#provinces = new Uint8Array(dictionaries.of('provinces').size)
    this.#reports = new Uint8Array(dictionaries.reports.size)
  }

  add(visit: IndexedVisit): void {
    if (!this.#meets(visit)) return
    const status = visit.values[FIELD_NUMBER.statuses]?.[0]
    this.#visits++
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1)
    for (const report of visit.reports) this.#reports[report] = 1
    this.#graduates.add(visit.graduates)
    if (visit.start === null) this.#undated++
    else if (this.#first === null || visit.start < this.#first) this.#first = visit.start
    if (visit.end !== null && (this.#last === null || visit.end > this.#last)) this.#last = visit.end
    if (status !== this.#held) return
    for (const facility of visit.values[FIELD_NUMBER.facilities] ?? []) this.#facilities[facility] = 1
    for (const province of visit.values[FIELD_NUMBER.provinces] ?? []) this.#provinces[province] = 1
  }

  get compared(): Pick<Headline, 'visits' | 'facilities' | 'provincesReached' | 'graduates'> {
    return {
      visits: this.#visits,
      facilities: ones(this.#facilities),
      provincesReached: ones(this.#provinces),
      graduates: this.#graduates.counted,
    }
  }

  get headline(): Omit<Headline, 'comparison'> {
    const { dictionaries } = this.#index
    const count = (status: string) => this.#byStatus.get(dictionaries.of('statuses').find(status)) ?? 0
    return {
      ...this.compared,
      held: count('held'),
      announced: count('announced'),
      cancelled: count('cancelled'),
      reports: ones(this.#reports),
      sampleReports: sampleCount(this.#reports, dictionaries.samples),
      undated: this.#undated,
      first: this.#first,
      last: this.#last,
    }
  }
}

function ones(marks: Uint8Array): number {
  let sum = 0
  for (const mark of marks) sum += mark
  return sum
}

function sampleCount(reports: Uint8Array, samples: ReadonlySet<number>): number {
  let sum = 0
  for (const sample of samples) sum += reports[sample] ?? 0
  return sum
}
