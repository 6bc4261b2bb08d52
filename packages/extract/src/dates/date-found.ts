import type { Basis, CalendarDate, DatePrecision } from '@jawla/domain'

/** A date read in a text. Offsets are UTF-16 units, ends exclusive; days are inclusive. */
export type DateFound = {
  /** Exactly `raw.slice(start, end)`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  /** The same span in the levelled text. */
  readonly levelStart: number
  readonly levelEnd: number
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly precision: Exclude<DatePrecision, 'unknown'>
  /** `stated` where the words say all that the precision needs; `implied` where the reference day fills in the rest. */
  readonly basis: Exclude<Basis, 'unknown'>
  /** What the words say (`stated`), what follows from the reference day (`implied`), what does not matter (`none`). */
  readonly parts: {
    readonly weekday: DatePart
    readonly day: DatePart
    readonly month: DatePart
    readonly year: DatePart
  }
  /** The kind of wording, for `--explain`: `weekday`, `day-month`, `today`… */
  readonly rule: DateRule
  /** True where the words themselves point back (hier, المنصرم) or forward (demain, المقبل) of the reference day. */
  readonly points: 'back' | 'forward' | 'here' | 'nowhere'
  /**
   * The same words read forward of the reference day, for an event that is still to come: a bare "jeudi" is the Thursday
   * before, or the one after. Null where the words leave no choice.
   */
  readonly ahead: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  /**
   * The day exactly as many months away as the words count ("il y a deux mois"). What happened then is known to the month,
   * `from` to `to`; who counts on a calendar ends on this day. Null for all other dates.
   */
  readonly counted: CalendarDate | null
}

export type DatePart = 'stated' | 'implied' | 'none'

export type DateRule =
  | 'full-date'
  | 'day-month'
  | 'day-of-this-month'
  | 'day-range'
  | 'day-list'
  | 'nth-day'
  | 'part-of-month'
  | 'part-of-year'
  | 'weekday'
  | 'weekday-range'
  | 'weekday-beside-day-word'
  | 'day-word'
  | 'days-away'
  | 'weeks-away'
  | 'months-away'
  | 'years-away'
  | 'week'
  | 'month-word'
  | 'year-word'
  | 'month-year'
  | 'month'
  | 'year'
  | 'year-range'
