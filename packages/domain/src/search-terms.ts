import { foldText } from './fold-text.ts'
import { arabicStems } from './stem-arabic.ts'
import { frenchStem } from './stem-french.ts'
import { isStopWord } from './stop-words.ts'

/** A word of a text, as search knows it. */
export interface SearchTerm {
  /** Folded, without article, plural and feminine; letters and digits only. What a search for this word looks for. */
  readonly term: string
  /** Further terms that the word is found by: بفاس also by فاس. */
  readonly also: readonly string[]
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
}

/**
 * The words of a text in its order, in Arabic and French, told apart by script; words that say nothing (في, les) are left out. This one
 * function makes the terms that a store keeps, those of a search, and what is marked in a text.
 *
 * A store keeps what it gave: who changes it adds a migration that sets `terms` to null in `report_search` and `visit_search`, so that
 * they are made anew.
 */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    for (const { word, start, end } of byScript(whole, index)) {
      for (const { term, also } of stemsOf(word)) terms.push({ term, also, start, end })
    }
  }
  return terms
}

/** A number whose thousands stand apart, "1 245"; or letters and digits, between which marks may stand and signs that only direct the writing. */
const WORD =
  /(?<![\p{N}.,])\p{Nd}{1,3}(?:[.,٬ \u00a0\u202f]\p{Nd}{3})+(?!\p{N})|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]*[\p{L}\p{N}\p{M}])?/gu

const ARABIC = String.raw`\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc`
const SCRIPTS = new RegExp(String.raw`[${ARABIC}\p{M}\p{Cf}]+|[^${ARABIC}]+`, 'gu')
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

/** "60مليون" and "وCMS" are two words each. */
function byScript(whole: string, index: number): { word: string; start: number; end: number }[] {
  if (!isArabic(whole)) return [{ word: whole, start: index, end: index + whole.length }]
  return [...whole.matchAll(SCRIPTS)].map(({ 0: word, index: at }) => {
    return { word, start: index + at, end: index + at + word.length }
  })
}

/** Letters that `foldText` keeps and writers of Arabic and French take for each other. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[گڭݣک]/g, 'ك'],
  [/[یې]/g, 'ي'],
  [/[ڤڥ]/g, 'ف'],
  [/پ/g, 'ب'],
  [/ء/g, ''],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
]

/** Vowel marks with a space of their own, as some files spell them. */
const SPACED_MARKS = /[\ufc5e-\ufc63\ufe70-\ufe7f]/g

/** One word, unless a single sign stands for several: ﷺ. */
function foldWord(word: string): string[] {
  if (/^\p{Nd}/u.test(word) && /[^\p{L}\p{N}]/u.test(word)) return [digits(word.replace(/\P{Nd}/gu, ''))]
  const folded = ALIKE.reduce(
    (text, [letters, one]) => text.replace(letters, one),
    foldText(word.replace(SPACED_MARKS, '')),
  )
  return digits(folded)
    .split(' ')
    .filter((part) => part !== '')
}

/** ٢٥ and ۲۵ as 25. */
function digits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** UTF-16 units of a term; what is longer is no word. */
const LONGEST = 60

type Stems = Pick<SearchTerm, 'term' | 'also'>

/** Of the words met last: a text repeats its words, and texts those of others. A longer word would keep its whole text in memory. */
const known = new Map<string, readonly Stems[]>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 12

/** Of a word as written; none of one that says nothing. */
function stemsOf(word: string): readonly Stems[] {
  const before = known.get(word)
  if (before) return before
  const stems = isStopWord(word) ? [] : foldWord(word).map(stemsOfFolded)
  if (known.size === MOST_KNOWN) known.clear()
  if (word.length <= LONGEST_KNOWN) known.set(word, stems)
  return stems
}

function stemsOfFolded(folded: string): Stems {
  const word = folded.slice(0, LONGEST)
  const [term, ...also] = isArabic(word) ? arabicStems(word) : [frenchStem(word)]
  return { term, also }
}
