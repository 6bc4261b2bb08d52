import type { Evidence } from '@jawla/domain'
import { ARTICLE, hasArticle, swallowArticle } from '../languages/joined-letters.ts'
import type { Marker } from '../languages/language.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Tag, TagKind } from '../lexicon/tag.ts'
import { tagWords } from '../lexicon/tags-at.ts'
import { CHARACTER, characterBits } from './characters.ts'
import { cutSentences } from './cut-sentences.ts'
import { type LevelText, levelText } from './level-text.ts'
import { titleEnd } from './title-end.ts'
import { cutWords, type Word } from './words.ts'

/** Words `[from, to)`; `clitic` letters of the first one belong to a joined particle. */
export type Span = { readonly from: number; readonly to: number; readonly clitic: number }
/** `kind` is the tag's: tags are of many shapes, and which kind one is of is asked hundreds of times a report. */
export type Tagged<K extends TagKind = TagKind> = Span & { readonly kind: K; readonly tag: Extract<Tag, { kind: K }> }

export type Sentence = {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** `heading`: the title, or a short line without an end mark. `noise` is not the report's own text. */
  readonly part: 'heading' | 'body' | 'noise'
  readonly index: number
}

/** A report's text, cut into words and sentences and looked up in the lexicon. */
export type Article = {
  readonly text: LevelText
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** By first word. */
  readonly tags: readonly (readonly Tagged[])[]
  /** By kind, in the order of the text. */
  readonly tagsByKind: ReadonlyMap<TagKind, readonly Tagged[]>
  /** Those of kind `marker` by what they mark, in the order of the text. */
  readonly markers: ReadonlyMap<Marker, readonly Tagged<'marker'>[]>
}

const NO_TAGS: readonly never[] = []

/** Reads a raw text into words, tags and sentences, in time linear in its length; `title` may be glued to its beginning. */
export function cutArticle(raw: string, lexicon: Lexicon, title: string | null = null): Article {
  const text = levelText(raw)
  const words = cutWords(text, lexicon.gluing, titleEnd(text, title))
  const tags = tagWords(text, words, lexicon)
  const { tagsByKind, markers } = sortTags(tags)
  return { text, words, tags, tagsByKind, markers, sentences: cutSentences(text, words, tags) }
}

function sortTags(tags: readonly (readonly Tagged[])[]): Pick<Article, 'tagsByKind' | 'markers'> {
  const tagsByKind = new Map<TagKind, Tagged[]>()
  const markers = new Map<Marker, Tagged<'marker'>[]>()
  for (const here of tags) {
    for (let each = 0; each < here.length; each++) {
      const tagged = here[each]
      if (!tagged) continue
      put(tagsByKind, tagged.kind, tagged)
      if (isOf(tagged, 'marker')) put(markers, tagged.tag.marker, tagged)
    }
  }
  return { tagsByKind, markers }
}

function put<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** The first word that starts at or after a levelled offset. */
export function wordAt(article: Pick<Article, 'words'>, level: number): number {
  let [low, high] = [0, article.words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((article.words[middle]?.start ?? 0) < level) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds a word. */
export function sentenceOf(article: Pick<Article, 'sentences'>, word: number): Sentence | null {
  let [low, high] = [0, article.sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = article.sentences[middle]
    if (!sentence) return null
    if (word < sentence.from) high = middle - 1
    else if (word >= sentence.to) low = middle + 1
    else return sentence
  }
  return null
}

/** Of spans in order, those that start at the words `[from, to)`. */
export function startingIn<T extends { readonly from: number }>(
  spans: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstFrom(spans, from)
  let end = first
  while (end < spans.length && (spans[end]?.from ?? to) < to) end++
  return first === end ? NO_TAGS : spans.slice(first, end)
}

function firstFrom(spans: readonly { readonly from: number }[], word: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The tags of one kind that start at a word, the longest first. */
export function tagsOf<K extends TagKind>(article: Pick<Article, 'tags'>, at: number, kind: K): readonly Tagged<K>[] {
  const tags = article.tags[at]
  if (!tags || tags.length === 0) return NO_TAGS
  let found: Tagged<K>[] | null = null
  for (let each = 0; each < tags.length; each++) {
    const tagged = tags[each]
    if (!tagged || !isOf(tagged, kind)) continue
    if (found) found.push(tagged)
    else found = [tagged]
  }
  return found ?? NO_TAGS
}

/** The tags of one kind that start at the words `[from, to)`, in order, the longest first at each word. */
export function tagsFrom<K extends TagKind>(
  article: Pick<Article, 'tagsByKind'>,
  range: { readonly from: number; readonly to: number },
  kind: K,
): readonly Tagged<K>[] {
  const all = article.tagsByKind.get(kind)
  return all ? (startingIn(all, range.from, range.to) as readonly Tagged<K>[]) : NO_TAGS
}

/** The words at which any of some lists of spans start, each once, in order. */
export function startsOf(...lists: readonly (readonly { readonly from: number }[] | undefined)[]): readonly number[] {
  const starts: number[] = []
  const passed = lists.map(() => 0)
  for (let next = 0; next < Number.POSITIVE_INFINITY; ) {
    let least = Number.POSITIVE_INFINITY
    for (let each = 0; each < lists.length; each++) {
      const list = lists[each] ?? NO_TAGS
      let at = passed[each] ?? 0
      while ((list[at]?.from ?? next) < next) at++
      passed[each] = at
      least = Math.min(least, list[at]?.from ?? least)
    }
    if (least < Number.POSITIVE_INFINITY) starts.push(least)
    next = least + 1
  }
  return starts
}

/** The markers of one meaning that start at the words `[from, to)`, in order, the longest first at each word. */
export function markersFrom(
  article: Pick<Article, 'markers'>,
  range: { readonly from: number; readonly to: number },
  marker: Marker,
): readonly Tagged<'marker'>[] {
  const all = article.markers.get(marker)
  return all ? startingIn(all, range.from, range.to) : NO_TAGS
}

/** The longest tag of one kind that starts at a word and passes a test. */
export function findTag<K extends TagKind>(
  article: Pick<Article, 'tags'>,
  from: { readonly at: number; readonly kind: K },
  test: (tagged: Tagged<K>) => boolean,
): Tagged<K> | null {
  const tags = article.tags[from.at]
  if (!tags) return null
  for (let each = 0; each < tags.length; each++) {
    const tagged = tags[each]
    if (tagged && isOf(tagged, from.kind) && test(tagged)) return tagged
  }
  return null
}

/** The longest tag of one kind that starts at a word. */
export function tagAt<K extends TagKind>(article: Pick<Article, 'tags'>, at: number, kind: K): Tagged<K> | null {
  const tags = article.tags[at]
  if (!tags) return null
  for (let each = 0; each < tags.length; each++) {
    const tagged = tags[each]
    if (tagged && isOf(tagged, kind)) return tagged
  }
  return null
}

function isOf<K extends TagKind>(tagged: Tagged, kind: K): tagged is Tagged<K> {
  return tagged.kind === kind
}

/** The words of a span as the text has them, with the quotation mark or bracket that closes inside it. */
export function evidenceOf(article: Article, span: Span): Evidence {
  const { text, words } = article
  const first = words[span.from]
  const last = words[span.to - 1]
  if (!first || !last) return { start: 0, end: 1, quote: text.raw.slice(0, 1) }
  const start = startOf(first, span.clitic)
  const raw = text.rawSpan(start, last.end)
  const end = closedEnd(text.raw, raw.start, raw.end)
  return { start: raw.start, end, quote: text.raw.slice(raw.start, end) }
}

/**
 * What a span of `evidenceOf` is called: as the text has it, with the article that `للمعرض الجهوي` swallows, since its adjective
 * has one.
 */
export function nameOf({ words }: Article, span: Span, { quote }: Evidence): string {
  const letters = words[span.from]?.text.slice(0, span.clitic) ?? ''
  const next = span.to > span.from + 1 ? words[span.from + 1] : undefined
  return swallowArticle(letters) && next && hasArticle(next.text) ? ARTICLE + quote : quote
}

/** Where a word starts in the levelled text once `clitic` joined letters are left out. */
function startOf(word: Word, clitic: number): number {
  if (clitic === 0) return word.start
  return word.start === word.core ? word.start + clitic : word.core + clitic - 1
}

const CLOSERS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['„', '“'],
  ['(', ')'],
  ['”', '”'],
  ['‘', '’'],
])

function closedEnd(raw: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    // Letters are quick to tell from marks, and most characters are letters.
    if ((characterBits(raw.charCodeAt(at)) & CHARACTER.letter) !== 0) continue
    const closer = CLOSERS.get(raw.charAt(at))
    if (!closer) continue
    const inside = raw.slice(at + 1, end)
    const next = /^\s?./u.exec(raw.slice(end, end + 2))?.[0] ?? ''
    if (!inside.includes(closer) && next.trim() === closer) return end + next.length
    if (closer !== raw.charAt(at)) return end
  }
  return end
}
