import { creditedName } from '../author-line.ts'
import { findPrintedDate, isMonthName } from '../printed-date.ts'
import { BYLINE_FURNITURE, SITE_NAME } from './page-furniture.ts'

const LONGEST = 120

/** True for a short line with a printed date and little beside it: "Exemple.ma | Publié le 3 octobre 2023 à 18:05". */
export function isByline(line: string, mostWords = 6): boolean {
  if (line.length > LONGEST || /[.؟?!:]$/u.test(line)) return false
  const date = findPrintedDate(line)
  return date !== null && wordCount(withoutFurniture(line.slice(0, date.start) + line.slice(date.end))) <= mostWords
}

/** True for a line of a day and a time without a year: "السبت 8 فبراير - 10:22". */
export function isDayLine(line: string): boolean {
  if (line.length > 60 || !/\p{N}/u.test(line)) return false
  const words = withoutFurniture(line).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  return words.some(isMonthName) && words.every((word) => isMonthName(word) || /^\p{N}{1,2}$/u.test(word))
}

/** Outlet and author that a byline names. */
export function bylineNames(line: string): { outlet: string | null; author: string | null } {
  const date = findPrintedDate(line)
  const rest = withoutFurniture(date === null ? line : line.slice(0, date.start) + line.slice(date.end))
  const outlet = SITE_NAME.exec(rest)?.[0] ?? null
  const name = rest
    .replace(outlet ?? '', '')
    .replace(/[|•,،–—\-/]+/g, ' ')
    .trim()
  const plain = wordCount(name) >= 2 && wordCount(name) <= 5 && !/\p{N}/u.test(name) ? name : null
  return { outlet, author: creditedName(name) ?? plain }
}

/** Words of letters or digits; a name with dots or hyphens counts as one. */
export function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)?.length ?? 0
}

function withoutFurniture(line: string): string {
  return BYLINE_FURNITURE.reduce((rest, pattern) => rest.replace(pattern, ' '), line)
    .replace(/\s+/g, ' ')
    .trim()
}
