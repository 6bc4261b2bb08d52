import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { LevelText } from '../text/level-text.ts'
import { hijriEnd } from './hijri-end.ts'
import { readNthDay } from './read-nth-day.ts'
import { readNthPeriod } from './read-nth-period.ts'
import { readMonthAndYear } from './read-numeric-date.ts'
import { type RelativeDate, readRelativeDate } from './read-relative-date.ts'
import { readMonth, readSaidDate } from './read-said-date.ts'
import { readYear } from './read-year.ts'
import { NOTHING_SAID, type SaidAt } from './said-date.ts'
import { grainOf, isBareWeekday } from './said-grain.ts'
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
const RANGE_MARKS = new Set([DASH, '>', '→'])
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
  const part = readNthPeriod(tokens, at, lexicon)
  if (part) return { kind: 'dates', items: [part], links: [] }
  const relative = readRelativeDate(tokens, at, lexicon)
  // قبل يوم أمس is one word for a day, not a day ago.
  const dayWord = lexicon.dayWords.startingAt(tokens, at)
  const inWeek = relative && weekdaysOfWeek(tokens, relative, lexicon)
  if (inWeek) return inWeek
  if (relative && relative.to > (dayWord?.to ?? 0)) return { kind: 'relative', relative }
  const first = readItem(tokens, at, lexicon, null)
  if (!first) return null
  return sequence(tokens, first, lexicon)
}

/** الأسبوع المقبل يوم الجمعة, "la semaine prochaine, de mardi à jeudi": weekdays of the week named before them. */
function weekdaysOfWeek(tokens: readonly Token[], week: RelativeDate, lexicon: DateLexicon): ScannedDates | null {
  const { unit, turn: weekTurn, from, start } = week
  if (unit !== 'week' || weekTurn === null) return null
  const opens = lexicon.rangeOpens.startingAt(tokens, tokens[week.to]?.text === ',' ? week.to + 1 : week.to)
  const after = opens?.skip === 0 ? opens.to : week.to
  const mark = lexicon.dayMarks.startingAt(tokens, after)
  const first = readSaidDate(tokens, mark?.skip === 0 ? mark.to : after, lexicon)
  const days = first && isBareWeekday(first) ? sequence(tokens, first, lexicon) : null
  if (days?.kind !== 'dates' || !days.items.every(isBareWeekday) || (opens && days.links[0] !== 'range')) return null
  const items = days.items.map((item, at) => ({ ...item, weekTurn, ...(at === 0 ? { from, start } : {}) }))
  return { kind: 'dates', items, links: days.links }
}

function readItem(tokens: readonly Token[], at: number, lexicon: DateLexicon, after: SaidAt | null): SaidAt | null {
  const label = lexicon.numbers.labelsBefore.endingAt(tokens, at)?.value ?? 'year'
  const cuedYear = lexicon.yearCues.endingAt(tokens, at) !== null
  const inDigits = label === 'year' ? readMonthAndYear(tokens, at, cuedYear) : null
  if (inDigits) return { ...NOTHING_SAID, ...inDigits, from: at, start: tokens[at]?.start ?? 0 }
  const cued = after !== null || isMonthCued(tokens, at, lexicon)
  const day = readNthDay(tokens, at, lexicon) ?? readSaidDate(tokens, at, lexicon)
  // "sept. 2024" is no 7.
  const month = day && !isBare(day) ? null : readMonth(tokens, at, cued, lexicon)
  const read = month ?? day
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
  const words = { day: lexicon.dayMarks, month: lexicon.monthCues, year: lexicon.yearCues }[grainOf(first)]
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
  const of = { day: lexicon.dayMarks, month: lexicon.monthLinks, year: lexicon.yearLinks }[grainOf(last)]
  const mark = lexicon.dayMarks.startingAt(tokens, link.to) ?? of.startingAt(tokens, link.to)
  const end = link.kind === 'range' && !mark ? lexicon.monthCues.startingAt(tokens, link.to) : null
  for (const at of [link.to, mark?.to, end?.to]) {
    const item = at === undefined ? null : readItem(tokens, at, lexicon, last)
    if (item && sameGrain(last, item, link.kind)) return { item, link: link.kind }
  }
  return null
}

/**
 * Days go with days, months with months, years with years; hier stands apart in a list. A range may run from a day of a
 * month to the end of a month: من فاتح مارس إلى متم أبريل.
 */
function sameGrain(one: SaidAt, other: SaidAt, link: DateLink): boolean {
  const apart = link === 'list' && (one.dayWord !== null || other.dayWord !== null)
  const toMonth = link === 'range' && one.day !== null && one.month !== null && other.nth === null
  return !apart && (grainOf(one) === grainOf(other) || (toMonth && grainOf(other) === 'month'))
}

function readLink(tokens: readonly Token[], last: SaidAt, lexicon: DateLexicon): { kind: DateLink; to: number } | null {
  const at = last.to
  const token = tokens[at]
  if (!token) return null
  if (RANGE_MARKS.has(token.text) || (token.text === '/' && grainOf(last) === 'year'))
    return { kind: 'range', to: at + 1 }
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
