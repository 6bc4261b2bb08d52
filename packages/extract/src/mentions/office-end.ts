import { hasAnd, hasArticle, hasAt } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, type Span, type Tagged, tagAt, tagsOf } from '../text/article.ts'
import { GAP } from '../text/words.ts'

const MOST_TITLE_WORDS = 28

type Office = Tagged<'title'> | Tagged<'sharedTitle'> | Tagged<'host'>

/** Where the office's own words end: its portfolio, territory or institution. */
export function officeEnd(article: Article, title: Office): number {
  let to = bodyEnd(article, title)
  while (to < article.words.length && to - title.from < MOST_TITLE_WORDS) {
    const next = titleStep(article, to, title)
    if (next <= to) break
    to = next
  }
  // `wali de la région et du gouverneur`: what only links to the next words is none of the office's.
  while (to > title.to && isLink(article, to - 1)) to--
  return to
}

function isLink(article: Article, at: number): boolean {
  const word = article.words[at]
  return word !== undefined && !word.arabic && (fits('andWord', word.text) || fits('officeLink', word.text))
}

/** `directrice de l'Agence nationale …`: the office's last word begins the name of a body that is known. */
function bodyEnd(article: Article, title: Span): number {
  const last = title.to - 1
  return Math.max(title.to, tagAt(article, last, 'partner')?.to ?? 0)
}

function titleStep(article: Article, at: number, title: Office): number {
  const word = article.words[at]
  if (!word) return at
  return word.arabic ? arabicTitleStep(article, at, title) : latinTitleStep(article, at, title)
}

function arabicTitleStep(article: Article, at: number, title: Office): number {
  const word = article.words[at]
  if (!word || word.gap > GAP.comma) return at
  const other = tagAt(article, at, 'title')
  if (
    title.tag.kind === 'title' &&
    title.tag.role === 'wali' &&
    other?.tag.role === 'governor' &&
    !hasGovernor(article, title, at)
  )
    return other.to
  if (other && fits('attachedTo', article.words[at - 1]?.text)) return other.to
  if (other && at === title.to && isWhole(article, title)) return at
  const tags = article.tags[at] ?? []
  const portfolio = tags.find(({ tag }) => tag.kind === 'marker' && tag.marker === 'portfolio')
  if (word.gap === GAP.comma) return fits('portfolioAfterComma', word.text) ? at + 1 : at
  const place = tagAt(article, at, 'place')
  const given = tagAt(article, at, 'given')
  if (place && (!given || place.to > given.to || place.clitic < given.clitic)) return place.to
  if (tagAt(article, at, 'person') || given || (other && other.clitic > 0)) return at
  if (goesInto(article, at, title) || isInTown(article, at, title)) return at
  if (portfolio) return portfolio.to
  if (title.tag.kind === 'title' && title.tag.role === 'ambassador') {
    const country = countryEnd(article, at)
    if (country > at) return country
  }
  // النائب البرلماني عن إقليم بني ملال: whom the seat is of.
  if (at === title.to && fits('seatFor', word.text) && isTerritory(article, at + 1)) return at + 1
  const honorific = tags.some(
    ({ tag }) => tag.kind === 'marker' && (tag.marker === 'honorific' || tag.marker === 'presence'),
  )
  if (honorific) return at
  if (at === title.to && hasAt(word.text) && title.tag.kind === 'title' && RULERS.has(title.tag.role)) return at
  const known = tags.find(
    ({ tag, clitic }) =>
      (['organisation', 'partner'].includes(tag.kind) && (clitic > 0 || !hasArticle(word.text))) ||
      (tag.kind === 'facility' && HOUSES.has(tag.type)) ||
      (tag.kind === 'marker' &&
        clitic <= 1 &&
        ['sector', 'townNoun', 'provinceNoun', 'regionNoun'].includes(tag.marker)),
  )
  if (known && !startsWithAnd(word.text, known.clitic)) return known.to
  return at
}

function isTerritory(article: Article, at: number): boolean {
  const noun = tagsOf(article, at, 'marker').some(({ tag }) => tag.marker.endsWith('Noun'))
  const named = noun || tagAt(article, at, 'place') !== null || fits('titleFiller', article.words[at]?.text)
  return article.words[at]?.gap === GAP.none && named
}

/** `دخلت رفقة عامل الإقليم دار الصانعة`: a house of the crafts is no part of a ruler's office. */
function goesInto(article: Article, at: number, title: Office): boolean {
  if (title.tag.kind !== 'title' || !RULERS.has(title.tag.role)) return false
  const house = tagAt(article, at, 'facility')
  return house !== null && house.clitic === 0 && house.to - at > 1 && !HOUSES.has(house.tag.type)
}

const OF_THE_STATE: ReadonlySet<string> = new Set(['minister', 'secretary_of_state', 'head_of_government'])

/** `وقفت الوزيرة بمدينة الصويرة`: an office of the state is of no town; this is where she was. */
function isInTown(article: Article, at: number, title: Office): boolean {
  if (title.tag.kind !== 'title' || !OF_THE_STATE.has(title.tag.role)) return false
  if (!hasAt(article.words[at]?.text ?? '')) return false
  return tagsOf(article, at, 'marker').some(
    ({ tag, clitic }) => clitic > 0 && ['townNoun', 'provinceNoun', 'regionNoun'].includes(tag.marker),
  )
}

/** `رافق الوزيرة عامل الإقليم`: one word with its article is the whole office; the next one is somebody else's. */
function isWhole(article: Article, title: Office): boolean {
  if (title.tag.kind !== 'title' || !RULERS.has(title.tag.role) || title.to - title.from > 1) return false
  return hasArticle((article.words[title.from]?.text ?? '').slice(title.clitic))
}

function hasGovernor(article: Article, title: Span, end: number): boolean {
  for (let at = title.to; at < end; at++) if (tagAt(article, at, 'title')?.tag.role === 'governor') return true
  return false
}

/** The end of a country's name or of the words around it: `دولة الكويت`, `لدى المملكة المغربية`. */
function countryEnd(article: Article, at: number): number {
  const foreign = tagsOf(article, at, 'foreign').map(({ to }) => to)
  const words = tagsOf(article, at, 'marker').filter(({ tag }) => tag.marker === 'country')
  return Math.max(at, ...foreign, ...words.map(({ to }) => to))
}

/** Offices that belong to no house: `الوزيرة بتعاونية أزلاك` is the minister, at the cooperative. */
const RULERS: ReadonlySet<string> = new Set([
  'minister',
  'secretary_of_state',
  'wali',
  'governor',
  'head_of_government',
])

/** Facilities that an office can belong to. */
const HOUSES: ReadonlySet<string> = new Set(['chamber', 'administration', 'sse_complex'])

function startsWithAnd(text: string, clitic: number): boolean {
  return clitic > 0 && hasAnd(text)
}

function latinTitleStep(article: Article, at: number, title: Office): number {
  const { words } = article
  const word = words[at]
  const previous = words[at - 1]
  if (!word || !previous || word.gap > GAP.comma) return at
  if (word.gap === GAP.comma) {
    if (
      /^\p{Lu}{2,7}$/u.test(article.text.raw.slice(...rawOf(article, at))) &&
      article.text.level[word.start - 1] === '('
    )
      return at + 1
    // Coopération (DSPC) au Département de l'Artisanat: the office goes on behind its abbreviation.
    const behind = article.text.level.slice(previous.end, word.start).startsWith(')')
    if (behind && fits('officeLink', word.text) && nextIsTail(article, at)) return at + 1
    const enumerated = enumerationEnd(article, at)
    if (enumerated > at) return enumerated
    const goesOn = fits('officeAfterComma', word.text) && !tagAt(article, at + 1, 'title')
    const second = tagAt(article, at, 'title')
    if (title.tag.kind === 'title' && title.tag.role === 'wali' && second?.tag.role === 'governor') return second.to
    return goesOn ? at + 1 : at
  }
  if (tagAt(article, at, 'title') || tagAt(article, at, 'person') || tagAt(article, at, 'sharedTitle')) return at
  const place = tagAt(article, at, 'place')
  const hyphened = article.text.level.slice(previous.end, word.start) === '-'
  if (place && (tagAt(article, at, 'given') === null || hyphened || fits('officeLink', previous.text))) return place.to
  if (hyphened && word.capital && at > title.to) return at + 1
  const second =
    fits('andWord', word.text) && title.tag.kind === 'title' && title.tag.role === 'other'
      ? secondOfficeEnd(article, at)
      : at
  if (second > at) return second
  const inBody = namesBody(article, title, at)
  if (tagAt(article, at, 'verb')) return at
  if (fits('officeLink', word.text))
    return nextIsTail(article, at) || (inBody && isPlainWord(article, at + 1) && !isOfOthers(article, at)) ? at + 1 : at
  if (inBody && fits('officeLink', previous.text) && isPlainWord(article, at)) return at + 1
  const portfolio = (article.tags[at] ?? []).find(
    ({ tag }) =>
      tag.kind === 'marker' && ['portfolio', 'sector', 'provinceNoun', 'regionNoun', 'townNoun'].includes(tag.marker),
  )
  if (portfolio) return portfolio.to
  const known = (article.tags[at] ?? []).find(({ tag }) => ['organisation', 'partner', 'facility'].includes(tag.kind))
  if (known) return known.to
  if (word.capital && fits('officeLink', previous.text) && tagAt(article, at, 'given') === null) return at + 1
  return at
}

/** `directrice de la Stratégie | , de la programmation et de la coopération`: fields of one office, each with its article, up to the last after "and". */
function enumerationEnd(article: Article, at: number): number {
  let to = at
  for (let item = 0; item < MOST_FIELDS; item++) {
    const last = fits('andWord', article.words[to]?.text)
    let noun = last ? to + 1 : to
    if (!fits('officeLink', article.words[noun]?.text)) return at
    while (fits('officeLink', article.words[noun]?.text)) noun++
    if (!isPlainWord(article, noun) || tagAt(article, noun, 'person')) return at
    to = noun + 1
    while (to <= noun + MOST_ADJECTIVES && isAdjectiveThere(article, to)) to++
    if (last) return to
    if ((article.words[to]?.gap ?? GAP.line) > GAP.comma) return at
  }
  return at
}

const MOST_ADJECTIVES = 2

function isAdjectiveThere(article: Article, at: number): boolean {
  const text = article.words[at]?.text
  return isPlainWord(article, at) && !fits('andWord', text) && !fits('officeLink', text)
}

/** Fields of one office. */
const MOST_FIELDS = 5

/** `et président fondateur de l'Association …`: a second office, up to the comma before the name. */
function secondOfficeEnd(article: Article, at: number): number {
  if (!fits('secondOffice', article.words[at + 1]?.text)) return at
  for (let to = at + 2; to < at + 14; to++) if ((article.words[to]?.gap ?? GAP.line) !== GAP.none) return to
  return at
}

/** The office's words so far name an organisation, whose own name goes on in plain nouns. */
function namesBody(article: Article, title: Span, end: number): boolean {
  for (let at = title.to; at < end; at++)
    if (tagAt(article, at, 'organisation') || tagAt(article, at, 'partner')) return true
  return tagAt(article, title.to - 1, 'organisation') !== null
}

function isPlainWord(article: Article, at: number): boolean {
  const word = article.words[at]
  return (
    word !== undefined &&
    word.gap === GAP.none &&
    !fits('someOthers', word.text) &&
    !tagAt(article, at, 'verb') &&
    !tagAt(article, at, 'title') &&
    !tagAt(article, at, 'given')
  )
}

/** `et de plusieurs autres personnalités`: the next of those who came. */
function isOfOthers(article: Article, at: number): boolean {
  return [1, 2].some((step) => fits('someOthers', article.words[at + step]?.text))
}

/** The preposition belongs to the office where a noun of office, place or a capital follows it. */
function nextIsTail(article: Article, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = article.words[next]
    if (!word || word.gap !== GAP.none) return false
    if (fits('officeLink', word.text)) continue
    if (tagAt(article, next, 'title')) return isUnder(article, next)
    const tagged = (article.tags[next] ?? []).some(
      ({ tag }) =>
        ['place', 'organisation', 'partner', 'facility'].includes(tag.kind) ||
        (tag.kind === 'marker' &&
          ['portfolio', 'sector', 'provinceNoun', 'regionNoun', 'townNoun'].includes(tag.marker)),
    )
    return tagged || (word.capital && tagAt(article, next, 'given') === null)
  }
  return false
}

/** `auprès de la ministre`, `auprès du chef du gouvernement`: whom an office is attached to. */
export function isUnder(article: Article, at: number): boolean {
  for (let back = 1; back <= 3; back++) if (fits('attachedFar', article.words[at - back]?.text)) return true
  return false
}

function rawOf(article: Article, at: number): [number, number] {
  const word = article.words[at]
  if (!word) return [0, 0]
  const span = article.text.rawSpan(word.start, word.end)
  return [span.start, span.end]
}
