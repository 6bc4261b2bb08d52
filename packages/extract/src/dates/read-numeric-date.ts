import type { Token } from '../text/cut-tokens.ts'
import { endsPhrase } from './ends-phrase.ts'
import { fullYear, isYear, isYearOfDay } from './read-year.ts'

export type NumericDate = {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly to: number
}

const MARKS = new Set(['/', '-', '.'])

/** Reads `15/03/2025`, `3-4-25`, `2025-03-15`, `15.03.2025` at the token `from`, day first; spaces around the marks are free. */
export function readNumericDate(tokens: readonly Token[], from: number): NumericDate | null {
  const [first, mark, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || !mark || !MARKS.has(mark.text)) return null
  if (goesOnFrom(tokens, from)) return null
  const [otherMark, third] = [tokens[from + 3], tokens[from + 4]]
  const full = third?.kind === 'digits' && otherMark?.text === mark.text
  if (!full) return null
  const after = tokens[from + 5]
  if (after?.glued && after.text === mark.text && tokens[from + 6]?.kind === 'digits') return null
  return numeric([first.text, second.text, third.text], from + 5)
}

/**
 * Reads a day and a month without a year. After a word that says that a day follows (`cued`), or where it is all there
 * is: `15/03`, `4/22`, `10-02`. Elsewhere only what is no ratio: `22/04`, and `22/4` at the end of a phrase.
 */
export function readDayAndMonth(tokens: readonly Token[], from: number, cued: boolean): NumericDate | null {
  const [first, mark, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || !mark || !MARKS.has(mark.text)) return null
  const after = tokens[from + 3]
  if (
    first.text.length > 2 ||
    second.text.length > 2 ||
    (after?.glued && MARKS.has(after.text) && !endsPhrase(tokens, from + 3))
  )
    return null
  const [day, month] = [Number(first.text), Number(second.text)]
  const padded = second.text.startsWith('0') || first.text.startsWith('0')
  const ends = endsPhrase(tokens, from + 3) || yearFollows(tokens, from + 3)
  const sure = cued || tokens.length === 3
  // 01.10 by itself is a number as well.
  if (mark.text === '.' && !cued) return null
  // A range goes up: 22-4 is none.
  const noRange = padded || (day > 12 && month <= 12)
  if (mark.text !== '/' && !(sure && ends && noRange && mark.glued && second.glued)) return null
  if (!sure && (goesOnFrom(tokens, from) || !ends || !(padded || day > 12))) return null
  const to = from + 3
  if (fits(day, month)) return { day, month, year: null, to }
  return fits(month, day) && (sure || padded) && ends ? { day: month, month: day, year: null, to } : null
}

/** `12/08,2015`. */
function yearFollows(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at + 1]
  return tokens[at]?.text === ',' && year?.kind === 'digits' && year.text.length === 4 && isYear(Number(year.text))
}

/** Reads `20 02 2014`, `20 2 14`, `17 02` after a word that says that a day follows, or where it is all there is. */
export function readSpacedDate(tokens: readonly Token[], from: number, cued: boolean): NumericDate | null {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || first.text.length > 2 || second.text.length > 2)
    return null
  const year = third?.kind === 'digits' ? third : null
  const to = from + (year ? 3 : 2)
  if (!(cued || (from === 0 && to === tokens.length)) || !endsPhrase(tokens, to)) return null
  if (year) return numeric([first.text, second.text, year.text], to)
  const [day, month] = [Number(first.text), Number(second.text)]
  return fits(day, month) ? { day, month, year: null, to } : null
}

/** Reads `03/2015`, `2015/3`, `3-2015` at the token `from`, at the end of a phrase or after a word that leads to a year (`cued`). */
export function readMonthAndYear(
  tokens: readonly Token[],
  from: number,
  cued: boolean,
): { month: number; year: number; to: number } | null {
  const [first, mark, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || !mark || mark.glued !== second.glued) return null
  if ((mark.text !== '/' && mark.text !== '-') || goesOnFrom(tokens, from)) return null
  if (!cued && !endsPhrase(tokens, from + 3)) return null
  const [year, month] = first.text.length === 4 ? [first.text, second.text] : [second.text, first.text]
  if (year.length !== 4 || month.length > 2 || !isYear(Number(year)) || !fits(1, Number(month))) return null
  return { month: Number(month), year: Number(year), to: from + 3 }
}

/** The digits go on others before them: `7/2026` in `12/7/2026`. */
function goesOnFrom(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before?.kind === 'mark' &&
    tokens[from]?.glued === true &&
    MARKS.has(before.text) &&
    tokens[from - 2]?.kind === 'digits'
  )
}

/** Day first; other years in digits are of another calendar: 1446/12/16. */
function numeric([first, second, third]: readonly [string, string, string], to: number): NumericDate | null {
  if (second.length > 2) return null
  if (first.length === 4) {
    const [year, month, day] = [Number(first), Number(second), Number(third)]
    return third.length <= 2 && fits(day, month) && isYearOfDay(year) ? { day, month, year, to } : null
  }
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return null
  const year = fullYear(third)
  const [day, month] = [Number(first), Number(second)]
  if (!isYearOfDay(year)) return null
  if (fits(day, month)) return { day, month, year, to }
  // Month first only where day first cannot be.
  return fits(month, day) ? { day: month, month: day, year, to } : null
}

function fits(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
