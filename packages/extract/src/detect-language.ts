import type { ReportLanguage } from '@jawla/domain'
import { arabic } from './languages/ar.ts'
import { WITH_ARTICLE } from './languages/arabic-article.ts'
import { french } from './languages/fr.ts'
import { phrases } from './languages/language.ts'
import { FOREIGN_LETTERS } from './languages/levelled-letters.ts'

/** As much of a text as is looked at. */
const SAMPLE = 6_000
const LEAST_FRENCH = 0.05
const LEAST_ARABIC = 0.03
/** Of a text's words, those with the article: no other language glues it to most of its nouns. */
const LEAST_ARTICLES = 0.15

/**
 * The language a report is written in. Arabic by its script (a Moroccan paper's: Persian and Urdu letters make it `other`),
 * French by its everyday words; all else, English among it, is `other`.
 */
export function detectLanguage(text: string): ReportLanguage {
  const sample = text.slice(0, SAMPLE)
  const arabicLetters = count(sample, /\p{Script=Arabic}/gu)
  const latinLetters = count(sample, /\p{Script=Latin}/gu)
  if (arabicLetters + latinLetters === 0) return 'other'
  if (arabicLetters >= latinLetters)
    return arabicLetters < 200 || readsArabic(sample) ? arabicOrOther(sample, arabicLetters) : 'other'
  const french = share(sample, (word) => FRENCH_WORDS.has(word))
  return french >= LEAST_FRENCH && french > 2 * share(sample, (word) => ENGLISH_WORDS.has(word)) ? 'fr' : 'other'
}

const ARABIC_WORDS = new Set(phrases(arabic.frequent))
const FRENCH_WORDS = new Set(phrases(french.frequent))
const ENGLISH_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'with', 'was', 'for', 'by', 'is'])

/** A short report may be a chain of titles and names, without one of the everyday words. */
function readsArabic(sample: string): boolean {
  return (
    share(sample, (word) => ARABIC_WORDS.has(word)) > LEAST_ARABIC ||
    share(sample, (word) => WITH_ARTICLE.test(word)) > LEAST_ARTICLES
  )
}

function arabicOrOther(sample: string, arabicLetters: number): ReportLanguage {
  return count(sample, FOREIGN_LETTERS) > arabicLetters * 0.01 ? 'other' : 'ar'
}

function share(sample: string, counts: (word: string) => boolean): number {
  const all = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return all.length === 0 ? 0 : all.filter(counts).length / all.length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
