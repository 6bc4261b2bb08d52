import data from '../data/communes.json' with { type: 'json' }
import type { Names } from './entry.ts'

/** A commune that is not among the `places`. */
export interface Commune {
  readonly id: string
  readonly names: Names
  /** ISO 3166-2 code of its province. */
  readonly province: string
  readonly sources: readonly string[]
}

/**
 * The communes of the 2024 census that `places` does not hold. Many are everyday words (الواد, الزيتون) or names that
 * several provinces share: a name counts only after a place noun such as جماعة or `commune de`, and it settles a
 * province only where one commune bears it or the report names the province too.
 */
export const communes: readonly Commune[] = data
