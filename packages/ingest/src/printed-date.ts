import { type CalendarDate, calendarDate, foldText } from '@jawla/domain'
import { MONTH_NAMES } from './month-names.ts'

/** A printed date and where its words stand in the text. */
export interface PrintedDate {
  day: CalendarDate
  start: number
  end: number
}

const MONTH_BY_NAME = new Map(
  Object.entries(MONTH_NAMES).flatMap(([month, names]) => names.map((name) => [foldText(name), Number(month)])),
)

/**
 * The first date with its year in a short line: day first (`08/02/2025`), year first (`2025-02-08`),
 * Arabic (`8 فبراير، 2025`) or French (`1er février 2025`, `février 8, 2025`). Null where none is printed.
 */
export function findPrintedDate(line: string): PrintedDate | null {
  return findPrintedDates(line)[0] ?? null
}

/** All dates in a line, in order; they do not overlap. */
export function findPrintedDates(line: string): PrintedDate[] {
  const found: PrintedDate[] = []
  const tokens = [...line.matchAll(/\p{N}+|[\p{L}\p{M}]+/gu)].map((match) => ({ text: match[0], start: match.index }))
  for (let i = 0; i < tokens.length; i++) {
    for (const length of [3, 4]) {
      const part = tokens.slice(i, i + length)
      const last = part.at(-1)
      const day = part.length === length ? dayOf(part.map((token) => token.text)) : null
      if (day !== null && last !== undefined) {
        found.push({ day, start: tokens[i]?.start ?? 0, end: last.start + last.text.length })
        i += length - 1
        break
      }
    }
  }
  return found
}

/** `isMonthName('Févr')` is true. */
export function isMonthName(word: string): boolean {
  return MONTH_BY_NAME.has(foldText(word))
}

function dayOf(words: string[]): CalendarDate | null {
  // "1er février 2025" splits into 1, er, février, 2025; "8 كانون الثاني 2025" has a month of two words.
  const parts = words.filter((word, i) => !(word === 'er' && i > 0))
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  const middle = rest.join(' ')
  if (parts.length < 3) return null
  return (
    plausible(last, monthOf(middle), first) ??
    plausible(first, monthOf(middle), last) ??
    (parts.length === 3 ? plausible(last, MONTH_BY_NAME.get(foldText(first)) ?? null, middle) : null)
  )
}

function monthOf(word: string): number | null {
  const named = MONTH_BY_NAME.get(foldText(word))
  if (named !== undefined) return named
  const number = digits(word)
  return number !== null && word.length <= 2 ? number : null
}

function plausible(year: string, month: number | null, day: string): CalendarDate | null {
  const [y, d] = [digits(year), digits(day)]
  if (y === null || d === null || month === null || day.length > 2 || y < 1990 || y > 2100) return null
  return calendarDate(y, month, d)
}

/** Western and Arabic-Indic digits; null for a word. */
function digits(word: string): number | null {
  const western = word
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  return /^\d{1,4}$/.test(western) ? Number(western) : null
}
