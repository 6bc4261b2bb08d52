import type { ReadNamed } from '@jawla/domain'
import { withoutArticle } from '../languages/joined-letters.ts'
import { type Article, evidenceOf, nameOf, type Span } from '../text/article.ts'

/** A programme, craft or partner with the rule that found it. */
export type FoundNamed = { readonly named: ReadNamed; readonly rule: string; readonly span: Span }

export function foundNamed(
  article: Article,
  span: Span,
  options: { id: string | undefined; rule: string },
): FoundNamed {
  const evidence = evidenceOf(article, span)
  const name = nameOf(article, span, evidence)
  const named = options.id === undefined ? { name, evidence } : { name, id: options.id, evidence }
  return { named, rule: options.rule, span }
}

/**
 * Each thing once, by id or by its words without article, in the order of the first telling and under its fullest name. Two crafts of one entry (`الحلي`,
 * `الصياغة`) are two crafts to a reader: they are told apart by words.
 */
export function once(article: Article, found: readonly FoundNamed[], by: 'id' | 'words' = 'id'): FoundNamed[] {
  const places = new Map<string, number>()
  const kept: FoundNamed[] = []
  for (const thing of found) {
    const keys = keysOf(article, thing, by)
    const known = keys.map((key) => places.get(key)).find((place) => place !== undefined)
    const before = known === undefined ? undefined : kept[known]
    if (known === undefined && by === 'words' && isToldBefore(article, kept, thing)) continue
    for (const key of keys) places.set(key, known ?? kept.length)
    if (known === undefined) kept.push(thing)
    else if (before && isAbbreviation(before.named.name)) kept[known] = thing
  }
  return kept
}

function keysOf(article: Article, thing: FoundNamed, by: 'id' | 'words'): string[] {
  const words = bareWords(article, thing.span)
  return thing.named.id === undefined || by === 'words' ? [words] : [words, `#${thing.named.id}`]
}

/** How far back a shorter or longer name of the same entry is looked for. */
const LOOK_BACK = 40

/** `الصياغة` after `الصياغة الفضية` of the same entry says nothing new. */
function isToldBefore(article: Article, kept: readonly FoundNamed[], thing: FoundNamed): boolean {
  const words = bareWords(article, thing.span).split(' ')
  return kept.slice(-LOOK_BACK).some((other) => {
    if (other.named.id === undefined || other.named.id !== thing.named.id) return false
    const others = bareWords(article, other.span).split(' ')
    const [short, long] = words.length <= others.length ? [words, others] : [others, words]
    return short.every((word) => long.includes(word))
  })
}

/** `INDH`, `UM6P`: a later full name says more. */
function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(name)
}

function bareWords(article: Article, span: Span): string {
  const words = article.words.slice(span.from, span.to)
  return words.map(({ text }, index) => withoutArticle(index === 0 ? text.slice(span.clitic) : text)).join(' ')
}

/** No name has more words. */
const LONGEST_QUOTATION = 20

/** The end of a quotation that opens at the word `at`: the word after its last; the next word where it does not close. */
export function quotationEnd(article: Article, at: number): number {
  const last = Math.min(at + LONGEST_QUOTATION, article.words.length)
  for (let to = at; to < last; to++) if (article.words[to]?.closes) return to + 1
  return at + 1
}

/** `(AACID)`, `(اليونسكو)` right after a name belongs to it. */
export function withAcronym(article: Article, to: number): number {
  const word = article.words[to]
  if (!word || article.text.level[word.start - 1] !== '(' || article.text.level[word.end] !== ')') return to
  return to + 1
}
