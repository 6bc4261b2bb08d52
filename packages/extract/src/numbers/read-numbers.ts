import type { Qualifier, ReportLanguage } from '@jawla/domain'
import type { NumberContext } from '../languages/number-table.ts'
import { levelText } from '../text/level-text.ts'
import { findNumbers } from './find-numbers.ts'

/** One line of `jawla extract --numbers`. */
export type NumbersRead = {
  text: string
  found: { quote: string; start: number; end: number; min: number | null; max: number | null; qualifier: Qualifier }[]
}

/** Numbers of these are parts of a date, not cardinal numbers. Money, areas and the like are numbers; `findNumbers` tells them apart. */
const DATED: ReadonlySet<NumberContext> = new Set(['date', 'year'])

/** The cardinal numbers of a text, those of its dates left out, each with its quote. Offsets are UTF-16 units into `text`. */
export function readNumbers(input: { text: string; language?: ReportLanguage }): NumbersRead {
  const numbers = findNumbers(levelText(input.text), input.language ?? 'other')
  const found = numbers
    .filter((number) => number.kind === 'cardinal' && !DATED.has(number.context))
    .map(({ quote, start, end, min, max, qualifier }) => ({ quote, start, end, min, max, qualifier }))
  return { text: input.text, found }
}
