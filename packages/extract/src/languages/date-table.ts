import type { DateRule } from '../dates/date-found.ts'
import type { Period } from '../dates/said-date.ts'
import type { NumberTable } from './number-table.ts'

type Words = readonly string[]
type Unit = { readonly one: Words; readonly two: Words; readonly many: Words }

/**
 * Words that place a date, a week, a month or a year: the last, the one before it, this, the next, the one after it, the
 * same as the date before.
 */
export type Turn = 'beforeLast' | 'last' | 'this' | 'next' | 'afterNext' | 'same'

/**
 * One language's dates. Words are written naturally and levelled like the text before they are compared.
 * Every entry must be there; a language without such words gives an empty list.
 */
export type DateTable = {
  readonly order: NumberTable['order']
  /** `sure` names are a month wherever they stand; `shy` ones (mars, مارس) only beside a day, a year or a cue. */
  readonly months: Readonly<
    Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12, { readonly sure: Words; readonly shy: Words }>
  >
  readonly hijriMonths: Words
  readonly hijriMarks: Words
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, Words>>
  /** A weekday is named with the article (الاثنين); without it the word is something else (اثنين). */
  /** Only before a day and its month: "mer. 22 janvier". */
  readonly shortWeekdays: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, Words>>
  readonly weekdaysTakeArticle: boolean
  /** Before a weekday's name, these make it no date: سوق السبت, "chaque lundi". */
  readonly noWeekdayAfter: Words
  /** Words for a day by its distance from the reference, in days. `shy` ones need a weekday or the end of a phrase after them. */
  readonly dayWords: readonly { readonly days: number; readonly words: Words; readonly example: string }[]
  /** Words for a day by its distance from the day told before them: la veille, اليوم الموالي. */
  readonly besideWords: readonly { readonly days: number; readonly words: Words; readonly example: string }[]
  /** After a day word, these make it no date: اليوم العالمي. */
  readonly noDayWordBefore: Words
  /** Before a day word, these make it the name of a paper: المغرب اليوم. */
  readonly noDayWordAfter: Words
  /** Between the parts of a date: صباح, matin. */
  readonly timesOfDay: Words
  /** Before a day: يوم, le. No part of the date's quote. */
  readonly dayMarks: Words
  /** Directly before a bare number at the end of a phrase, these make it a day: le 17. */
  readonly bareDayMarks: Words
  /** Between a bare day and the time of the day: le 17 à (10 h). */
  readonly clockLinks: Words
  /** The first of a month in a word: فاتح. */
  readonly firstDay: Words
  /** Before a month told by its number: شهر (9). */
  readonly monthWords: Words
  /** Between a day and its month, between a month and its year. */
  readonly monthLinks: Words
  readonly yearLinks: Words
  /** After a month's name or a year: "de l'année", م. */
  readonly yearMarks: Words
  /** After a weekday, a month, a week…: الماضي, prochain. Before one: هذا, ce. */
  readonly turnsAfter: Readonly<Record<Turn, Words>>
  readonly turnsBefore: Readonly<Record<Turn, Words>>
  /** As `turnsAfter`, at the end of a phrase: "la semaine d'avant"; "mardi d'après le ministre" is none. */
  readonly turnsAtEnd: Readonly<Record<Turn, Words>>
  /** After a bare day: "du mois courant", منه. */
  readonly monthTurns: Readonly<Record<Turn, Words>>
  /** After a month: "de l'année dernière". */
  readonly yearTurns: Readonly<Record<Turn, Words>>
  /** After a weekday: "de la semaine prochaine". */
  readonly weekTurns: Readonly<Record<Turn, Words>>
  /** After a weekday, these put it so many days after its next: lundi en huit. */
  readonly weekdayShifts: readonly { readonly days: number; readonly words: Words; readonly example: string }[]
  /** Before a day, these mean its whole week: la semaine du. */
  readonly weekOf: Words
  /** Before a weekday or a day of a month: dernier (jeudi de mai), آخر. */
  readonly lastOf: Words
  /** The same after a week, a quarter…: (الأسبوع) الأخير. */
  readonly lastAfter: Words
  /** Parts of a month or a year that are counted: la première semaine (d'avril), الربع الثالث (من سنة 2024). */
  readonly periods: readonly { readonly period: Period; readonly words: Words; readonly example: string }[]
  /** Between a counted weekday or week and its month, beside `monthLinks`: (troisième jeudi) en (mai). */
  readonly nthLinks: Words
  readonly units: Readonly<Record<'day' | 'week' | 'weekend' | 'month' | 'year', Unit>>
  /** Around a count of units: قبل (ثلاثة أيام), il y a (3 jours), dans (2 jours). */
  readonly ago: { readonly before: Words; readonly after: Words }
  readonly hence: { readonly before: Words; readonly after: Words }
  /** After a count of units, these mean from today on: (dans deux jours) à compter d'aujourd'hui. */
  readonly fromNow: Words
  readonly rangeOpens: Words
  /** These make a range of two days joined by "and": entre le 3 et le 9. */
  readonly betweens: Words
  /** A count of units before these is no distance from today: بعد ستة أشهر *من* التكوين. */
  readonly noDistanceBefore: Words
  readonly rangeLinks: Words
  readonly listLinks: Words
  /** Before a shy month: شهر, en. */
  readonly monthCues: Words
  /** Before a year: سنة, en. */
  readonly yearCues: Words
  /** Before a year or a count; a year only where no counted word follows: de 2011. */
  readonly weakYearCues: Words
  /** Before a date that names a street or a square: شارع, avenue. */
  readonly streets: Words
  /** Where each way of saying a date is used, in a sentence of our own. */
  readonly examples: Readonly<Record<DateRule, string>>
}
