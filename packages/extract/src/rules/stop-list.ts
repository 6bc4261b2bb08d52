import type { ReadStop } from '@jawla/domain'
import { hasArticle, withoutArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, evidenceOf, nameOf, type Span } from '../text/article.ts'
import type { FacilityMention } from './facilities.ts'

export type FoundStop = {
  readonly stop: ReadStop
  readonly rule: string
  readonly words: readonly string[]
  readonly span: Span
}

/** More than any tour makes; bounds the work on a hostile text. */
const MOST_STOPS = 100

/** The stops of a visit, in order, each facility once. */
export class StopList {
  readonly stops: FoundStop[] = []
  readonly #article: Article
  /** Where the facility of a name stands among the stops: the same names are told again and again. */
  readonly #places = new Map<string, number>()

  constructor(article: Article) {
    this.#article = article
  }

  add(facility: FacilityMention, rule: string): void {
    const words = contentWords(this.#article, facility)
    const again = isAgain(this.#article, facility)
    const name = `${facility.type} ${again} ${words.join(' ')}`
    const place = this.#places.get(name) ?? this.#placeOf(facility, words, again)
    this.#places.set(name, place)
    const before = this.stops[place]
    // The fuller name of one facility, told later: its place in the order stays.
    if (before && (words.length <= before.words.length || !covers(before.words, words))) return
    if (place >= MOST_STOPS) return
    // Other names may be covered by the fuller one.
    if (before) this.#places.clear()
    const evidence = evidenceOf(this.#article, facility)
    this.stops[place] = {
      stop: { name: nameOf(this.#article, facility, evidence), type: facility.type, evidence },
      rule,
      words,
      span: facility,
    }
  }

  /** The place of the stop that is the same facility, or the next free one. */
  #placeOf({ type }: FacilityMention, words: readonly string[], again: boolean): number {
    const same = this.stops.findIndex((other) => other.stop.type === type && (again || covers(other.words, words)))
    return same < 0 ? this.stops.length : same
  }
}

/** `المعرض …` after a fair was named is that fair. */
function isAgain(article: Article, facility: FacilityMention): boolean {
  const before = article.words[facility.from - 1]
  if (facility.type === 'fair' && before && !before.arabic)
    return fits('thatOne', before.text) && !article.words[facility.from]?.capital
  const head = (article.words[facility.from]?.text ?? '').slice(facility.clitic)
  return facility.type === 'fair' && hasArticle(head) && facility.head.to - facility.head.from === 1
}

function contentWords(article: Article, span: Span): string[] {
  return article.words
    .slice(span.from, span.to)
    .map(({ text }, index) => withoutArticle(index === 0 ? text.slice(span.clitic) : text))
}

/** One name says no more than the other. */
function covers(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}
