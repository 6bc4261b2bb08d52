import type { Turn } from '../languages/date-table.ts'

/** What is counted of a month or a year; a half is of either. */
export type Period = 'week' | 'weekend' | 'quarter' | 'half'

/** What a text says of one date, before the reference day fills in the rest. Months are 1 to 12, weekday 0 is Sunday. */
export type SaidDate = {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  readonly weekday: number | null
  /** hier is -1. */
  readonly dayWord: number | null
  /** "mardi dernier", الشهر الجاري, "de l'année prochaine", "lundi de la semaine prochaine". */
  readonly weekdayTurn: Turn | null
  readonly monthTurn: Turn | null
  readonly yearTurn: Turn | null
  readonly weekTurn: Turn | null
  /** "le premier jeudi de mars": 1, the last -1; the weekday is null where days are counted. */
  readonly nth: number | null
  /** What `nth` counts, where it is no day: la première semaine, الربع الثالث. */
  readonly period: Period | null
  /** Days to add to the day told: "le lendemain du 3 mars", "lundi en huit". */
  readonly shift: number | null
  /** Told from the day told before, not from the reference: la veille. */
  readonly beside: boolean
  /** The whole week of the day: la semaine du 3 mars. */
  readonly week: boolean
  /** Month and year are those of the date told before: 13 من الشهر نفسه. */
  readonly borrowed: boolean
}

/** A date as said, the tokens `[from, to)` that say it, and the levelled offset it starts at. */
export type SaidAt = SaidDate & { readonly from: number; readonly to: number; readonly start: number }

export const NOTHING_SAID: SaidDate = {
  day: null,
  month: null,
  year: null,
  weekday: null,
  dayWord: null,
  weekdayTurn: null,
  monthTurn: null,
  yearTurn: null,
  weekTurn: null,
  nth: null,
  period: null,
  shift: null,
  beside: false,
  week: false,
  borrowed: false,
}
