import { hasAt, hasPreposition } from '../languages/joined-letters.ts'
import { fits, holds } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, tagAt } from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import type { Words } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'
import { chamberMeant } from './chamber-meant.ts'
import { type FoundNamed, foundNamed, once, withAcronym } from './named.ts'
import { type Head, organisationEnd } from './organisation-end.ts'
import { longest, type SentenceView, taggedIn } from './sentence-view.ts'
import type { Visitor } from './visit-officials.ts'

/** Words between a word of partnership and the organisation it links: room for one other partner. */
const REACH = 12
/** Words between two partners of one list. */
const IN_A_LIST = 4
/** The same, where the word of partnership follows the list. */
const BEFORE_IN_A_LIST = 2

type Partners = {
  readonly partners: readonly FoundNamed[]
  /** Every organisation that is named, partner or not. */
  readonly bodies: readonly Span[]
}

/** Organisations that build, fund, run or sign: known ones, and open names after words of partnership. */
export function visitPartners(
  article: Article,
  views: readonly SentenceView[],
  scope: { taken: Words; signers: readonly FoundNamed[]; chamber: FoundNamed | null },
): Partners {
  const bodies: Span[] = []
  const found: FoundNamed[] = []
  for (const view of views) {
    const named = bodiesIn(article, view, scope.taken)
    const linked = linkedOf(article, view, named)
    named.forEach(({ head, span }, index) => {
      bodies.push(span)
      if (isBare(article, head, span) || isOfTheSectorItself(article, span) || isProgram(article, head, span)) return
      if (!linked[index] && !isForeignFunder(head)) return
      const id = head.tag.kind === 'partner' ? head.tag.organisation.id : undefined
      found.push(foundNamed(article, span, { id, rule: linked[index] ? 'partners.linked' : 'partners.known' }))
    })
  }
  const named = found.some(({ span }) => fits('chamberWord', article.words[span.from]?.text.slice(span.clitic)))
  const isPartner = (view: SentenceView, span: Span): boolean => takesPart(article, view, span)
  const { chamber: full, taken: blocked } = scope
  const chamber = named ? null : chamberMeant(article, views, { chamber: full, blocked, takesPart: isPartner })
  if (chamber) found.push(chamber)
  const known = new Set(found.map(({ named }) => named.id))
  const signing = scope.signers.filter(({ named }) => !known.has(named.id))
  return { partners: once(article, found.concat(signing)), bodies }
}

/** The bodies of those who head one, and who take part. */
export function signingBodies(article: Article, visitors: readonly Visitor[]): FoundNamed[] {
  return visitors
    .filter(({ person }) => person.role === 'director' || person.role === 'chamber_president')
    .flatMap(({ person }) => person.mentions)
    .flatMap(({ title, part }) => (title && part === 'takes_part' ? (signingBody(article, title) ?? []) : []))
}

/** `la directrice générale de l'Agence …` among those who sign: her agency signs. */
function signingBody(article: Article, office: Span): FoundNamed | null {
  for (let at = office.from; at < office.to; at++) {
    const head = tagAt(article, at, 'partner')
    if (!head?.tag.organisation.partner) continue
    const end = Math.min(organisationEnd(article, head), Math.max(office.to, head.to))
    const id = head.tag.organisation.id
    return foundNamed(article, { from: at, to: end, clitic: head.clitic }, { id, rule: 'partners.signed-by-its-head' })
  }
  return null
}

type Body = { readonly head: Head; readonly span: Span }

/** The organisations that a sentence names, in order, none inside another. */
function bodiesIn(article: Article, view: SentenceView, blocked: Words): Body[] {
  const stands = (head: Head): boolean => !isPlaced(article, head) || isToldToTakePart(article, view, head)
  const known = taggedIn(article, view.sentence, 'partner').filter(
    (head) => head.tag.organisation.partner && stands(head),
  )
  const heads = taggedIn(article, view.sentence, 'organisation').filter(stands)
  const found: Body[] = []
  let end = 0
  for (const head of longest<Head>([...known, ...heads])) {
    if (blocked.has(head.from) || head.from < end) continue
    const last = found.at(-1)
    const span = { from: head.from, to: organisationEnd(article, head), clitic: head.clitic }
    if (last && belongsTo(article, end, head.from))
      found[found.length - 1] = { ...last, span: { ...last.span, to: span.to } }
    else found.push({ head, span })
    end = span.to
  }
  return found
}

/** `la Direction générale | du ministère de l'Intérieur`: the house that a body is part of is told with it. */
function belongsTo(article: Article, end: number, from: number): boolean {
  if (from - end < 1 || from - end > 2) return false
  for (let at = end; at < from; at++) {
    const word = article.words[at]
    if (!word || word.arabic || word.gap !== GAP.none || !fits('frenchLink', word.text)) return false
  }
  return article.words[from]?.gap === GAP.none && fits('ofLink', article.words[end]?.text)
}

/** Which of a sentence's organisations take part; what is said of one of a list holds for those beside it. */
function linkedOf(article: Article, view: SentenceView, bodies: readonly Body[]): boolean[] {
  const signed = signs(view)
  const linked = bodies.map(
    ({ head, span }) => takesPart(article, view, span) || (signed && head.clitic === 0 && head.tag.kind === 'partner'),
  )
  const besides = (a: Body | undefined, b: Body | undefined, most: number): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.span.from - wholeEnd(article, a.span) <= most &&
    !stopsBetween(article, a.span.to, b.span.from)
  for (let at = 1; at < bodies.length; at++)
    if (linked[at - 1] && besides(bodies[at - 1], bodies[at], IN_A_LIST)) linked[at] = true
  // La Chambre, l'Agence et la Fondation se sont liées: what follows the last holds for the first.
  for (let at = bodies.length - 2; at >= 0; at--)
    if (linked[at + 1] && besides(bodies[at], bodies[at + 1], BEFORE_IN_A_LIST)) linked[at] = true
  return linked
}

/** A word of partnership, a verb of signing or of organising says so of it. */
function takesPart(article: Article, view: SentenceView, span: Span): boolean {
  const signed = signs(view)
  return (
    isLinked(article, span, { markers: view.markers.get('partnership'), met: signed ? [] : meetingsIn(view) }) ||
    (signed && isSigner(view, span)) ||
    isOrganiser(article, view, span)
  )
}

function signs(view: SentenceView): boolean {
  return view.triggers.some(({ act, aside }) => act === 'sign' && !aside)
}

/** `Fonds de l'Initiative nationale pour le développement humain`: a programme's money is the programme. */
function isProgram(article: Article, head: Head, span: Span): boolean {
  if (head.tag.kind !== 'organisation') return false
  for (let at = span.from + 1; at < span.to; at++) {
    const program = tagAt(article, at, 'program')
    if (program && program.clitic === 0 && !program.tag.needsContext) return true
  }
  return false
}

/** International organisations and foundations are named in a report because they take part. */
function isForeignFunder(head: Head): boolean {
  return (
    head.tag.kind === 'partner' &&
    !head.tag.needsContext &&
    ['international', 'foreign_agency', 'foundation'].includes(head.tag.organisation.kind)
  )
}

/** Words between a verb of joining and the second of the two that it joins. */
const JOINED_WITHIN = 10

/** `تربط كتابة الدولة بالأكاديمية`: here the joined letter says with whom. */
function isJoined(article: Article, head: Head): boolean {
  if (!hasAt(article.words[head.from]?.text ?? '')) return false
  for (let at = head.from - 1; at >= Math.max(0, head.from - JOINED_WITHIN); at--) {
    if (fits('joiningWord', article.words[at]?.text)) return unbroken(article, at + 1, head.from)
  }
  return false
}

/** `بجماعة المحبس`, `لغرفة`: in or of the body, not with it. */
function isPlaced(article: Article, head: Head): boolean {
  if (isJoined(article, head)) return false
  const before = article.words[head.from - 1]
  const earlier = article.words[head.from - 2]
  const territory = fits('territory', article.words[head.from]?.text)
  if (territory && fits('femaleArticle', before?.text) && fits('inThe', earlier?.text)) return true
  // Al Mahbès (province d'Assa-Zag): where it lies.
  if (territory && article.text.level[(article.words[head.from]?.start ?? 0) - 1] === '(') return true
  return head.clitic > 0 && hasPreposition(article.words[head.from]?.text ?? '')
}

/** `بلاغ لغرفة الصناعة التقليدية، الساهرة على التنظيم`: whatever stands before its name, what follows says that it takes part. */
function isToldToTakePart(article: Article, view: SentenceView, head: Head): boolean {
  const markers = view.markers.get('partnership')
  if (!markers.some(({ from }) => from > head.to)) return false
  const end = organisationEnd(article, head)
  return article.words[end]?.gap === GAP.comma && markers.some(({ from, clitic }) => from === end && clitic === 0)
}

function isBare(article: Article, head: Head, span: Span): boolean {
  const text = (article.words[head.from]?.text ?? '').slice(head.clitic)
  if (fits('sideMeant', `${text} ${article.words[head.to]?.text}`)) return true
  return (
    head.tag.kind === 'organisation' && span.to === head.to && head.to - head.from === 1 && !fits('namelessBody', text)
  )
}

/** The ministry of the sector and its own offices are the visitor's house, not partners. */
function isOfTheSectorItself(article: Article, span: Span): boolean {
  const text = article.words
    .slice(span.from, portfolioEnd(article, span.to))
    .map(({ text: word }) => word)
    .join(' ')
  const own = holds('ownHouse', text)
  return (
    own &&
    (holds('ownSector', text) || span.to - span.from === 1 || fits('secretariat', text) || fits('namelessOffice', text))
  )
}

const ORGANISING: ReadonlySet<string> = new Set(['hold', 'launch', 'found', 'award'])

/** `نظمت غرفة الصناعة التقليدية`, `la Chambre d'artisanat a organisé`: the doer stands right beside the verb. */
function isOrganiser(article: Article, view: SentenceView, span: Span): boolean {
  const arabic = article.words[span.from]?.arabic === true
  if (
    view.markers
      .get('giving')
      .some(({ from, to }) => (arabic ? to === span.from && span.clitic === 0 : from === span.to))
  )
    return true
  return view.triggers.some(
    ({ act, from, to, aside }) =>
      act !== null &&
      ORGANISING.has(act) &&
      !aside &&
      (arabic ? to === span.from && span.clitic === 0 : from === span.to),
  )
}

/** Before or straight after a verb of signing stand those who sign. */
function isSigner(view: SentenceView, span: Span): boolean {
  return view.triggers.some(
    ({ act, from, to }) => act === 'sign' && (span.to <= from || (span.from >= to && view.steps(to, span.from) <= 2)),
  )
}

/** Words between a meeting and those with whom it is held. */
const MET_WITHIN = 7

/** `لقاء مع جمعية الفندقيين`, `une réunion avec la Fédération`: whom an official meets is no partner by that. */
function meetingsIn(view: SentenceView): readonly Span[] {
  return view.triggers.filter(({ act, event }) => event === 'meeting' || act === 'meet')
}

/** A word of partnership stands shortly before it, or straight after it. */
function isLinked(article: Article, span: Span, scope: { markers: readonly Span[]; met: readonly Span[] }): boolean {
  const { markers, met } = scope
  const before = markers.findLast(({ from, to }) => to <= span.from || from === span.from)
  if (before && span.from - before.to <= REACH && !stopsBetween(article, before.from + 1, span.from)) return true
  const territory = fits('territory', article.words[span.from]?.text)
  if (followsWith(article, span, 1) || (!territory && followsWith(article, span, 2)))
    return !met.some(({ to }) => to < span.from && span.from - to <= MET_WITHIN)
  return markers.some(({ from }) => from >= span.to && from - span.to <= 2)
}

/** `par l'Agence`, `avec la Chambre`: right behind the word, of so many words. */
function followsWith(article: Article, span: Span, words: number): boolean {
  const at = span.from - words
  return findTag(article, { at, kind: 'marker' }, ({ tag, to }) => tag.marker === 'with' && to === span.from) !== null
}

/** Where a body's name ends with all its fields and its abbreviation. */
function wholeEnd(article: Article, { from, to }: Span): number {
  const own = holds('ownHouse', article.words[from]?.text ?? '')
  return own ? withAcronym(article, portfolioEnd(article, to)) : to
}

function stopsBetween(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? 0) >= GAP.stop) return true
  return false
}

/** Words of a ministry's fields. */
const LONGEST_PORTFOLIO = 24

/** `le ministère du Tourisme | , du Transport aérien et de l'Artisanat`: the further fields of the same ministry. */
function portfolioEnd(article: Article, end: number): number {
  let to = end
  for (let at = end; at < end + LONGEST_PORTFOLIO; at++) {
    const word = article.words[at]
    if (!word || word.arabic || word.gap > GAP.comma) break
    if (findTag(article, { at, kind: 'marker' }, ({ tag }) => tag.marker === 'portfolio')) to = at + 1
    else if (!fits('frenchLink', word.text) && !fits('andWord', word.text)) break
  }
  return to
}
