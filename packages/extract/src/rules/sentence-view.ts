import { mayBeVerbOrNextItem } from '../languages/joined-letters.ts'
import type { Act, EventNoun, Marker, Tense } from '../languages/language.ts'
import { fits } from '../lexicon/patterns.ts'
import type { TagKind } from '../lexicon/tag.ts'
import { type Article, markersFrom, type Sentence, type Span, type Tagged, tagsFrom } from '../text/article.ts'
import type { WordSet } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'

export type Trigger = Span & {
  readonly act: Act | null
  readonly event: EventNoun | null
  readonly tense: Tense | null
  /** It stands in a relative clause or tells of an earlier time. */
  readonly aside: boolean
}

/** One sentence with the verbs, event nouns and markers that the rules ask for. */
export type SentenceView = {
  readonly sentence: Sentence
  readonly triggers: readonly Trigger[]
  readonly markers: SentenceMarkers
  /** Words from one to another, those of people's names and offices left out. */
  readonly steps: (from: number, to: number) => number
}

/** A sentence's markers by what they mark, looked up when a rule asks: a sentence has many, and few are asked for. */
class SentenceMarkers {
  readonly #article: Article
  readonly #sentence: Sentence

  constructor(article: Article, sentence: Sentence) {
    this.#article = article
    this.#sentence = sentence
  }

  get(marker: Marker): readonly Tagged<'marker'>[] {
    const { from, to } = this.#sentence
    const found = markersFrom(this.#article, this.#sentence, marker)
    if (found.length === 0) return found
    // Few tags reach into the next sentence.
    const inside = found.every((tagged) => tagged.to <= to) ? found : found.filter((tagged) => tagged.to <= to)
    if (marker !== 'relative') return inside
    // ainsi que le musée, de même que la foire: the next of a list.
    const clauses = inside.filter((tagged) => !fits('asWell', this.#article.words[tagged.from - 1]?.text))
    if (!fits('cleftSubject', this.#article.words[from]?.text)) return clauses
    return clauses.filter((tagged) => !isCleft(this.#article, this.#sentence, tagged.from))
  }

  has(marker: Marker): boolean {
    return this.#article.markers.has(marker) && this.get(marker).length > 0
  }
}

/** Verbs, event nouns and markers of a sentence, in order; shorter readings inside longer ones and words of `names` are dropped. */
export function viewSentence(article: Article, sentence: Sentence, names: WordSet): SentenceView {
  const markers = new SentenceMarkers(article, sentence)
  const tags: Tagged[] = taggedIn<TagKind>(article, sentence, 'verb').concat(taggedIn(article, sentence, 'event'))
  const told = tags.filter((tagged) => !names.has(tagged.from) && !isNoTrigger(article, tagged))
  told.push(...openedDoors(article, markers))
  const triggers = longest(told).map(({ from, to, clitic, tag }): Trigger => {
    const aside = isAside(article, from, markers, names) || isPluperfect(article, from)
    const act = tag.kind === 'verb' ? tag.act : null
    const tense = tag.kind === 'verb' ? tag.tense : null
    return { from, to, clitic, act, event: tag.kind === 'event' ? tag.event : null, tense, aside }
  })
  return { sentence, triggers, markers, steps: stepCounter(sentence, names) }
}

/** Words between a verb of opening and the doors that it opens. */
const DOORS_WITHIN = 16

/** `تفتح دار الصانعة بأكنول، يوم الخميس، أبوابها`: one verb, with what opens between its two halves. */
function openedDoors(article: Article, markers: SentenceMarkers): Tagged<'verb'>[] {
  if (!markers.has('doors')) return []
  const doors = markers.get('doors')
  const verbs = markers
    .get('opens')
    .filter(({ to, clitic }) => clitic < 2 && doors.some(({ from }) => from >= to && from - to <= DOORS_WITHIN))
  return verbs.map(({ from, to, clitic }) => {
    const text = article.words[from]?.text ?? ''
    const tense = fits('futureVerb', text) ? 'future' : mayBeVerbOrNextItem(text.slice(clitic)) ? 'present' : 'past'
    return { from, to, clitic, kind: 'verb', tag: { kind: 'verb', act: 'open', tense } }
  })
}

/** `aucun déplacement`, and a verb's word after a preposition: `على وقع` is no signing. */
function isNoTrigger(article: Article, { from, to, tag }: Tagged): boolean {
  const before = article.words[from - 1]
  if (!before || article.words[from]?.gap !== GAP.none) return false
  if (isWish(article, from - 3)) return true
  if (fits('activities', article.words[from]?.text)) return true
  if (fits('activists', article.words[from]?.text) && fits('ofSociety', article.words[to]?.text)) return true
  return fits('noneOf', before.text) || (tag.kind === 'verb' && to - from === 1 && fits('governsNoun', before.text))
}

/** `que Dieu l'assiste`: no clause about the King. */
function isWish(article: Article, at: number): boolean {
  return fits('wishWord', article.words[at + 1]?.text) && article.words[at + 1]?.arabic === false
}

/** Words from a cleft to its que. */
const LONGEST_CLEFT = 12

/** `C'est mercredi à Casablanca que les lauréats …`: the que of a cleft begins no aside. */
function isCleft(article: Article, sentence: Sentence, at: number): boolean {
  const text = (word: number): string | undefined => article.words[word]?.text
  return (
    at - sentence.from <= LONGEST_CLEFT &&
    fits('cleftSubject', text(sentence.from)) &&
    fits('cleftVerb', text(sentence.from + 1)) &&
    fits('cleftThat', text(at))
  )
}

function stepCounter(sentence: Sentence, names: WordSet): (from: number, to: number) => number {
  const length = sentence.to - sentence.from
  let plain: Uint16Array | null = null
  const before = (at: number): number => {
    plain ??= countPlain(sentence, names)
    return plain[at - sentence.from] ?? plain[length] ?? 0
  }
  return (from, to) => before(to) - before(from)
}

/** How many words of a sentence stand before each of its words, those of `names` left out. */
function countPlain(sentence: Sentence, names: WordSet): Uint16Array {
  const length = sentence.to - sentence.from
  const plain = new Uint16Array(length + 1)
  for (let at = 0; at < length; at++) plain[at + 1] = (plain[at] ?? 0) + (names.has(sentence.from + at) ? 0 : 1)
  return plain
}

/** All tags of one kind that start in a sentence. */
export function taggedIn<K extends TagKind>(
  article: Article,
  range: { from: number; to: number },
  kind: K,
): Tagged<K>[] {
  const found = tagsFrom(article, range, kind)
  return found.length === 0 ? [] : found.filter(({ to }) => to <= range.to)
}

/** Keeps the longest of tags that share words; of equals the one that stands first. */
export function longest<T extends { readonly from: number; readonly to: number }>(tags: readonly T[]): T[] {
  if (tags.length <= 1) return [...tags]
  const kept: T[] = []
  for (const tag of inOrder(tags)) {
    const last = kept.at(-1)
    if (last && tag.from < last.to) {
      if (tag.to - tag.from > last.to - last.from) kept[kept.length - 1] = tag
    } else kept.push(tag)
  }
  return kept
}

/** By where they start, the longest first: a few lists, each in order, one after the other, so that most stand right. */
function inOrder<T extends { readonly from: number; readonly to: number }>(tags: readonly T[]): readonly T[] {
  const isBehind = (tag: T, next: T): boolean => tag.from > next.from || (tag.from === next.from && tag.to < next.to)
  const ordered = tags.every((tag, at) => at === 0 || !isBehind(tags[at - 1] ?? tag, tag))
  return ordered ? tags : tags.toSorted((a, b) => a.from - b.from || b.to - a.to)
}

/**
 * True where a relative word stands before the word in the same clause: `المركز الذي دشنه الملك`. Right after a person it goes
 * on about the visitor: `الوزيرة، التي زارت المركز`.
 */
function isAside(article: Article, at: number, markers: SentenceMarkers, names: WordSet): boolean {
  return markers
    .get('relative')
    .some(({ from, to }) => !names.has(from - 1) && to <= at && at - to <= 5 && sameClause(article, from, at))
}

/** `كان قد ترأس`: had done before. */
function isPluperfect(article: Article, at: number): boolean {
  return fits('already', article.words[at - 1]?.text) && fits('wasWord', article.words[at - 2]?.text)
}

/** True where no comma or stronger gap stands between two words. */
function sameClause(article: Article, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((article.words[at]?.gap ?? 0) >= GAP.comma) return false
  return true
}

export function hasMarker(view: SentenceView, marker: Marker): boolean {
  return view.markers.has(marker)
}

/** Words between `premier` and `au Maroc`. */
const FIRST_WITHIN = 5

/** Tells of the whole country, more than that something is the first of its kind there. */
export function isOfTheNation(article: Article, view: SentenceView): boolean {
  return view.markers.get('national').some(({ from }) => {
    for (let at = from - 1; at >= Math.max(view.sentence.from, from - FIRST_WITHIN); at--)
      if (fits('firstOfKind', article.words[at]?.text)) return false
    return true
  })
}

/** True for a line of a list: a bullet or a dash stands before its first word. */
export function isListItem(article: Article, view: SentenceView): boolean {
  const first = article.words[view.sentence.from]
  if (!first) return false
  if (/^\d{1,2}$/.test(first.text) && /^\s*[).-]/.test(article.text.level.slice(first.end, first.end + 2))) return true
  return (
    /[•▪●*]\s*$/.test(article.text.level.slice(Math.max(0, first.start - 3), first.start)) ||
    /(?:^|\n)\s*-\s*$/.test(article.text.level.slice(Math.max(0, first.start - 4), first.start))
  )
}
