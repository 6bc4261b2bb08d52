import { hasAnd } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, type Tagged, tagAt } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { nameAt } from './names.ts'

const MOST_OFFICE_WORDS = 24

/** Names of several people under one office word. `office` ends where the names begin. */
export type SharedOffice = { readonly office: Span; readonly names: readonly Span[] }

/**
 * `رئيسا جماعتي آزرو وإفران، أحمد العلمي ومحمد الطاهري`, `les gouverneurs de Tiznit et de Tata, MM. Hassan K. et Omar T.`: the people whom
 * a dual or plural names. Null where no two names follow: a group is nobody in particular.
 */
export function sharedOfficeAt(article: Article, title: Tagged<'sharedTitle'>): SharedOffice | null {
  for (let at = title.to; at < title.to + MOST_OFFICE_WORDS; at++) {
    const word = article.words[at]
    if (!word || word.gap >= GAP.stop || breaksOff(article, at)) return null
    const from = afterCourtesy(article, at)
    if (word.gap === GAP.none && from === at && !isKnownPerson(article, at)) continue
    const names = namesFrom(article, from)
    if (names.length > 1) return { office: { from: title.from, to: at, clitic: title.clitic }, names }
  }
  return null
}

/** `les gouverneurs de Sefrou | et de Boulemane`: the other territories of the group. */
export function groupEnd(article: Article, officeEnd: number): number {
  let to = officeEnd
  while (fits('andWord', article.words[to]?.text) && fits('officeLink', article.words[to + 1]?.text)) {
    const place = tagAt(article, to + 2, 'place')
    if (!place) break
    to = place.to
  }
  return to
}

function breaksOff(article: Article, at: number): boolean {
  return (article.tags[at] ?? []).some(
    ({ tag, clitic }) =>
      tag.kind === 'title' ||
      (tag.kind === 'verb' && clitic === 0) ||
      (tag.kind === 'marker' && (tag.marker === 'presence' || tag.marker === 'relative')),
  )
}

function afterCourtesy(article: Article, at: number): number {
  return (
    findTag(article, { at, kind: 'marker' }, ({ tag, clitic }) => tag.marker === 'honorific' && clitic === 0)?.to ?? at
  )
}

/** The names of a list, of which the first must begin with a first name that is known: nothing else tells it from the words of a body. */
function namesFrom(article: Article, first: number): Span[] {
  const names: Span[] = []
  for (let at = first; ; ) {
    const name = listedNameAt(article, at) ?? (names.length > 0 ? unknownNameAt(article, at) : null)
    if (!name) return names
    names.push(name)
    const next = article.words[name.to]
    if (!next || next.gap > GAP.comma) return names
    const joined = next.arabic ? hasAnd(next.text) : fits('andWord', next.text)
    if (!joined && next.gap === GAP.none) return names
    at = afterCourtesy(article, joined && !next.arabic ? name.to + 1 : name.to)
  }
}

function listedNameAt(article: Article, at: number): Span | null {
  if (!isKnownPerson(article, at)) return null
  const name = nameAt(article, at, { bounded: true })
  return name && name.to - name.from > 1 ? name : null
}

/** `حسن خليل ومبروك ثابت،`: after one name and "and", as many words as a name has, up to a comma. */
function unknownNameAt(article: Article, at: number): Span | null {
  const word = article.words[at]
  if (!word?.arabic) return nameAt(article, at, { bounded: true })
  if (!hasAnd(word.text) || (article.tags[at] ?? []).length > 0) return null
  let to = at + 1
  while (to < at + 4 && article.words[to]?.gap === GAP.none) to++
  const ends = article.words[to] === undefined || article.words[to]?.gap !== GAP.none
  return ends && to - at > 1 ? { from: at, to, clitic: 1 } : null
}

function isKnownPerson(article: Article, at: number): boolean {
  return (
    tagAt(article, at, 'given') !== null || findTag(article, { at, kind: 'person' }, ({ tag }) => !tag.surname) !== null
  )
}
