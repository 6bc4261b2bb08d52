import type { CountedPeople } from '@jawla/domain'
import type { ListColumn } from './columns.ts'
import type { People } from './visit-facts.ts'

/** Adds up the graduates of many visits. One without an upper bound leaves the whole without one. */
export class PeopleSum {
  #min = 0
  #max = 0
  #unbounded = false
  #stated = 0
  #unstated = 0

  /** Those that `peopleNumbers` made, from this place on. */
  add(people: ListColumn, place: number): void {
    const stated = people.number(place + 2)
    this.#unstated += people.number(place + 3)
    if (stated === 0) return
    const max = people.number(place + 1)
    this.#stated += stated
    this.#min += people.number(place)
    if (max === NO_BOUND) this.#unbounded = true
    else this.#max += max
  }

  /** Those of a row; it may have none. */
  addRow(people: ListColumn, row: number): void {
    const place = people.from(row)
    if (place < people.to(row)) this.add(people, place)
  }

  get counted(): CountedPeople {
    const isStated = this.#stated > 0
    return {
      min: isStated ? this.#min : null,
      max: isStated && !this.#unbounded ? this.#max : null,
      groupsStated: this.#stated,
      groupsUnstated: this.#unstated,
    }
  }
}

const NO_BOUND = -1

/** So many. */
export const PEOPLE_NUMBERS = 4

/** People as numbers of a list. */
export function peopleNumbers([min, max, stated, unstated]: People): number[] {
  return [min ?? 0, max ?? NO_BOUND, stated, unstated]
}
