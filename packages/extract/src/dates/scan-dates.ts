import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { LevelText } from '../text/level-text.ts'
import { hijriEnd } from './hijri-end.ts'
import { readNthDay } from './read-nth-day.ts'
import { readMonthAndYear } from './read-numeric-date.ts'
import { type RelativeDate, readRelativeDate } from './read-relative-date.ts'
import { readMonth, readSaidDate } from './read-said-date.ts'
import { readYear } from './read-year.ts'
import { NOTHING_SAID, type SaidAt } from './said-date.ts'
import { isBare, standAsDates } from './stand-as-dates.ts'

/** How a date hangs on the one before it. */
export type DateLink = 'range' | 'list'

/** What a stretch of text says of dates, before anything is resolved. */
export type ScannedDates =
  | { readonly kind: 'dates'; readonly items: readonly SaidAt[]; readonly links: readonly DateLink[] }
  | { readonly kind: 'relative'; readonly relative: RelativeDate }
  /** A Hijri date: its numbers are no Gregorian day, nor a count. */
  | { readonly kind: 'hijri'; readonly from: number; readonly to: number }

const MOST_ITEMS = 8
const DASH = '-'
/** The press plans no further; a greater number after "de" or "et" is a count. */
const LAST_PLANNED_YEAR = 2060

/** Finds what a text says of dates, in order, none over another, in time linear in its length. */
export function scanDates(text: LevelText, lexicon: DateLexicon): readonly ScannedDates[] {
  return text.once(lexicon, () => scanTokens(text.tokens, lexicon))
}

function scanTokens(tokens: readonly Token[], lexicon: DateLexicon): ScannedDates[] {
  const found: ScannedDates[] = []
  let at = 0
  while (at < tokens.length) {
    const scanned = mayStart(tokens, at, lexicon) ? scanAt(tokens, at, lexicon) : null
    if (!scanned) {
      at++
      continue
    }
    if (!inStreetName(tokens, scanned, lexicon)) found.push(scanned)
    at = Math.max(at + 1, endOf(scanned))
  }
  return found
}

function scanAt(tokens: readonly Token[], at: number, lexicon: DateLexicon): ScannedDates | null {
  const hijri = hijriEnd(tokens, at, lexicon)
  if (hijri !== null) return { kind: 'hijri', from: at, to: hijri }
  const relative = readRelativeDate(tokens, at, lexicon)
  // قبل يوم أمس is one word for a day, not a day ago.
  const dayWord = lexicon.dayWords.startingAt(tokens, at)
  const inWeek = relative && weekdayOfWeek(tokens, relative, lexicon)
  if (inWeek) return { kind: 'dates', items: [inWeek], links: [] }
  if (relative && relative.to > (dayWord?.to ?? 0)) return { kind: 'relative', relative }
  const first = readItem(tokens, at, lexicon, null)
  if (!first) return null
  return sequence(tokens, first, lexicon)
}

/** الأسبوع المقبل يوم الجمعة: a weekday of the week named before it. */
function weekdayOfWeek(tokens: readonly Token[], week: RelativeDate, lexicon: DateLexicon): SaidAt | null {
  if (week.unit !== 'week' || week.turn === null) return null
  const mark = lexicon.dayMarks.startingAt(tokens, week.to)
  const said = readSaidDate(tokens, mark && mark.skip === 0 ? mark.to : week.to, lexicon)
  const bare = said !== null && said.weekday !== null && said.day === null && said.dayWord === null
  if (!bare || said.weekdayTurn !== null || said.weekTurn !== null) return null
  return { ...said, weekTurn: week.turn, from: week.from, start: week.start }
}

function readItem(tokens: readonly Token[], at: number, lexicon: DateLexicon, after: SaidAt | null): SaidAt | null {
  const inDigits = lexicon.numbers.labelsBefore.endingAt(tokens, at) ? null : readMonthAndYear(tokens, at)
  if (inDigits) return { ...NOTHING_SAID, ...inDigits, from: at, start: tokens[at]?.start ?? 0 }
  const cued = after !== null || isMonthCued(tokens, at, lexicon)
  const read =
    readNthDay(tokens, at, lexicon) ?? readSaidDate(tokens, at, lexicon) ?? readMonth(tokens, at, cued, lexicon)
  if (read) return read
  const token = tokens[at]
  const year = readYear(tokens, at, lexicon)
  const stands = year && (after?.year ? follows(after.year, year.value) : isCuedYear(tokens, at, year, lexicon))
  return token && stands ? { ...NOTHING_SAID, year: year.value, from: at, to: year.to, start: token.start } : null
}

function isCuedYear(
  tokens: readonly Token[],
  at: number,
  year: { value: number; to: number },
  lexicon: DateLexicon,
): boolean {
  if (tokens.length === 1 || lexicon.yearCues.endingAt(tokens, at) || yearBeside(tokens, at)) return true
  if (!lexicon.weakYearCues.endingAt(tokens, at)) return false
  const next = tokens[year.to]
  if (next?.kind !== 'arabic' && next?.kind !== 'letters') return true
  // "de 2021 à 2026", but not "de 2000 artisans" nor "entre 2000 et 2100 artisans".
  const link = lexicon.rangeLinks.startingAt(tokens, year.to) ?? lexicon.listLinks.startingAt(tokens, year.to)
  const other = link && readYear(tokens, link.to, lexicon)
  return other !== null && follows(year.value, other.value)
}

function follows(year: number, next: number): boolean {
  return next > year && next <= LAST_PLANNED_YEAR
}

/** `2024-2025`, `2024/2025`, `(2012)`. */
function yearBeside(tokens: readonly Token[], at: number): boolean {
  const isYear = (index: number) => /^(?:19|20)\d\d$/.test(tokens[index]?.text ?? '')
  const beside = (step: 1 | -1) => [DASH, '/'].includes(tokens[at + step]?.text ?? '') && isYear(at + 2 * step)
  const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  return isYear(at) && (beside(1) || beside(-1) || bracketed)
}

function isMonthCued(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const before = tokens[at - 1]?.text === DASH ? at - 1 : at
  return lexicon.monthCues.endingAt(tokens, before) !== null
}

/** Follows a date through its lists and ranges: "3, 4 et 5 mars", من 16 دجنبر إلى غاية 25 منه. */
function sequence(tokens: readonly Token[], first: SaidAt, lexicon: DateLexicon): ScannedDates | null {
  const items = [first]
  const links: DateLink[] = []
  for (let next = nextItem(tokens, first, lexicon); next; next = nextItem(tokens, next.item, lexicon)) {
    items.push(next.item)
    links.push(next.link)
    if (items.length >= MOST_ITEMS) break
  }
  while (items.length > 0 && !standAsDates(tokens, items, links, lexicon)) {
    items.pop()
    links.pop()
  }
  if (items.length === 0) return null
  if (items.length === 1 && lexicon.weekOf.endingAt(tokens, first.from))
    return { kind: 'dates', items: items.map((item) => ({ ...item, week: item.day !== null })), links }
  const between = items.length === 2 && isBetween(tokens, first, lexicon)
  return { kind: 'dates', items, links: between ? ['range'] : links }
}

/** بين 3 و9 ماي, بين *سنتي* 2010 و2015: the word for what is told may stand between. */
function isBetween(tokens: readonly Token[], first: SaidAt, lexicon: DateLexicon): boolean {
  const words = { day: lexicon.dayMarks, month: lexicon.monthCues, year: lexicon.yearCues }[grain(first)]
  const word = words.endingAt(tokens, first.from)
  return [first.from, word?.from].some((at) => at !== undefined && lexicon.betweens.endingAt(tokens, at) !== null)
}

function nextItem(
  tokens: readonly Token[],
  last: SaidAt,
  lexicon: DateLexicon,
): { item: SaidAt; link: DateLink } | null {
  const link = readLink(tokens, last, lexicon)
  if (!link) return null
  const of = { day: lexicon.dayMarks, month: lexicon.monthLinks, year: lexicon.yearLinks }[grain(last)]
  const mark = lexicon.dayMarks.startingAt(tokens, link.to) ?? of.startingAt(tokens, link.to)
  for (const at of mark ? [link.to, mark.to] : [link.to]) {
    const item = readItem(tokens, at, lexicon, last)
    if (item && sameGrain(last, item, link.kind)) return { item, link: link.kind }
  }
  return null
}

/** Days go with days, months with months, years with years; hier stands apart in a list. */
function sameGrain(one: SaidAt, other: SaidAt, link: DateLink): boolean {
  const apart = link === 'list' && (one.dayWord !== null || other.dayWord !== null)
  return !apart && grain(one) === grain(other)
}

function grain(said: SaidAt): 'day' | 'month' | 'year' {
  if (said.day !== null || said.weekday !== null || said.dayWord !== null || said.nth !== null) return 'day'
  return said.month !== null ? 'month' : 'year'
}

function readLink(tokens: readonly Token[], last: SaidAt, lexicon: DateLexicon): { kind: DateLink; to: number } | null {
  const at = last.to
  const token = tokens[at]
  if (!token) return null
  if (token.text === DASH || (token.text === '/' && grain(last) === 'year')) return { kind: 'range', to: at + 1 }
  if (token.text === ',' || token.text === '/') return isBare(last) ? { kind: 'list', to: at + 1 } : null
  const range = lexicon.rangeLinks.startingAt(tokens, at)
  const list = lexicon.listLinks.startingAt(tokens, at)
  if (list && list.skip === 0 && list.to >= (range?.to ?? 0)) return { kind: 'list', to: list.to }
  if (range && (range.skip === 0 || range.joined)) return { kind: 'range', to: range.to }
  const joined = token.kind === 'arabic' && token.text.length > 3 && lexicon.listLinks.holds(token.text.charAt(0))
  return joined ? { kind: 'list', to: at } : null
}

/** شارع 11 يناير, "avenue du 2 mars" are places. */
function inStreetName(tokens: readonly Token[], scanned: ScannedDates, lexicon: DateLexicon): boolean {
  if (scanned.kind !== 'dates') return false
  const first = scanned.items[0]
  return (
    first !== undefined &&
    first.weekday === null &&
    first.year === null &&
    lexicon.streets.endingAt(tokens, first.from) !== null
  )
}

function endOf(scanned: ScannedDates): number {
  if (scanned.kind === 'hijri') return scanned.to
  return scanned.kind === 'relative' ? scanned.relative.to : (scanned.items.at(-1)?.to ?? 0)
}

function mayStart(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const token = tokens[at]
  if (token?.kind === 'digits') return token.text.length <= 4
  return lexicon.gate.opensAt(tokens, at)
}
