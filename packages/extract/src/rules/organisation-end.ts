import { hasAnd, hasAndArticle, isForWhat } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Tagged, tagAt } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { withAcronym } from './named.ts'

/** Where an organisation's name begins: a body that is known, or a head noun. */
export type Head = Tagged<'partner'> | Tagged<'organisation'>

const MOST_WORDS = 16

/** The word after an organisation's name that begins with a known body or with a head noun. */
export function organisationEnd(article: Article, head: Head): number {
  const { words } = article
  let to = head.to
  let placed = -1
  if (head.tag.kind === 'partner' && head.tag.organisation.kind !== 'local_government' && !head.tag.needsContext)
    return withAcronym(article, to)
  while (to < words.length && to - head.from < MOST_WORDS) {
    const word = words[to]
    // غرفة الصناعة التقليدية لجهة الداخلة لتوسيع البرنامج: after its place a body's name is over.
    if (!word || word.gap !== GAP.none || (to === placed && isForWhat(word.text))) break
    const place = word.opens ? null : tagAt(article, to, 'place')
    // ولاية جهة سوس ماسة وجهة سوس ماسة: another body, of the same place.
    if (place && to === placed && isNextBody(article, to)) break
    if (place) placed = place.to
    const next = word.opens
      ? quotedEnd(article, to)
      : (place?.to ?? (word.arabic ? arabicStep(article, to, head) : latinStep(article, to)))
    if (next <= to) break
    to = next
  }
  return withAcronym(article, to)
}

function quotedEnd(article: Article, at: number): number {
  let to = at
  while (to - at < 8 && to < article.words.length && !article.words[to]?.closes) to++
  return to + 1
}

const ENDS: ReadonlySet<string> = new Set([
  'stop',
  'relative',
  'presence',
  'partnership',
  'sideline',
  'statement',
  'locative',
  'expected',
  'contains',
  'planned',
])

function endsHere(article: Article, at: number): boolean {
  const tags = article.tags[at] ?? []
  if (tags.some(({ tag }) => tag.kind === 'marker' && (tag.marker === 'portfolio' || tag.marker === 'sector')))
    return false
  return tags.some(
    ({ tag, clitic }) =>
      tag.kind === 'verb' ||
      tag.kind === 'title' ||
      tag.kind === 'event' ||
      (tag.kind === 'marker' && clitic <= 1 && ENDS.has(tag.marker)),
  )
}

function arabicStep(article: Article, at: number, head: Head): number {
  const text = article.words[at]?.text ?? ''
  if (fits('fromWord', text)) return fits('sakeWord', article.words[at + 1]?.text) ? at + 2 : at
  if (fits('inside', text)) return at
  if (isOfPeople(article, at, head)) return at + 1
  if ((at > head.to && fits('undertaking', text)) || fits('gift', text)) return at
  if (endsHere(article, at) || findTag(article, { at, kind: 'facility' }, ({ clitic }) => clitic > 0) !== null)
    return at
  // جمعية ورديغة: a name may begin with the letter of and.
  if (hasAnd(text) && !hasAndArticle(text) && (at !== head.to || head.to - head.from > 1)) return at
  return isNextBody(article, at) ? at : at + 1
}

/** `وجماعة`, `وجهة`: the letter of and, and a body of its own. */
function isNextBody(article: Article, at: number): boolean {
  return (
    hasAnd(article.words[at]?.text ?? '') &&
    (article.tags[at] ?? []).some(
      ({ tag, clitic }) => clitic === 1 && (tag.kind === 'organisation' || tag.kind === 'partner'),
    )
  )
}

/** `مؤسسة نساء الريف`, `الاتحاد الوطني لنساء المغرب`: whose body it is. */
function isOfPeople(article: Article, at: number, head: Head): boolean {
  const ofWhom = isForWhat(article.words[at]?.text ?? '')
  return findTag(article, { at, kind: 'people' }, ({ clitic }) => (clitic === 0 ? at === head.to : ofWhom)) !== null
}

function latinStep(article: Article, at: number): number {
  const { words } = article
  const word = words[at]
  if (!word) return at
  if (fits('andWord', word.text)) {
    const next = words[at + 1]
    if (!next || next.gap !== GAP.none || tagAt(article, at + 1, 'organisation')) return at
    const goesOn = fits('ofLink', next.text) || next.capital || fits('bodyAdjective', next.text)
    return goesOn ? (fits('frenchLink', next.text) ? latinNoun(article, at + 1) : at + 2) : at
  }
  // La délégation l'ont montée: the words that follow say what it did.
  if (findTag(article, { at, kind: 'marker' }, ({ tag, to }) => tag.marker === 'partnership' && to - at > 1) !== null)
    return at
  // Fondation Argane pour accompagner …: what it is to do, unlike pour la Solidarité.
  if (fits('purposeWord', word.text) && fits('infinitive', words[at + 1]?.text)) return at
  if (fits('frenchLink', word.text)) return latinNoun(article, at)
  return endsHere(article, at) ? at : at + 1
}

/** The word after `de la`, `pour le`; the place itself where none follows. */
function latinNoun(article: Article, at: number): number {
  let to = at
  while (fits('frenchLink', article.words[to]?.text) && article.words[to]?.gap === GAP.none) to++
  const word = article.words[to]
  if (!word || word.gap !== GAP.none || tagAt(article, to, 'verb') || tagAt(article, to, 'title')) return at
  return tagAt(article, to, 'place')?.to ?? to + 1
}
