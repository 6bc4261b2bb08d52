import { type CalendarDate, type TimeUnit, unitStart } from '@jawla/domain'
import { toDate } from './days.ts'
import { PRECISIONS } from './visit-columns.ts'
import type { VisitIndexVersion } from './visit-index.ts'

/** The vaguest date that still falls into one unit. */
const VAGUEST = { day: 'day', week: 'day', month: 'month', year: 'year' } as const satisfies Record<TimeUnit, unknown>

/** What is counted of each unit of time that visits begin in. */
export class ByUnit<T> {
  readonly #index: VisitIndexVersion
  readonly #unit: TimeUnit
  readonly #make: () => T
  readonly #vaguest: number
  readonly #byDay = new Map<number, T>()
  readonly #byStart = new Map<CalendarDate, T>()

  constructor(index: VisitIndexVersion, unit: TimeUnit, make: () => T) {
    this.#index = index
    this.#unit = unit
    this.#make = make
    this.#vaguest = PRECISIONS.indexOf(VAGUEST[unit])
  }

  /** Of the unit that a visit begins in; null where its date is vaguer than the unit, or unknown. */
  of(visit: number): T | null {
    const { starts, precisions } = this.#index.columns
    if (precisions.at(visit) > this.#vaguest) return null
    const day = starts.at(visit)
    return this.#byDay.get(day) ?? this.#first(day)
  }

  #first(day: number): T | null {
    const date = toDate(day)
    if (date === null) return null
    const start = unitStart(date, this.#unit)
    const counted = this.#byStart.get(start) ?? this.#make()
    this.#byStart.set(start, counted)
    this.#byDay.set(day, counted)
    return counted
  }

  /** With the first day of each, the oldest first. */
  get all(): [start: CalendarDate, counted: T][] {
    return [...this.#byStart].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}
