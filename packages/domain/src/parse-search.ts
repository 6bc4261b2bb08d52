import { LONGEST_SEARCH } from './filter-address.ts'
import { searchTerms } from './search-terms.ts'

/** The terms of a word or of words that stand beside each other; most words have one. */
export type SearchPhrase = readonly string[]

export interface SearchQuery {
  /** All of them are looked for; at least one. */
  readonly wanted: readonly SearchPhrase[]
  /** None of them may be there. */
  readonly unwanted: readonly SearchPhrase[]
}

/** Words that count. */
const MOST_WORDS = 20

const PHRASE = /(?<!\S)([-−]?)["“”„«]([^"“”„«»]+)["“”»]/gu
const EXCLUDED = /(?<!\S)[-−](\S+)/gu

/**
 * What somebody searches for: `zellige Fès` both words, in any place and form; `"chambre d’artisanat"` as a phrase; `-salon` not this one.
 * A word written with a hyphen is a phrase. What is longer than 200 characters or 20 words is cut. Null where nothing is
 * looked for: no word, words that say nothing, excluded ones alone.
 */
export function parseSearch(q: string): SearchQuery | null {
  const wanted: SearchPhrase[] = []
  const unwanted: SearchPhrase[] = []
  const words = q
    .slice(0, LONGEST_SEARCH)
    .replace(/\p{Cf}/gu, '')
    .replace(PHRASE, (_, minus: string, phrase: string) => {
      const list = minus === '' ? wanted : unwanted
      list.push(searchTerms(phrase).map(({ term }) => term))
      return ' '
    })
    .replace(EXCLUDED, (_, word: string) => {
      unwanted.push(...phrasesOf(word))
      return ' '
    })
  wanted.push(...phrasesOf(words))
  const query = cut({ wanted, unwanted })
  return query.wanted.length === 0 ? null : query
}

/** Terms with no blank between them are one phrase: Fès-Meknès. */
function phrasesOf(text: string): SearchPhrase[] {
  const phrases: string[][] = []
  let end = -1
  for (const { term, start, ...found } of searchTerms(text)) {
    const last = phrases.at(-1)
    if (last && !/\s/.test(text.slice(end, start))) last.push(term)
    else phrases.push([term])
    end = found.end
  }
  return phrases
}

/** Each phrase once, as many as have 20 words together. */
function cut({ wanted, unwanted }: SearchQuery): SearchQuery {
  let room = MOST_WORDS
  const some = (phrases: readonly SearchPhrase[]) => {
    const once = new Map(phrases.filter((phrase) => phrase.length > 0).map((phrase) => [phrase.join(' '), phrase]))
    return [...once.values()].filter((phrase) => {
      room -= phrase.length
      return room >= 0
    })
  }
  return { wanted: some(wanted), unwanted: some(unwanted) }
}
