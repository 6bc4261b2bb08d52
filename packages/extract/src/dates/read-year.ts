import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import type { Token } from '../text/cut-tokens.ts'
import { clockFollows } from './clock-follows.ts'
import { endsPhrase } from './ends-phrase.ts'

const [FIRST_YEAR, LAST_YEAR] = [1800, 2199]
const FIRST_YEAR_OF_DAY = 1500
/** Two digits from this on are of the last century: 31/10/74. */
const LAST_CENTURY_FROM = 69
/** Between two years: `2024-2025`, `2024/2025`. */
const YEAR_LINKS = new Set(['-', '/'])

/** A year: four digits, or words that add up to one. */
export function readYear(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { value: number; to: number } | null {
  const token = tokens[from]
  if (!token || token.kind === 'mark' || token.kind === 'line') return null
  if (token.kind === 'digits') {
    const follows = tokens[from + 1]
    const after = follows?.glued && tokens[from + 2]?.glued ? tokens[from + 2] : undefined
    const goesOn =
      after?.kind === 'digits' && follows?.kind === 'mark' && !(YEAR_LINKS.has(follows.text) && after.text.length === 4)
    if (token.text.length !== 4 || goesOn || !isYear(Number(token.text))) return null
    return { value: Number(token.text), to: lexicon.yearMarks.startingAt(tokens, from + 1)?.to ?? from + 1 }
  }
  const quantity = readQuantity(tokens, from, lexicon.numbers)
  return quantity?.form === 'words' && !quantity.joined && isYear(quantity.value) ? quantity : null
}

/** "12 mai 78", "3 juin 1672": two digits that are no day, or a year long ago, before a time or the end of a phrase. */
export function readRareYear(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { value: number; to: number } | null {
  const token = tokens[from]
  if (token?.kind !== 'digits') return null
  const short = token.text.length === 2 && Number(token.text) > 31
  const old = token.text.length === 4 && isYearOfDay(Number(token.text))
  if (!short && !old) return null
  const ends = endsPhrase(tokens, from + 1) || clockFollows(tokens, from + 1, lexicon)
  return ends ? { value: fullYear(token.text), to: from + 1 } : null
}

/** `74` is 1974, `25` is 2025. */
export function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value + (value >= LAST_CENTURY_FROM ? 1900 : 2000)
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR
}

/** A year beside its day and month may lie further back; years before are of another calendar: 1446/12/16. */
export function isYearOfDay(value: number): boolean {
  return isYear(value) || (value >= FIRST_YEAR_OF_DAY && value < FIRST_YEAR)
}
