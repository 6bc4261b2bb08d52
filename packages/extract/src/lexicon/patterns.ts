import { arabic } from '../languages/ar.ts'
import { french } from '../languages/fr.ts'
import { type Language, PATTERNS, type Pattern } from '../languages/language.ts'

const LANGUAGES: readonly Language[] = [arabic, french]

/** True where the whole levelled word has the shape: `fits('frenchLink', 'des')`. No word, no shape. */
export function fits(pattern: Pattern, word: string | undefined): boolean {
  return word !== undefined && WHOLE[pattern].test(word)
}

/** True where the shape stands somewhere in the levelled words. */
export function holds(pattern: Pattern, words: string): boolean {
  return PART[pattern].test(words)
}

/** True where the levelled text ends with the shape. */
export function endsWith(pattern: Pattern, text: string): boolean {
  return END[pattern].test(text)
}

const WHOLE = compile((source) => `^(?:${source})$`)
const PART = compile((source) => source)
const END = compile((source) => `(?:${source})$`)

function compile(shape: (source: string) => string): Readonly<Record<Pattern, RegExp>> {
  const entries = PATTERNS.map((pattern) => {
    const sources = LANGUAGES.map(({ patterns }) => patterns[pattern]).filter(Boolean)
    return [pattern, new RegExp(shape(sources.join('|')), 'u')] as const
  })
  return Object.fromEntries(entries) as Record<Pattern, RegExp>
}
