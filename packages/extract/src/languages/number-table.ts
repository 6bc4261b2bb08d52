import type { Qualifier } from '@jawla/domain'

type Words = readonly string[]

/** A bender: words around a number that say how it is meant. `example` is a sentence of our own that holds it. */
export type Bender = {
  readonly words: Words
  readonly qualifier: Exclude<Qualifier, 'range' | 'unspecified'>
  readonly example: string
}

/** What is counted or named by a number that counts no people. */
export type NumberContext =
  | 'none'
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'money'
  | 'area'
  | 'distance'
  | 'weight'
  | 'percent'
  | 'edition'
  | 'law'
  | 'reference'
  | 'age'
  | 'thing'
  | 'total'

/** A cue beside a number: units stand after it, labels before it. */
type ContextCue = {
  readonly context: Exclude<NumberContext, 'none' | 'date'>
  readonly words: Words
  readonly example: string
}

export type Scale = 1_000 | 1_000_000 | 1_000_000_000 | 1_000_000_000_000

/**
 * One language's numbers. Words are written naturally: they are levelled like the text before they are compared.
 * Every entry must be there; a language without such words gives an empty list.
 */
export type NumberTable = {
  readonly zero: Words
  readonly units: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, Words>>
  /** Units that are only numbers inside a compound, as أحد in أحد عشر. */
  readonly boundUnits: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, Words>>
  readonly teens: Readonly<Record<10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19, Words>>
  readonly tens: Readonly<Record<20 | 30 | 40 | 50 | 60 | 70 | 80 | 90, Words>>
  readonly hundred: Words
  readonly hundreds: Readonly<Record<200 | 300 | 400 | 500 | 600 | 700 | 800 | 900, Words>>
  /**
   * `one` and `many` multiply what stands before them; `two` is the dual. `construct` is either: after a number or before
   * a further part it is one (25 ألفا), bare before a noun it is two (ألفا متدرب).
   */
  readonly scales: Readonly<
    Record<Scale, { readonly one: Words; readonly construct: Words; readonly two: Words; readonly many: Words }>
  >
  /** Glued behind digits, these make thousands of them: 50k. */
  readonly thousandLetters: Words
  /** Groups that are about as many: une trentaine, عشرات. A bare plural means at least two of them. */
  readonly collectives: Readonly<
    Record<
      5 | 6 | 8 | 10 | 12 | 15 | 20 | 30 | 40 | 50 | 60 | 100 | 1_000,
      { readonly one: Words; readonly many: Words }
    >
  >
  /** Words before a bare plural collective that belong to it: des (dizaines), plusieurs (centaines). */
  readonly pluralMarks: Words
  /** Words before a singular collective that belong to it: une (trentaine). */
  readonly singularMarks: Words
  readonly fractions: Readonly<Record<0.25 | 0.5 | 0.75, Words>>
  /** Between the parts of a number, as a word of its own. */
  readonly and: Words
  /** Between digits that are no fraction: virgule, فاصلة. */
  readonly point: Words
  /** Number words that are something else where no counted word follows: (un centre) neuf. */
  readonly doubtful: Words
  /** An article that the press parts from the digits after it: الـ 200. */
  readonly looseArticles: Words
  /** How parts follow each other: vingt-cinq (`stacked`) or خمسة وعشرون (`joined`, units before tens). */
  readonly order: 'stacked' | 'joined'
  readonly ordinals: Readonly<Record<number, Words>>
  /** Glued behind digits to make them an ordinal: 7e, 1er. */
  readonly ordinalEndings: Words
  readonly benders: { readonly before: readonly Bender[]; readonly after: readonly Bender[] }
  readonly ranges: readonly { readonly open: Words; readonly link: Words; readonly example: string }[]
  /** Before "from X to Y", these tell of a change between two numbers, not of a range. */
  readonly changes: Words
  /** "X of Y": the second number is the whole. */
  readonly outOf: Words
  readonly percent: Words
  /** Between a group or a great number and what it counts: une dizaine *de*, deux millions *d'*. */
  readonly of: Words
  readonly unitsAfter: readonly ContextCue[]
  readonly labelsBefore: readonly ContextCue[]
  /** May stand between a bender and its number: dépasse *désormais* 3 000. */
  readonly fillers: Words
  /** Between a bender and those who are counted, before their number: لا يتعدى *عدد* متدرباته 40. */
  readonly counting: Words
  /** Fixed phrases that hold a number word and count nothing. */
  readonly idioms: Words
}
