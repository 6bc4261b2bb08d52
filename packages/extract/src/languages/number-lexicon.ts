import type { ReportLanguage } from '@jawla/domain'
import { AR_NUMBERS } from './ar-numbers.ts'
import { FR_NUMBERS } from './fr-numbers.ts'
import type { Bender, NumberContext, NumberTable, Scale } from './number-table.ts'
import { PhraseTree } from './phrase-tree.ts'
import { StartGate } from './start-gate.ts'

/** What a word does in a number. A `bound` unit is a number only in a compound, as أحد in أحد عشر and "un" in "vingt et un". */
type NumberPart =
  | { readonly role: 'zero' | 'teen' | 'tens' | 'hundred' | 'hundreds' | 'fraction'; readonly value: number }
  | { readonly role: 'unit'; readonly value: number; readonly bound: boolean }
  | { readonly role: 'scale'; readonly value: Scale; readonly form: 'one' | 'construct' | 'two' | 'many' }

/** A part with the way its language strings parts together. */
export type NumberWord = NumberPart & { readonly order: NumberTable['order'] }

type Collective = { readonly size: number; readonly plural: boolean }

/** The words before and between the ends of a range; without `needed` the ends stand by themselves too: 50 à 60. */
type RangeWords = { readonly open: PhraseTree<true>; readonly needed: boolean; readonly link: PhraseTree<true> }

/** The words of all languages in one place, levelled, ready to be looked up. */
export type NumberLexicon = {
  readonly parts: PhraseTree<NumberWord>
  readonly thousandLetters: PhraseTree<true>
  readonly collectives: PhraseTree<Collective>
  readonly collectiveMarks: PhraseTree<'plural' | 'singular'>
  readonly and: PhraseTree<NumberTable['order']>
  readonly point: PhraseTree<true>
  readonly doubtful: PhraseTree<true>
  readonly looseArticles: PhraseTree<true>
  readonly ordinals: PhraseTree<number>
  readonly ordinalEndings: PhraseTree<true>
  readonly bendersBefore: PhraseTree<Bender>
  readonly bendersAfter: PhraseTree<Bender>
  readonly ranges: readonly RangeWords[]
  readonly changes: PhraseTree<true>
  readonly outOf: PhraseTree<true>
  readonly percent: PhraseTree<true>
  readonly of: PhraseTree<true>
  readonly unitsAfter: PhraseTree<NumberContext>
  readonly labelsBefore: PhraseTree<NumberContext>
  readonly fillers: PhraseTree<true>
  readonly counting: PhraseTree<true>
  readonly idioms: PhraseTree<true>
  /** Opens to words that a number, or an idiom with one, may begin with. */
  readonly gate: StartGate
}

const LEXICONS: Readonly<Record<ReportLanguage, NumberLexicon>> = {
  ar: buildLexicon([AR_NUMBERS, FR_NUMBERS]),
  fr: buildLexicon([FR_NUMBERS, AR_NUMBERS]),
  other: buildLexicon([FR_NUMBERS, AR_NUMBERS]),
}

/** Both languages' words, the report's own first: where two languages share a word, the first one's meaning is kept. */
export function numberLexicon(language: ReportLanguage): NumberLexicon {
  return LEXICONS[language]
}

function buildLexicon(tables: readonly NumberTable[]): NumberLexicon {
  const trees = buildTrees(tables)
  const { parts, collectives, collectiveMarks, ordinals, idioms, percent } = trees
  return { ...trees, gate: new StartGate([parts, collectives, collectiveMarks, ordinals, idioms, percent]) }
}

function buildTrees(tables: readonly NumberTable[]): Omit<NumberLexicon, 'gate'> {
  const of = (words: (table: NumberTable) => readonly string[]) =>
    tree(tables.flatMap(words).map((word) => [word, true] as const))
  return {
    parts: tree(tables.flatMap(partEntries)),
    thousandLetters: of((table) => table.thousandLetters),
    collectives: tree(tables.flatMap(collectiveEntries)),
    collectiveMarks: tree(
      tables.flatMap((table) => [
        ...table.pluralMarks.map((word) => [word, 'plural'] as const),
        ...table.singularMarks.map((word) => [word, 'singular'] as const),
      ]),
    ),
    and: tree(tables.flatMap((table) => table.and.map((word) => [word, table.order] as const))),
    point: of((table) => table.point),
    doubtful: of((table) => table.doubtful),
    looseArticles: of((table) => table.looseArticles),
    ordinals: tree(tables.flatMap((table) => byValue(table.ordinals).map(({ word, value }) => [word, value] as const))),
    ordinalEndings: of((table) => table.ordinalEndings),
    bendersBefore: tree(tables.flatMap((table) => table.benders.before.flatMap(benderEntries))),
    bendersAfter: tree(tables.flatMap((table) => table.benders.after.flatMap(benderEntries))),
    ranges: tables.flatMap((table) =>
      table.ranges.map((range) => ({
        open: tree(range.open.map((word) => [word, true] as const)),
        needed: !range.open.some((word) => word === ''),
        link: tree(range.link.map((word) => [word, true] as const)),
      })),
    ),
    changes: of((table) => table.changes),
    outOf: of((table) => table.outOf),
    percent: of((table) => table.percent),
    of: of((table) => table.of),
    unitsAfter: tree(tables.flatMap((table) => table.unitsAfter.flatMap(cueEntries))),
    labelsBefore: tree(tables.flatMap((table) => table.labelsBefore.flatMap(cueEntries))),
    counting: of((table) => table.counting),
    fillers: of((table) => table.fillers),
    idioms: of((table) => table.idioms),
  }
}

function tree<T>(entries: readonly (readonly [string, T])[]): PhraseTree<T> {
  const phrases = new PhraseTree<T>()
  for (const [words, value] of entries) phrases.add(words, value)
  return phrases
}

function partEntries(table: NumberTable): (readonly [string, NumberWord])[] {
  const entry = (word: string, part: NumberPart) => [word, { ...part, order: table.order }] as const
  return [
    ...table.zero.map((word) => entry(word, { role: 'zero', value: 0 })),
    ...byValue(table.units).map(({ word, value }) => entry(word, { role: 'unit', value, bound: false })),
    ...byValue(table.boundUnits).map(({ word, value }) => entry(word, { role: 'unit', value, bound: true })),
    ...byValue(table.teens).map(({ word, value }) => entry(word, { role: 'teen', value })),
    ...byValue(table.tens).map(({ word, value }) => entry(word, { role: 'tens', value })),
    ...table.hundred.map((word) => entry(word, { role: 'hundred', value: 100 })),
    ...byValue(table.hundreds).map(({ word, value }) => entry(word, { role: 'hundreds', value })),
    ...byValue(table.fractions).map(({ word, value }) => entry(word, { role: 'fraction', value })),
    ...([1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000] as const).flatMap((value) =>
      (['one', 'construct', 'two', 'many'] as const).flatMap((form) =>
        table.scales[value][form].map((word) => entry(word, { role: 'scale', value, form })),
      ),
    ),
  ]
}

function collectiveEntries(table: NumberTable): (readonly [string, Collective])[] {
  return Object.entries(table.collectives).flatMap(([size, { one, many }]) => [
    ...one.map((word) => [word, { size: Number(size), plural: false }] as const),
    ...many.map((word) => [word, { size: Number(size), plural: true }] as const),
  ])
}

function byValue(words: Readonly<Record<number, readonly string[]>>): { word: string; value: number }[] {
  return Object.entries(words).flatMap(([value, list]) => list.map((word) => ({ word, value: Number(value) })))
}

function benderEntries(bender: Bender): (readonly [string, Bender])[] {
  return bender.words.map((word) => [word, bender] as const)
}

function cueEntries(cue: { words: readonly string[]; context: NumberContext }): (readonly [string, NumberContext])[] {
  return cue.words.map((word) => [word, cue.context] as const)
}
