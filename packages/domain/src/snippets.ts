import * as z from 'zod'
import type { SearchPhrase, SearchQuery } from './parse-search.ts'
import { type SearchTerm, searchTerms } from './search-terms.ts'

export const snippetSchema = z.object({
  text: z.string(),
  /** UTF-16 offset of `text` in what it was taken from. */
  start: z.int().nonnegative(),
  /** The words found: UTF-16 offsets into `text`, `[start, end]`, in order. */
  marks: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
  /** True where its first sentence has words before it; and after it. */
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
})
/** A sentence, or a part of one, with words that were searched for. */
export type Snippet = z.infer<typeof snippetSchema>

export const foundSnippetSchema = snippetSchema.extend({
  reportId: z.string(),
  /** What of the report it was taken from. */
  from: z.enum(['title', 'text']),
})
/** A snippet of a stored report. */
export type FoundSnippet = z.infer<typeof foundSnippetSchema>

interface SnippetOptions {
  /** How many at most. */
  most: number
  /** UTF-16 units of one, about; a shorter sentence is given whole. */
  length: number
}

/**
 * The sentences of a text that hold most of what was searched for, in the order of the text; of a long sentence the part that does.
 * Words marked are those wanted, and phrases whole. None where nothing is found.
 */
export function snippets(text: string, query: SearchQuery, { most, length }: SnippetOptions): Snippet[] {
  const hits = hitsOf(searchTerms(text), query.wanted)
    .filter(({ start, end }) => end - start <= length)
    .slice(0, MOST_HITS)
  const windows = hits.length === 0 ? [] : sentencesWith(text, hits).map((one) => windowOf(text, one, length))
  return best(windows, most).map(({ start, end, sentence, hits: marked }) => ({
    text: text.slice(start, end),
    start,
    marks: marked.map((hit): [number, number] => [hit.start - start, hit.end - start]),
    cutBefore: start > sentence.start,
    cutAfter: end < sentence.end,
  }))
}

/** A long reportage has some hundred; a page of one word over and over has no better part further down. */
const MOST_HITS = 2_000

type Range = { start: number; end: number }
/** A word that was found, and which of the phrases wanted it belongs to. */
type Hit = Range & { phrase: number }
type Sentence = Range & { hits: Hit[] }
type Window = Sentence & { sentence: Range }

/** In order of the text; a word that several phrases want is there once. */
function hitsOf(words: readonly SearchTerm[], wanted: readonly SearchPhrase[]): Hit[] {
  const hits = new Map<number, Hit>()
  for (const [phrase, terms] of wanted.entries()) {
    for (const at of words.keys()) {
      if (!terms.every((term, index) => isFoundBy(words[at + index], term))) continue
      for (const { start, end } of words.slice(at, at + terms.length)) hits.set(start, { start, end, phrase })
    }
  }
  return [...hits.values()].sort((a, b) => a.start - b.start)
}

function isFoundBy(word: SearchTerm | undefined, term: string): boolean {
  return word !== undefined && (word.term === term || word.also.includes(term))
}

/** Up to the sign that ends it before a blank, so that 1.200 is whole. Line breaks end one too. */
const SENTENCE = /\S(?:(?![.!?؟…]{1,9}[»”")]{0,3}(?:\s|$))[^\n\r])*(?:[.!?؟…]{1,9}[»”")]{0,3})?/gu

function sentencesWith(text: string, hits: readonly Hit[]): Sentence[] {
  const found: Sentence[] = []
  let at = 0
  for (const { 0: sentence, index: start } of text.matchAll(SENTENCE)) {
    const end = start + sentence.trimEnd().length
    const from = at
    while ((hits[at]?.start ?? end) < end) at++
    if (at > from) found.push({ start, end, hits: hits.slice(from, at) })
  }
  return found
}

/** The sentence, or the part of it that holds most phrases, then most words of them, then begins first. */
function windowOf(text: string, sentence: Sentence, length: number): Window {
  if (sentence.end - sentence.start <= length) return { ...sentence, sentence }
  const parts = sentence.hits.map((first, index) =>
    sentence.hits.slice(index, index + length).filter(({ end }) => end - first.start <= length),
  )
  const hits = parts.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  return { ...around(text, sentence, { hits, length }), sentence, hits }
}

function worth(hits: readonly Hit[]): number {
  return new Set(hits.map(({ phrase }) => phrase)).size * 1000 + Math.min(hits.length, 999)
}

/** As much of the sentence before and after as there is room for, in whole words. */
function around(text: string, sentence: Range, { hits, length }: { hits: readonly Hit[]; length: number }): Range {
  const first = hits[0]?.start ?? sentence.start
  const last = hits.at(-1)?.end ?? first
  const side = Math.floor((length - (last - first)) / 2)
  const start = Math.max(sentence.start, Math.min(first - side, sentence.end - length))
  const end = Math.min(sentence.end, Math.max(last + side, sentence.start + length))
  const before = /^\S*\s+/.exec(text.slice(start, first))?.[0].length ?? first - start
  const after = /\s+\S*$/.exec(text.slice(last, end))?.[0].length ?? end - last
  return {
    start: start === sentence.start ? start : start + before,
    end: end === sentence.end ? end : end - after,
  }
}

/** One after the other that which adds most to those before, in the order of the text. */
function best(windows: readonly Window[], most: number): Window[] {
  const rest = [...windows]
  const chosen: Window[] = []
  const seen = new Set<number>()
  const gain = ({ hits }: Window) => worth(hits.filter(({ phrase }) => !seen.has(phrase))) * 1_000_000 + worth(hits)
  while (chosen.length < most && rest.length > 0) {
    const next = rest.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    rest.splice(rest.indexOf(next), 1)
    chosen.push(next)
    for (const { phrase } of next.hits) seen.add(phrase)
  }
  return chosen.sort((a, b) => a.start - b.start)
}
