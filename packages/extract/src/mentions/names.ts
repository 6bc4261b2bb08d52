import { hasAnd, hasAndArticle, hasArticle, mayBeVerbOrNextItem } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, tagAt } from '../text/article.ts'
import { GAP, type Word } from '../text/words.ts'

const MOST_NAME_WORDS = 5

/** A person's name that starts at the word `at`; null where none does. `certain` false asks for no more than the shape of a name. */
export function nameAt(article: Article, at: number, options: { bounded: boolean }): Span | null {
  const word = article.words[at]
  if (!word) return null
  return word.arabic ? arabicNameAt(article, at, options) : latinNameAt(article, at)
}

/** A person's name that ends right before the word `end`. */
export function nameBefore(article: Article, end: number): Span | null {
  const { words } = article
  let best: Span | null = null
  for (let from = end - 1; from >= Math.max(0, end - MOST_NAME_WORDS - 1); from--) {
    const word = words[from]
    if (!word) break
    const name =
      knownStart(article, from) && !isVerbFirst(article, from) ? nameAt(article, from, { bounded: false }) : null
    if (name && name.to === end && !isWholePlace(article, name)) best = name
    if (word.gap !== GAP.none) break
  }
  return best ?? unknownNameBefore(article, end)
}

/** `EL HAJEB - La ministre`: a dateline, no name. */
function isWholePlace(article: Article, name: Span): boolean {
  return findTag(article, { at: name.from, kind: 'place' }, ({ to }) => to === name.to) !== null
}

function knownStart(article: Article, at: number): boolean {
  const word = article.words[at]
  if (word && !word.arabic) return word.capital
  return tagAt(article, at, 'given') !== null || fullPersonAt(article, at) !== null
}

/** `أشرف إدريس روبيو، عامل الإقليم`: what begins a sentence and is a verb too is one, where a first name follows. */
function isVerbFirst(article: Article, at: number): boolean {
  const starts = at === 0 || (article.words[at]?.gap ?? GAP.none) >= GAP.stop
  const verb = findTag(article, { at, kind: 'verb' }, ({ clitic, tag }) => clitic === 0 && tag.tense === 'past')
  return starts && verb !== null && tagAt(article, at + 1, 'given') !== null
}

function fullPersonAt(article: Article, at: number): Span | null {
  const person = findTag(article, { at, kind: 'person' }, ({ tag }) => !tag.surname)
  return person && withoutCourtesy(article, person)
}

/** `السيد لحسن السعدي`, `Mme Ammor`: the vocabulary knows people by what the press calls them, and a courtesy is no part of a name. */
export function withoutCourtesy(article: Article, person: Span): Span {
  const courtesy = findTag(
    article,
    { at: person.from, kind: 'marker' },
    ({ tag, to }) => tag.marker === 'honorific' && to < person.to,
  )
  return courtesy ? { from: courtesy.to, to: person.to, clitic: 0 } : person
}

function arabicNameAt(article: Article, at: number, options: { bounded: boolean }): Span | null {
  const person = fullPersonAt(article, at)
  if (person && person.to - person.from > 1) return person
  const given = tagAt(article, at, 'given')
  if (!given && !options.bounded) return null
  const clitic = given?.clitic ?? 0
  let to = given?.to ?? at + 1
  if (!given && isCommon(article, at)) return null
  const limit = (given?.to ?? at) + MOST_NAME_WORDS - 1
  let hitsEnd = false
  while (to < article.words.length) {
    const word = article.words[to]
    const common = isCommon(article, to) && !fits('nameTitle', word?.text)
    if (
      !word ||
      word.gap !== GAP.none ||
      !word.arabic ||
      common ||
      hasAndArticle(word.text) ||
      isNextPerson(article, to)
    ) {
      hitsEnd = true
      break
    }
    if (to >= limit) break
    to++
  }
  const length = to - at
  if (given && !hitsEnd) to = shortName(article.words, given.to)
  if (given) return to > given.to || given.to - at > 1 ? { from: at, to, clitic } : null
  return hitsEnd && length >= 2 && length <= 4 ? { from: at, to, clitic } : null
}

/** `محمد العلمي وحسن التازي`: "and" joined to a first name. */
function isNextPerson(article: Article, at: number): boolean {
  const given = tagAt(article, at, 'given')
  return given !== null && given.clitic > 0 && hasAnd(article.words[at]?.text ?? '')
}

/** A first name and one family name, with its link word: `عبد الرحيم بن علي`. */
function shortName(words: readonly Word[], afterGiven: number): number {
  let to = afterGiven
  while (to < words.length && fits('nameLink', words[to]?.text) && words[to]?.gap === GAP.none) to++
  return words[to]?.gap === GAP.none ? to + 1 : to
}

const NAMELESS = new Set(['verb', 'title', 'host', 'event', 'facility', 'people', 'organisation', 'program'])

/** True for a word that no name goes on with. */
function isCommon(article: Article, at: number): boolean {
  const given = tagAt(article, at, 'given')
  return (article.tags[at] ?? []).some(({ tag, clitic, to }) => {
    if (given && given.to >= to && given.clitic <= clitic) return false
    if (tag.kind === 'marker')
      return (
        tag.marker !== 'foreign' &&
        (clitic === 0 || tag.marker === 'stop' || tag.marker === 'presence' || tag.marker === 'honorific')
      )
    if (tag.kind === 'place')
      return tag.place.level !== 'quarter' && (clitic > 0 || to - at > 1) && tag.place.needs === 'nothing'
    if (tag.kind === 'verb') return clitic === 0 || tag.act !== 'meet'
    return NAMELESS.has(tag.kind)
  })
}

function unknownNameBefore(article: Article, end: number): Span | null {
  const { words } = article
  if (!words[end - 1]?.arabic || (words[end]?.gap ?? GAP.line) > GAP.comma) return null
  let from = end
  while (from > 0 && end - from < 4) {
    const at = from - 1
    const word = words[at]
    if (!word?.arabic || isCommon(article, at)) break
    from = at
    if (word.gap !== GAP.none) break
  }
  const bounded = from === 0 || words[from]?.gap !== GAP.none || isCommon(article, from - 1)
  const courtesy =
    findTag(article, { at: from - 1, kind: 'marker' }, ({ tag, to }) => to === from && tag.marker === 'honorific') !==
    null
  // تتبعهم ثلة, وأولياء أمور: a verb, or another item of the list.
  if (!courtesy && mayBeVerbOrNextItem(words[from]?.text ?? '')) return null
  if (!courtesy && (words[end]?.gap !== GAP.comma || hasArticle(words[from]?.text ?? ''))) return null
  return bounded && end - from >= 2 && end - from <= 4 ? { from, to: end, clitic: 0 } : null
}

function latinNameAt(article: Article, at: number): Span | null {
  const { words } = article
  const person = fullPersonAt(article, at)
  const first = words[at]
  if (!first?.capital || isLatinStop(article, at)) return null
  let to = at + 1
  while (to < words.length && to - at < MOST_NAME_WORDS + 1) {
    const word = words[to]
    if (!word || word.gap !== GAP.none || word.arabic) break
    if (!word.capital && !(fits('nameLink', word.text) && words[to + 1]?.capital)) break
    const afterGiven = to === at + 1 && tagAt(article, at, 'given') !== null && tagAt(article, to, 'title') === null
    if (!afterGiven && isLatinStop(article, to) && !fits('nameLink', word.text)) break
    to++
  }
  if (person && person.to >= to) return person
  return { from: at, to, clitic: 0 }
}

function isLatinStop(article: Article, at: number): boolean {
  return (article.tags[at] ?? []).some(({ tag, to }) => {
    if (tag.kind === 'marker')
      return (
        ['sector', 'portfolio', 'honorific', 'townNoun', 'provinceNoun', 'regionNoun'].includes(tag.marker) ||
        (tag.marker === 'stop' &&
          /^\p{L}{2,}$/u.test(article.words[at]?.text ?? '') &&
          !fits('nameLink', article.words[at]?.text))
      )
    return (
      tag.kind === 'title' ||
      tag.kind === 'host' ||
      (tag.kind === 'place' &&
        to - at > 0 &&
        tagAt(article, at, 'given') === null &&
        tag.place.needs === 'nothing' &&
        tag.place.level !== 'quarter' &&
        !fits('namePrefix', article.words[at]?.text)) ||
      tag.kind === 'facility' ||
      tag.kind === 'organisation'
    )
  })
}
