import type { FacilityType } from '@jawla/domain'
import { hasAnd, hasAndArticle, hasArticle, hasAt, hasFor, isDefinite } from '../languages/joined-letters.ts'
import { fits, holds } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, startsOf, type Tagged, tagAt } from '../text/article.ts'
import { GAP } from '../text/words.ts'

export type FacilityMention = Span & {
  readonly type: FacilityType
  readonly head: Tagged<'facility'>
  readonly modifiers: number
  /** Of a site of works, what is built there. */
  readonly built?: FacilityMention
}

const MOST_WORDS = 16

/**
 * Facilities by grammar, a head noun and what modifies it until the name ends, and those that staff named whole. Where one begins like
 * another the longer is meant.
 */
export function findFacilities(article: Article): FacilityMention[] {
  const found: FacilityMention[] = []
  let next = 0
  for (const at of startsOf(article.tagsByKind.get('facility'))) {
    if (at < next) continue
    const facility = longerOf(byGrammar(article, at), named(article, at))
    if (facility === null) continue
    found.push(facility)
    next = Math.max(facility.head.to, facility.to)
  }
  return found
}

function longerOf(one: FacilityMention | null, named: FacilityMention | null): FacilityMention | null {
  return one === null || (named !== null && named.to >= one.to) ? named : one
}

function named(article: Article, at: number): FacilityMention | null {
  const head = findTag(article, { at, kind: 'facility' }, ({ tag }) => tag.whole)
  if (head === null) return null
  return { from: at, to: head.to, clitic: head.clitic, type: head.tag.type, head, modifiers: 0 }
}

function byGrammar(article: Article, at: number): FacilityMention | null {
  const head = findTag(article, { at, kind: 'facility' }, ({ tag }) => !tag.whole)
  if (!head || (tagAt(article, at, 'place')?.to ?? 0) >= head.to || isPredicate(article, head)) return null
  if (isQuarter(article, head) && !namesCraft(article, head.to)) return null
  const to = article.words[at]?.arabic ? arabicEnd(article, head) : latinEnd(article, head)
  const facility = { from: at, to, clitic: head.clitic, type: typeOf(article, head, to), head, modifiers: to - head.to }
  const built = facility.type === 'project_site' ? builtOn(article, facility) : null
  return built ? { ...facility, built } : facility
}

/** `أشغال بناء | دار الصانعة` */
function builtOn(article: Article, site: Span): FacilityMention | null {
  for (let at = site.from + 1; at < site.to; at++) {
    const head = findTag(article, { at, kind: 'facility' }, ({ tag }) => !tag.whole && tag.type !== 'project_site')
    if (!head || head.to > site.to) continue
    const type = typeOf(article, head, site.to)
    return { from: at, to: site.to, clitic: head.clitic, type, head, modifiers: site.to - head.to }
  }
  return null
}

/** `وهو مركز نموذجي`, `est un centre`: said of a facility that was named before. `عن طريق`: by way of. */
function isPredicate(article: Article, head: Tagged<'facility'>): boolean {
  const at = head.from
  const before = article.words[at - 1]
  if (before === undefined || article.words[at]?.gap !== GAP.none) return false
  // اطلعت، وهي بتعاونية أزلاك، على تصميم: in the cooperative, while she was there.
  if (fits('byRoad', before.text)) return head.tag.type === 'other'
  return fits('byWay', before.text) || (fits('isA', before.text) && !hasAt(article.words[at]?.text ?? ''))
}

/** `قرية`, `حي`: a village or quarter of anything, unless it is named for a craft. */
function isQuarter(article: Article, head: Tagged<'facility'>): boolean {
  return (
    head.tag.type === 'craft_village' &&
    fits('quarterWord', article.words[head.to - 1]?.text.slice(head.to - head.from > 1 ? 0 : head.clitic))
  )
}

/** `قرية الخناجر`, `القرية الجديدة للفخار` */
function namesCraft(article: Article, at: number): boolean {
  for (let next = at; next <= at + 1; next++) {
    if (article.words[next]?.gap !== GAP.none) return false
    const named = (article.tags[next] ?? []).some(
      ({ tag, clitic }) =>
        (tag.kind === 'craft' || (tag.kind === 'marker' && tag.marker === 'sector')) &&
        (clitic === 0 || !hasAnd(article.words[next]?.text ?? '')),
    )
    if (named) return true
  }
  return false
}

/** The longer reading of the head decides; a site of works stays one whatever is built. */
function typeOf(article: Article, head: Tagged<'facility'>, to: number): FacilityType {
  const words = article.words
    .slice(head.from, to)
    .map(({ text }) => text)
    .join(' ')
  if (head.tag.type === 'craft_complex' && holds('socialEconomy', words) && !holds('craftsSector', words))
    return 'sse_complex'
  if (head.tag.type === 'training_centre' && holds('ofWomen', words)) return 'women_centre'
  if (head.tag.type === 'institute' && holds('otherSchool', words) && !holds('craftsSector', words)) return 'other'
  return head.tag.type
}

function arabicEnd(article: Article, head: Tagged<'facility'>): number {
  let to = head.to
  while (to < article.words.length && to - head.from < MOST_WORDS) {
    const next = arabicStep(article, to, head)
    if (next <= to) break
    // مجمع الصناعة التقليدية بكلميم: after the town in which it stands the name is over.
    const town =
      (to > head.to || head.to - head.from > 1) &&
      tagAt(article, to, 'place')?.to === next &&
      hasAt(article.words[to]?.text ?? '')
    to = next
    if (town) break
  }
  return to
}

function arabicStep(article: Article, at: number, head: Tagged<'facility'>): number {
  const word = article.words[at]
  if (!word?.arabic) return at
  if (word.gap !== GAP.none) return at
  const tags = article.tags[at] ?? []
  const has = (kind: string): boolean => tags.some(({ tag }) => tag.kind === kind)
  const place = tagAt(article, at, 'place')
  if (word.opens) return quotedEnd(article, at)
  // تعاونية «أزلاك» النموذجية: after its proper name only what it makes goes on with a name.
  if (fits('toldAbout', word.text) || (article.words[at - 1]?.closes && hasArticle(word.text))) return at
  if (has('verb') && !hasArticle(word.text) && tags.some(({ tag, clitic }) => tag.kind === 'verb' && clitic <= 1))
    return at
  if (tags.some(({ tag, clitic }) => tag.kind === 'title' && clitic <= 1)) return at
  if (head.tag.type === 'project_site' && (has('facility') || fits('otherWorks', word.text))) return at + 1
  if (has('person') || (has('given') && at > head.to && !place)) return at
  if (fits('inside', word.text)) {
    const next = article.words[at + 1]
    const craftish = (article.tags[at + 1] ?? []).some(
      ({ tag }) =>
        (tag.kind === 'marker' && (tag.marker === 'craftNoun' || tag.marker === 'sector')) || tag.kind === 'craft',
    )
    return next && next.gap === GAP.none && craftish ? at + 2 : at
  }
  if (fits('genitiveLink', word.text)) return at
  const stopped = tags.some(
    ({ tag, clitic }) =>
      tag.kind === 'marker' &&
      [
        'stop',
        'relative',
        'presence',
        'absence',
        'sideline',
        'expected',
        'partnership',
        'locative',
        'statement',
      ].includes(tag.marker) &&
      clitic <= 1,
  )
  if (
    stopped &&
    !tags.some(({ tag }) => tag.kind === 'marker' && (tag.marker === 'portfolio' || tag.marker === 'sector'))
  )
    return at
  if (fits('otherPurpose', word.text) && isForWhat(article, at - 1)) return at + 1
  if (hasAnd(word.text)) return joins(article, at, head) ? at + 1 : at
  if (place) return place.to
  if (
    hasAt(word.text) &&
    tags.some(({ tag, clitic }) => clitic > 0 && tag.kind === 'marker' && tag.marker.endsWith('Noun'))
  )
    return at
  if (has('event') && at > head.to) return at
  if (hasDefiniteHead(article, head) && at === head.to && !isDefinite(word.text)) return at
  return at + 1
}

/** A head with its article takes no bare noun after it: `المعرض جناحا` is not one name. */
function hasDefiniteHead(article: Article, head: Tagged<'facility'>): boolean {
  return hasArticle((article.words[head.from]?.text ?? '').slice(head.clitic)) && head.to - head.from === 1
}

/** `للتكوين وتثمين`: of two purposes the first says that it is one. */
function isForWhat(article: Article, at: number): boolean {
  return hasFor(article.words[at]?.text ?? '')
}

/** `والتأهيل` goes on with the name; `ومركز`, `وقد`, `وزار` start something else. */
function joins(article: Article, at: number, head: Tagged<'facility'>): boolean {
  const word = article.words[at]
  if (!word || (at === head.to && head.to - head.from < 2)) return false
  if (
    !hasAndArticle(word.text) &&
    !(article.tags[at] ?? []).some(({ tag, clitic }) => tag.kind === 'craft' && clitic === 1)
  )
    return false
  return !(article.tags[at] ?? []).some(
    ({ tag, clitic }) =>
      clitic === 1 &&
      (tag.kind === 'facility' ||
        tag.kind === 'title' ||
        tag.kind === 'verb' ||
        tag.kind === 'event' ||
        tag.kind === 'given'),
  )
}

function quotedEnd(article: Article, at: number): number {
  for (let to = at; to < Math.min(at + 8, article.words.length); to++) {
    if (to > at && (article.words[to]?.gap ?? 0) >= GAP.stop) return at + 1
    if (article.words[to]?.closes) return to + 1
  }
  return at + 1
}

function latinEnd(article: Article, head: Tagged<'facility'>): number {
  const { words } = article
  let to = head.to
  let quoted = false
  while (to < words.length && to - head.from < MOST_WORDS) {
    const word = words[to]
    if (!word || word.arabic || (quoted && !fits('afterQuote', word.text))) break
    if (word.gap !== GAP.none && !isAcronym(article, to)) break
    if (word.opens) {
      to = quotedEnd(article, to)
      quoted = true
      continue
    }
    quoted = false
    if (fits('frenchLink', word.text)) {
      const noun = nounAfterLinks(article, to)
      if (noun === null) break
      to = noun
      continue
    }
    if (fits('insideLatin', word.text) || fits('andWord', word.text)) {
      const noun = fits('andWord', word.text) ? joinsLatin(article, to) : nounAfterLinks(article, to + 1, true)
      if (noun === null) break
      to = noun
      continue
    }
    if (isLatinEnd(article, to)) break
    to++
  }
  return to
}

function isAcronym(article: Article, at: number): boolean {
  const word = article.words[at]
  if (!word || article.text.level[word.start - 1] !== '(') return false
  const span = article.text.rawSpan(word.start, word.end)
  return /^\p{Lu}{2,8}$/u.test(article.text.raw.slice(span.start, span.end))
}

/** The word after `de la`, `aux`, …, taken with them; null where no noun follows. */
function nounAfterLinks(article: Article, at: number, sectorOnly = false): number | null {
  let to = at
  while (fits('frenchLink', article.words[to]?.text) && article.words[to]?.gap === GAP.none) to++
  const word = article.words[to]
  if (!word || word.gap !== GAP.none || word.arabic || isLatinEnd(article, to)) return null
  if (sectorOnly) {
    const known = (article.tags[to] ?? []).some(
      ({ tag }) =>
        tag.kind === 'craft' || (tag.kind === 'marker' && (tag.marker === 'sector' || tag.marker === 'craftNoun')),
    )
    return known ? to + 1 : null
  }
  const place = tagAt(article, to, 'place')
  return place?.to ?? to + 1
}

/** `et de qualification`, `et solidaire` go on; `et le musée`, `et a lancé` do not. */
function joinsLatin(article: Article, at: number): number | null {
  const next = article.words[at + 1]
  if (!next || next.gap !== GAP.none) return null
  if (fits('ofLink', next.text)) return tagAt(article, at + 2, 'facility') ? null : nounAfterLinks(article, at + 1)
  if (fits('sectorAdjective', next.text) || isNextAdjective(article, at)) return at + 2
  return tagAt(article, at + 1, 'craft') ? at + 2 : null
}

/** `Hôtelière et Touristique`: two adjectives with capitals. */
function isNextAdjective(article: Article, at: number): boolean {
  const [before, next] = [article.words[at - 1], article.words[at + 1]]
  return [before, next].every((word) => word?.capital && fits('adjective', word.text))
}

function isLatinEnd(article: Article, at: number): boolean {
  const word = article.words[at]
  if (!word) return true
  return (
    (article.tags[at] ?? []).some(({ tag }) => {
      if (tag.kind === 'verb' || tag.kind === 'title' || tag.kind === 'person' || tag.kind === 'given') return true
      if (tag.kind !== 'marker') return false
      return [
        'stop',
        'relative',
        'presence',
        'absence',
        'sideline',
        'statement',
        'partnership',
        'expected',
        'contains',
      ].includes(tag.marker)
    }) || fits('toldAbout', word.text)
  )
}
