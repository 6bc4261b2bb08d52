import { describe, expect, it } from 'vitest'
import { arabic } from '../../src/languages/ar.ts'
import { french } from '../../src/languages/fr.ts'
import type { Language } from '../../src/languages/language.ts'
import {
  END_PATTERNS,
  PART_PATTERNS,
  type Pattern,
  START_PATTERNS,
  WORD_PATTERNS,
} from '../../src/languages/pattern.ts'
import { buildLexicon } from '../../src/lexicon/lexicon.ts'
import { endsWith, fits, holds, startsWith } from '../../src/lexicon/patterns.ts'
import { type Article, cutArticle } from '../../src/text/article.ts'

const lexicon = buildLexicon()
const languages: readonly Language[] = [arabic, french]
/** `secretariat d etat`: no shape has more words. */
const MOST_WORDS = 3

const read = (text: string): Article => cutArticle(text, lexicon)
const phrasesOf = ({ words }: Article) =>
  words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).map((__, more) =>
      words
        .slice(from, from + more + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
  )

describe.each(languages)('every pattern of $code is found in its own example', ({ patterns }) => {
  const rows = <P extends Pattern>(names: readonly P[]) =>
    names.flatMap((name) => (patterns[name] ? [[name, patterns[name].example] as const] : []))

  it.each(rows(WORD_PATTERNS))('%s: %s', (pattern, example) => {
    expect(phrasesOf(read(example)).filter((phrase) => fits(pattern, phrase))).not.toEqual([])
  })
  it.each(rows(PART_PATTERNS))('%s: %s', (pattern, example) => {
    expect(holds(pattern, read(example).text.level)).toBe(true)
  })
  it.each(rows(START_PATTERNS))('%s: %s', (pattern, example) => {
    expect(startsWith(pattern, read(example).text.level)).toBe(true)
  })
  it.each(rows(END_PATTERNS))('%s: %s', (pattern, example) => {
    const { text, words } = read(example)
    expect(words.filter(({ end }) => endsWith(pattern, text.level.slice(0, end)))).not.toEqual([])
  })
})

it('no pattern waits for a letter that levelling takes away', () => {
  const shapes = languages.flatMap(({ patterns }) => Object.values(patterns).flatMap((row) => row?.shape ?? []))
  expect(shapes.filter((shape) => /[أإآٱىةà-öø-ÿœ]/u.test(shape))).toEqual([])
})
