import type { Qualifier } from '@jawla/domain'
import type { NumberContext } from '../languages/number-table.ts'

/** A number read in a text. Offsets are UTF-16 units, ends exclusive. */
export type NumberFound = {
  /** Exactly `raw.slice(start, end)`, the words that bend the number included: `أزيد من 200`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  /** The same span in the levelled text. */
  readonly levelStart: number
  readonly levelEnd: number
  /** The number's own words without what bends them, in the levelled text. */
  readonly coreStart: number
  readonly coreEnd: number
  /** Least and greatest number meant; null where there is no such bound. Both are the value of an `exact` or `about` one. */
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Exclude<Qualifier, 'unspecified'>
  readonly kind: 'cardinal' | 'ordinal'
  /** What it counts or names, where the words beside it tell: `none` may be people, the others are not. */
  readonly context: NumberContext
  /** `digits`: 1.200 · `words`: ألف ومئتان · `mixed`: 3 آلاف · `collective`: une trentaine, عشرات */
  readonly form: 'digits' | 'words' | 'mixed' | 'collective'
}
