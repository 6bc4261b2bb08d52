import type { Role } from '@jawla/domain'
import type { Official } from '@jawla/vocabulary'
import { hasAnd, hasArticle, hasAt, mayBeVerbOrNextItem } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, startsOf, type Tagged, tagAt, tagsOf } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { nameAt, nameBefore, withoutCourtesy } from './names.ts'
import { isUnder, officeEnd } from './office-end.ts'
import { groupEnd, sharedOfficeAt } from './shared-office.ts'

/** An office holder as one place of the text names them. */
export type PersonMention = {
  /** The person's name, or null where only the office is named. */
  readonly name: Span | null
  /** The office with what belongs to it, or null where only the name stands. */
  readonly title: Span | null
  readonly role: Role | null
  /** The office alone is one person's. */
  readonly bare: boolean
  readonly official: Official | null
  /** Only a family name: somebody met before. */
  readonly surname: boolean
  /** From the first word of office or name to the last. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** 1 for each word of the article that a mention took. */
type Taken = Uint8Array

/** Everybody who is named with an office or known by name, in order of the text. */
export function findPeople(article: Article): PersonMention[] {
  const found: PersonMention[] = []
  const taken: Taken = new Uint8Array(article.words.length)
  const take = (mention: PersonMention): void => {
    taken.fill(1, mention.from, mention.to)
    found.push(mention)
  }
  const { tagsByKind, markers } = article
  for (const at of startsOf(tagsByKind.get('host'), tagsByKind.get('title'), tagsByKind.get('sharedTitle'))) {
    if (taken[at] === 1) continue
    const host = tagAt(article, at, 'host')
    const title = tagAt(article, at, 'title')
    if (host && (!title || host.to >= title.to)) {
      const end = officeEnd(article, host)
      const to = nameAfter(article, end, end - host.from)?.to ?? nameBeforeTitle(article, host, taken)?.to ?? end
      taken.fill(1, at, Math.max(to, end))
      continue
    }
    // ساحة حديقة الأمير مولاي عبد الله: what a place is called after.
    if (title?.tag.role === 'king_or_royal' && article.words[at]?.gap === GAP.none && isNamesake(article, at)) {
      taken.fill(1, at, nameAt(article, title.to, { bounded: false })?.to ?? title.to)
      continue
    }
    const shared = tagAt(article, at, 'sharedTitle')
    const several = shared && (!title || shared.to >= title.to) ? readShared(article, shared) : []
    for (const mention of several) take(mention)
    if (several.length > 0) continue
    const mention =
      title && !isFamilyName(article, title) && !isAttachment(article, at) && !isSecondOffice(article, at, found.at(-1))
        ? readTitle(article, ofDeputy(article, title), taken)
        : null
    if (mention) take(mention)
  }
  for (const at of startsOf(tagsByKind.get('person'), markers.get('honorific'))) {
    if (taken[at] === 1) continue
    const known = readKnown(article, at) ?? readHonorific(article, at)
    if (known && taken[known.to - 1] !== 1) take(known)
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Words of an office that its list of words does not know, before the next office: `… islamiques et président`. */
const LONGEST_REST = 5

/** `Ahmed T., ministre des Habous | et président du Conseil scientifique`: without an article, another office of the same person. */
function isSecondOffice(article: Article, at: number, before: PersonMention | undefined): boolean {
  if (!before?.title || !fits('andWord', article.words[at - 1]?.text)) return false
  const between = article.words.slice(before.to, at + 1)
  return (
    before.rule === 'people.name-then-title' &&
    between.length <= LONGEST_REST &&
    between.every(({ gap }) => gap === GAP.none)
  )
}

function readTitle(article: Article, title: Tagged<'title'>, taken: Taken): PersonMention | null {
  const end = officeEnd(article, title)
  const proxy = proxyBefore(article, title.from)
  if (proxy !== null) return readProxy(title, { end, proxy, taken })
  const before = nameBeforeTitle(article, title, taken)
  const after = before ? null : nameAfter(article, end, end - title.from)
  const name = before ?? after
  if (!name && !title.tag.bare && (isGroup(article, title) || !placeAfter(article, title))) return null
  const official = name ? officialOf(article, name) : null
  if (!official && isPrivate(article, { from: title.to, to: end }, title.tag.role)) return null
  return {
    name,
    title: { from: title.from, to: end, clitic: title.clitic },
    role: title.tag.role,
    bare: title.tag.bare,
    official,
    surname: name !== null && name.to - name.from === 1,
    from: Math.min(title.from, name?.from ?? title.from),
    to: Math.max(end, name?.to ?? end),
    rule: after ? 'people.title-then-name' : before ? 'people.name-then-title' : 'people.office-alone',
  }
}

/**
 * The holders of one office word, the first with the office's words. Where no names follow, a dual still names
 * two offices (`رئيسا المجلس الإقليمي والجماعي`), a plural a group: nobody in particular.
 */
function readShared(article: Article, shared: Tagged<'sharedTitle'>): PersonMention[] {
  const found = sharedOfficeAt(article, shared)
  const person = { bare: false, surname: false, rule: 'people.shared-office' }
  if (!found) {
    const title = { from: shared.from, to: groupEnd(article, officeEnd(article, shared)), clitic: shared.clitic }
    const role = shared.tag.bare ? shared.tag.role : null
    return [
      { ...person, bare: shared.tag.bare, name: null, title, role, official: null, from: title.from, to: title.to },
    ]
  }
  return found.names.map((name, index) => ({
    ...person,
    name,
    title: index === 0 ? found.office : null,
    role: shared.tag.role,
    official: officialOf(article, name),
    from: index === 0 ? shared.from : name.from,
    to: name.to,
  }))
}

/** Where `ممثل السيد`, `représentant du` begins, right before an office. */
function proxyBefore(article: Article, at: number): number | null {
  let from = at
  // القنيطرة ممثلة بالسيد الباشا: represented by the office holder in person.
  if (hasAt(article.words[at]?.text ?? '') && tagAt(article, at, 'title')?.clitic !== 0) return null
  for (let step = 0; step < 3; step++) {
    if ((article.words[from]?.gap ?? GAP.line) !== GAP.none) return null
    for (let back = 1; back <= 2; back++) {
      const markers = tagsOf(article, from - back, 'marker').filter(({ to }) => to === from)
      if (markers.some(({ tag }) => tag.marker === 'proxy')) return from - back
    }
    const courtesy =
      findTag(article, { at: from - 1, kind: 'marker' }, ({ tag, to }) => to === from && tag.marker === 'honorific') !==
      null
    if (!courtesy || hasAt(article.words[from - 1]?.text ?? '')) return null
    from--
  }
  return null
}

/** Who stands in for an office: a person of no rank of their own, unless named before it. */
function readProxy(title: Tagged<'title'>, about: { end: number; proxy: number; taken: Taken }): PersonMention | null {
  if (about.taken[about.proxy - 1] === 1) return null
  const span = { from: about.proxy, to: about.end, clitic: 0 }
  return {
    name: null,
    title: span,
    role: 'other',
    bare: title.tag.bare,
    official: null,
    surname: false,
    from: span.from,
    to: span.to,
    rule: 'people.proxy',
  }
}

/** `secrétaire général de la Fondation …`, `مدير شركة …`: an office, and none of the state's or the sector's; a public agency may be a company. */
function isPrivate(article: Article, tail: { from: number; to: number }, role: Role): boolean {
  if (role !== 'other' && role !== 'director') return false
  for (let at = tail.from; at < tail.to; at++)
    if (tagAt(article, at, 'partner')?.tag.organisation.kind === 'public_agency') return false
  const words = article.words.slice(tail.from, tail.to)
  return words.some(({ text }) => fits('privateBody', text))
}

/** `الوزارة المنتدبة لدى رئيس الحكومة`: the office that a ministry is attached to, nobody who came. */
function isAttachment(article: Article, at: number): boolean {
  return (
    fits('attachedTo', article.words[at - 1]?.text) || (article.words[at]?.arabic === false && isUnder(article, at))
  )
}

/** Words between a deputy and the office: an ordinal and a courtesy. */
const DEPUTY_WITHIN = 3

/** `النائبة الرابعة للسيد رئيس الجهة`: the deputy came, not the president. */
function ofDeputy(article: Article, title: Tagged<'title'>): Tagged<'title'> {
  for (let from = title.from - 1; from >= Math.max(0, title.from - DEPUTY_WITHIN); from--) {
    if ((article.words[from + 1]?.gap ?? GAP.line) !== GAP.none) break
    const text = article.words[from]?.text ?? ''
    const several = fits('deputies', text)
    if (!several && !fits('deputy', text)) continue
    const role = title.tag.role === 'elected' ? 'elected' : 'other'
    const clitic = hasAnd(text) ? 1 : 0
    return { ...title, from, clitic, tag: { ...title.tag, role, bare: title.tag.bare && !several } }
  }
  return title
}

/** `نائبي رئيس مجلس الجهة`: several, and nobody in particular. */
function isGroup(article: Article, title: Span): boolean {
  return fits('deputies', article.words[title.from]?.text)
}

/** `إدريس الوالي`, `Samir Pacha`: an office's word that follows a first name is a family name. */
function isFamilyName(article: Article, title: Tagged<'title'>): boolean {
  if (title.to - title.from > 1 || article.words[title.from]?.gap !== GAP.none) return false
  return findTag(article, { at: title.from - 1, kind: 'given' }, ({ to }) => to === title.from) !== null
}

/** `عامل تاونات`: an office of that place, never `صانعة عاملة بتاونات`. */
function placeAfter(article: Article, title: Tagged<'title'>): boolean {
  const place = tagAt(article, title.to, 'place')
  return place !== null && place.clitic === 0 && article.words[title.to]?.gap === GAP.none
}

/** The name that follows an office, straight or after a comma and a courtesy: `عامل الإقليم، السيد أحمد بناني`. */
function nameAfter(article: Article, end: number, officeWords: number): Span | null {
  const first = article.words[end]
  if (!first || first.gap > GAP.comma) return null
  if (tagAt(article, end, 'title')) return null
  let at = end
  let courtesy = false
  for (let step = 0; step < 3; step++) {
    const honorific = (article.tags[at] ?? []).find(
      ({ tag, clitic }) => tag.kind === 'marker' && tag.marker === 'honorific' && clitic === 0,
    )
    if (!honorific) break
    at = honorific.to
    courtesy = true
  }
  const word = article.words[at]
  if (!word || word.gap > GAP.comma) return null
  const whole = officeWords > 1 && word.arabic && !hasArticle(word.text) && !mayBeVerbOrNextItem(word.text)
  // والي الجهة، وعمال الأقاليم: behind a comma and the letter of and, the next of the list.
  if (!courtesy && word.gap === GAP.comma && hasAnd(word.text) && !tagAt(article, at, 'given')) return null
  const name = nameAt(article, at, { bounded: courtesy || first.gap === GAP.comma || whole })
  if (!name || name.clitic > 0) return null
  if (name.to - name.from === 1 && !courtesy && !(first.gap === GAP.none && !word.arabic)) return null
  return name
}

function nameBeforeTitle(article: Article, title: Span, taken: Taken): Span | null {
  if (title.clitic > 0) return null
  let end = title.from
  const before = article.words[end - 1]
  if (before && !before.arabic && fits('possessive', before.text)) end--
  const gap = Math.max(article.words[title.from]?.gap ?? 0, article.words[end]?.gap ?? 0)
  if (gap > GAP.comma || end === 0 || taken[end - 1] === 1) return null
  const latin = before !== undefined && !before.arabic
  if (latin && gap !== GAP.comma) return null
  const name = nameBefore(article, end)
  if (!name || name.to - name.from < 2) return null
  return name
}

function officialOf(article: Article, name: Span): Official | null {
  const tagged = findTag(article, { at: name.from, kind: 'person' }, ({ to, tag }) => to === name.to && !tag.surname)
  return tagged?.tag.official ?? null
}

/** A person whom the vocabulary knows: `لحسن السعدي`, `M. Essaadi`. */
function readKnown(article: Article, at: number): PersonMention | null {
  const tagged = tagAt(article, at, 'person')
  if (!tagged || isNamesake(article, at)) return null
  const surname = tagged.tag.surname
  return {
    name: withoutCourtesy(article, tagged),
    title: null,
    role: null,
    bare: false,
    official: tagged.tag.official,
    surname,
    from: at,
    to: tagged.to,
    rule: 'people.known-name',
  }
}

/** `شارع محمد الخامس`, `avenue Mohammed V`: a thing that bears a person's name. */
function isNamesake(article: Article, at: number): boolean {
  return [1, 2].some(
    (back) =>
      findTag(article, { at: at - back, kind: 'marker' }, ({ tag, to }) => tag.marker === 'namesake' && to === at) !==
      null,
  )
}

/** A courtesy and a name without an office: `السيدة الفيلالي`, `Mme Ammor`. */
function readHonorific(article: Article, at: number): PersonMention | null {
  const honorific = (article.tags[at] ?? []).find(({ tag }) => tag.kind === 'marker' && tag.marker === 'honorific')
  if (!honorific || article.words[honorific.to]?.gap !== GAP.none) return null
  const name = nameAt(article, honorific.to, { bounded: true }) ?? {
    from: honorific.to,
    to: honorific.to + 1,
    clitic: 0,
  }
  if (tagAt(article, honorific.to, 'title')) return null
  return {
    name,
    title: null,
    role: null,
    bare: false,
    official: officialOf(article, name),
    surname: true,
    from: at,
    to: name.to,
    rule: 'people.courtesy-and-name',
  }
}
