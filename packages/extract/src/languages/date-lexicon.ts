import type { ReportLanguage } from '@jawla/domain'
import type { Period } from '../dates/said-date.ts'
import { AR_DATES } from './ar-dates.ts'
import type { DateTable, Turn } from './date-table.ts'
import { FR_DATES } from './fr-dates.ts'
import { type NumberLexicon, numberLexicon } from './number-lexicon.ts'
import { PhraseTree } from './phrase-tree.ts'
import { StartGate } from './start-gate.ts'

export type UnitName = 'day' | 'week' | 'weekend' | 'month' | 'year'
type UnitWord = { readonly unit: UnitName; readonly count: 'one' | 'two' | 'many' }

/** The date words of all languages in one place, levelled, ready to be looked up. */
export type DateLexicon = {
  readonly numbers: NumberLexicon
  readonly months: PhraseTree<{ readonly month: number; readonly shy: boolean }>
  readonly hijriMonths: PhraseTree<true>
  readonly hijriMarks: PhraseTree<true>
  readonly weekdays: PhraseTree<{ readonly weekday: number; readonly article: boolean }>
  readonly shortWeekdays: PhraseTree<number>
  readonly noWeekdayAfter: PhraseTree<true>
  readonly dayWords: PhraseTree<number>
  readonly besideWords: PhraseTree<number>
  readonly noDayWordBefore: PhraseTree<true>
  readonly noDayWordAfter: PhraseTree<true>
  readonly timesOfDay: PhraseTree<true>
  readonly dayMarks: PhraseTree<true>
  readonly bareDayMarks: PhraseTree<true>
  readonly clockLinks: PhraseTree<true>
  readonly firstDay: PhraseTree<true>
  readonly monthWords: PhraseTree<true>
  readonly monthLinks: PhraseTree<true>
  readonly yearLinks: PhraseTree<true>
  readonly yearMarks: PhraseTree<true>
  readonly turnsAfter: PhraseTree<Turn>
  readonly turnsBefore: PhraseTree<Turn>
  readonly turnsAtEnd: PhraseTree<Turn>
  readonly monthTurns: PhraseTree<Turn>
  readonly yearTurns: PhraseTree<Turn>
  readonly weekTurns: PhraseTree<Turn>
  readonly weekdayShifts: PhraseTree<number>
  readonly weekOf: PhraseTree<true>
  readonly lastOf: PhraseTree<true>
  readonly lastAfter: PhraseTree<true>
  readonly periods: PhraseTree<Period>
  readonly nthLinks: PhraseTree<true>
  readonly units: PhraseTree<readonly UnitWord[]>
  readonly agoBefore: PhraseTree<true>
  readonly agoAfter: PhraseTree<true>
  readonly henceBefore: PhraseTree<true>
  readonly henceAfter: PhraseTree<true>
  readonly rangeOpens: PhraseTree<true>
  readonly fromNow: PhraseTree<true>
  readonly betweens: PhraseTree<true>
  readonly noDistanceBefore: PhraseTree<true>
  readonly rangeLinks: PhraseTree<true>
  readonly listLinks: PhraseTree<true>
  readonly monthCues: PhraseTree<true>
  readonly yearCues: PhraseTree<true>
  readonly weakYearCues: PhraseTree<true>
  readonly streets: PhraseTree<true>
  /** Opens to words that a date may begin with. */
  readonly gate: StartGate
}

const LEXICONS: Readonly<Record<ReportLanguage, DateLexicon>> = {
  ar: buildLexicon([AR_DATES, FR_DATES], numberLexicon('ar')),
  fr: buildLexicon([FR_DATES, AR_DATES], numberLexicon('fr')),
  other: buildLexicon([FR_DATES, AR_DATES], numberLexicon('other')),
}

/** Both languages' words, the report's own first: where two languages share a word, the first one's meaning is kept. */
export function dateLexicon(language: ReportLanguage): DateLexicon {
  return LEXICONS[language]
}

type Entries<T> = readonly (readonly [string, T])[]

function buildLexicon(tables: readonly DateTable[], numbers: NumberLexicon): DateLexicon {
  const trees = buildTrees(tables)
  const { dayWords, besideWords, weekdays, shortWeekdays, months, firstDay, lastOf, units, periods } = trees
  const { turnsBefore, agoBefore, henceBefore } = trees
  const days = [dayWords, besideWords, weekdays, shortWeekdays, months, firstDay]
  const starts = [...days, lastOf, units, periods, turnsBefore, agoBefore, henceBefore]
  return { ...trees, numbers, gate: new StartGate([...starts, numbers.parts, numbers.ordinals]) }
}

function buildTrees(tables: readonly DateTable[]): Omit<DateLexicon, 'numbers' | 'gate'> {
  const of = (words: (table: DateTable) => readonly string[]) =>
    tree(tables.flatMap(words).map((word) => [word, true] as const))
  const turns = (words: (table: DateTable) => Readonly<Record<Turn, readonly string[]>>) =>
    tree(tables.flatMap((table) => turnEntries(words(table))))
  const shifts = (
    rows: (table: DateTable) => readonly { readonly days: number; readonly words: readonly string[] }[],
  ) =>
    tree(
      tables.flatMap((table) => rows(table).flatMap(({ days, words }) => words.map((word) => [word, days] as const))),
    )
  return {
    months: tree(tables.flatMap(monthEntries)),
    hijriMonths: of((table) => table.hijriMonths),
    hijriMarks: of((table) => table.hijriMarks),
    weekdays: tree(tables.flatMap(weekdayEntries)),
    shortWeekdays: tree(tables.flatMap(shortWeekdayEntries)),
    noWeekdayAfter: of((table) => table.noWeekdayAfter),
    dayWords: shifts((table) => table.dayWords),
    besideWords: shifts((table) => table.besideWords),
    noDayWordAfter: of((table) => table.noDayWordAfter),
    noDayWordBefore: of((table) => table.noDayWordBefore),
    timesOfDay: of((table) => table.timesOfDay),
    dayMarks: of((table) => table.dayMarks),
    bareDayMarks: of((table) => table.bareDayMarks),
    clockLinks: of((table) => table.clockLinks),
    firstDay: of((table) => table.firstDay),
    monthWords: of((table) => table.monthWords),
    monthLinks: of((table) => table.monthLinks),
    yearLinks: of((table) => table.yearLinks),
    yearMarks: of((table) => table.yearMarks),
    turnsAfter: turns((table) => table.turnsAfter),
    turnsBefore: turns((table) => table.turnsBefore),
    turnsAtEnd: turns((table) => table.turnsAtEnd),
    monthTurns: turns((table) => table.monthTurns),
    yearTurns: turns((table) => table.yearTurns),
    weekTurns: turns((table) => table.weekTurns),
    weekdayShifts: shifts((table) => table.weekdayShifts),
    weekOf: of((table) => table.weekOf),
    lastOf: of((table) => table.lastOf),
    lastAfter: of((table) => table.lastAfter),
    periods: tree(tables.flatMap(periodEntries)),
    nthLinks: of((table) => table.nthLinks),
    units: tree(unitEntries(tables)),
    agoBefore: of((table) => table.ago.before),
    agoAfter: of((table) => table.ago.after),
    henceBefore: of((table) => table.hence.before),
    henceAfter: of((table) => table.hence.after),
    fromNow: of((table) => table.fromNow),
    betweens: of((table) => table.betweens),
    noDistanceBefore: of((table) => table.noDistanceBefore),
    rangeOpens: of((table) => table.rangeOpens),
    rangeLinks: of((table) => table.rangeLinks),
    listLinks: of((table) => table.listLinks),
    monthCues: of((table) => table.monthCues),
    yearCues: of((table) => table.yearCues),
    weakYearCues: of((table) => table.weakYearCues),
    streets: of((table) => table.streets),
  }
}

function tree<T>(entries: Entries<T>): PhraseTree<T> {
  const phrases = new PhraseTree<T>()
  for (const [words, value] of entries) phrases.add(words, value)
  return phrases
}

function monthEntries(table: DateTable): Entries<{ month: number; shy: boolean }> {
  return Object.entries(table.months).flatMap(([month, { sure, shy }]) => [
    ...sure.map((word) => [word, { month: Number(month), shy: false }] as const),
    ...shy.map((word) => [word, { month: Number(month), shy: true }] as const),
  ])
}

function weekdayEntries(table: DateTable): Entries<{ weekday: number; article: boolean }> {
  return Object.entries(table.weekdays).flatMap(([weekday, words]) =>
    words.map((word) => [word, { weekday: Number(weekday), article: table.weekdaysTakeArticle }] as const),
  )
}

function shortWeekdayEntries(table: DateTable): Entries<number> {
  return Object.entries(table.shortWeekdays).flatMap(([weekday, words]) =>
    words.map((word) => [word, Number(weekday)] as const),
  )
}

function periodEntries(table: DateTable): Entries<Period> {
  return table.periods.flatMap(({ period, words }) => words.map((word) => [word, period] as const))
}

function turnEntries(turns: Readonly<Record<Turn, readonly string[]>>): Entries<Turn> {
  return (['beforeLast', 'last', 'this', 'next', 'afterNext', 'same'] as const).flatMap((turn) =>
    turns[turn].map((word) => [word, turn] as const),
  )
}

/** One word may be a unit in several counts: سنة is one year, and many after eleven. */
function unitEntries(tables: readonly DateTable[]): Entries<readonly UnitWord[]> {
  const byWord = new Map<string, UnitWord[]>()
  for (const table of tables) {
    for (const unit of ['day', 'week', 'weekend', 'month', 'year'] as const) {
      for (const count of ['one', 'two', 'many'] as const) {
        for (const word of table.units[unit][count]) byWord.set(word, [...(byWord.get(word) ?? []), { unit, count }])
      }
    }
  }
  return [...byWord]
}
