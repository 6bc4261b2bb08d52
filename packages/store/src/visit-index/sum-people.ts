import type { CountedPeople } from '@jawla/domain'
import type { VisitFacts } from './visit-facts.ts'

/** Adds up the graduates of many visits. One without an upper bound leaves the whole without one. */
export class PeopleSum {
  #min: number | null = null
  #max = 0
  #unbounded = false
  #stated = 0
  #unstated = 0

  add([min, max, stated, unstated]: VisitFacts[6]): void {
    this.#unstated += unstated
    if (stated === 0) return
    this.#stated += stated
    this.#min = (this.#min ?? 0) + (min ?? 0)
    if (max === null) this.#unbounded = true
    else this.#max += max
  }

  get counted(): CountedPeople {
    const isStated = this.#stated > 0
    return {
      min: this.#min,
      max: isStated && !this.#unbounded ? this.#max : null,
      groupsStated: this.#stated,
      groupsUnstated: this.#unstated,
    }
  }
}
