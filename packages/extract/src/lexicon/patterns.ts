import { arabic } from '../languages/ar.ts'
import { french } from '../languages/fr.ts'
import type { Language } from '../languages/language.ts'
import {
  END_PATTERNS,
  type EndPattern,
  PART_PATTERNS,
  type PartPattern,
  type Pattern,
  START_PATTERNS,
  type StartPattern,
  WORD_PATTERNS,
  type WordPattern,
} from '../languages/pattern.ts'

const LANGUAGES: readonly Language[] = [arabic, french]

/** True where the whole levelled word has the shape: `fits('frenchLink', 'des')`. No word, no shape. */
export function fits(pattern: WordPattern, word: string | undefined): boolean {
  return word !== undefined && WHOLE[pattern].test(word)
}

/** True where the shape stands somewhere in the levelled words. */
export function holds(pattern: PartPattern, words: string): boolean {
  return PART[pattern].test(words)
}

/** True where the levelled text begins with the shape. */
export function startsWith(pattern: StartPattern, text: string): boolean {
  return START[pattern].test(text)
}

/** True where the levelled text ends with the shape. */
export function endsWith(pattern: EndPattern, text: string): boolean {
  return END[pattern].test(text)
}

const WHOLE = compile(WORD_PATTERNS, (source) => `^(?:${source})$`)
const PART = compile(PART_PATTERNS, (source) => source)
const START = compile(START_PATTERNS, (source) => `^(?:${source})`)
const END = compile(END_PATTERNS, (source) => `(?:${source})$`)

/** Both languages in one expression each: their scripts keep them apart. */
function compile<P extends Pattern>(
  patterns: readonly P[],
  shape: (source: string) => string,
): Readonly<Record<P, RegExp>> {
  const entries = patterns.map((pattern) => {
    const sources = LANGUAGES.flatMap((language) => language.patterns[pattern]?.shape ?? [])
    return [pattern, new RegExp(shape(sources.join('|')), 'u')] as const
  })
  return Object.fromEntries(entries) as Record<P, RegExp>
}
