import type { Token } from '../text/cut-tokens.ts'

export type NumericDate = {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly to: number
}

/** Other years in digits are of another calendar: 1446/12/16. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2199]
const MARKS = new Set(['/', '-', '.'])

/** Reads `15/03/2025`, `3-4-25`, `2025-03-15`, `15.03.2025` at the token `from`, day first; spaces around the marks are free. */
export function readNumericDate(tokens: readonly Token[], from: number): NumericDate | null {
  const [first, mark, second, otherMark, third] = tokens.slice(from, from + 5)
  if (!first || !mark || !second || !MARKS.has(mark.text) || first.kind !== 'digits' || second.kind !== 'digits')
    return null
  if (
    tokens[from - 1]?.kind === 'mark' &&
    first.glued &&
    MARKS.has(tokens[from - 1]?.text ?? '') &&
    tokens[from - 2]?.kind === 'digits'
  )
    return null
  const full = third?.kind === 'digits' && otherMark?.text === mark.text
  if (!full) return null
  const after = tokens[from + 5]
  if (after?.glued && after.text === mark.text && tokens[from + 6]?.kind === 'digits') return null
  const read = numeric([first.text, second.text, third.text], from + 5)
  return read?.year && read.year >= FIRST_YEAR && read.year <= LAST_YEAR ? read : null
}

/** Reads `15/03` where something before it says that a day follows. */
export function readDayAndMonth(tokens: readonly Token[], from: number): NumericDate | null {
  const [first, mark, second, after] = tokens.slice(from, from + 4)
  if (
    first?.kind !== 'digits' ||
    mark?.text !== '/' ||
    second?.kind !== 'digits' ||
    (after?.glued && MARKS.has(after.text))
  )
    return null
  const [day, month] = [Number(first.text), Number(second.text)]
  return first.text.length <= 2 && second.text.length <= 2 && fits(day, month)
    ? { day, month, year: null, to: from + 3 }
    : null
}

function numeric([first, second, third]: readonly [string, string, string], to: number): NumericDate | null {
  if (second.length > 2) return null
  if (first.length === 4)
    return third.length <= 2 && fits(Number(third), Number(second))
      ? { day: Number(third), month: Number(second), year: Number(first), to }
      : null
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return null
  const year = third.length === 2 ? 2000 + Number(third) : Number(third)
  const [day, month] = [Number(first), Number(second)]
  if (fits(day, month)) return { day, month, year, to }
  // Month first only where day first cannot be.
  return fits(month, day) ? { day: month, month: day, year, to } : null
}

function fits(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
