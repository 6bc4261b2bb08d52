import type { ReportLanguage } from '@jawla/domain'
import { arabic } from './languages/ar.ts'
import { french } from './languages/fr.ts'
import { phrases } from './languages/language.ts'
import { FOREIGN_LETTERS } from './languages/levelled-letters.ts'

/** As much of a text as is looked at. */
const SAMPLE = 6_000
const LEAST_FRENCH = 0.05

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
    return share(sample, ARABIC_WORDS) > 0.03 || arabicLetters < 200 ? arabicOrOther(sample, arabicLetters) : 'other'
  return share(sample, FRENCH_WORDS) >= LEAST_FRENCH && share(sample, FRENCH_WORDS) > 2 * share(sample, ENGLISH_WORDS)
    ? 'fr'
    : 'other'
}

const ARABIC_WORDS = new Set(phrases(arabic.frequent))
const FRENCH_WORDS = new Set(phrases(french.frequent))
const ENGLISH_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'with', 'was', 'for', 'by', 'is'])

function arabicOrOther(sample: string, arabicLetters: number): ReportLanguage {
  return count(sample, FOREIGN_LETTERS) > arabicLetters * 0.01 ? 'other' : 'ar'
}

function share(sample: string, words: ReadonlySet<string>): number {
  const all = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return all.length === 0 ? 0 : all.filter((word) => words.has(word)).length / all.length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
