import { hasAnd, hasAndArticle, hasPreposition, isForWhat } from '../languages/joined-letters.ts'
import { fits, holds } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, type Tagged, tagAt } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { type FoundNamed, foundNamed, once, withAcronym, wordsOf } from './named.ts'
import { longest, type SentenceView, taggedIn } from './sentence-view.ts'

type Head = Tagged<'partner'> | Tagged<'organisation'>

const MOST_WORDS = 16
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
  scope: { taken: readonly Span[]; signers: readonly Span[] },
): Partners {
  const blocked = wordsOf(scope.taken)
  const bodies: Span[] = []
  const found: FoundNamed[] = []
  for (const view of views) {
    const named = bodiesIn(article, view, blocked)
    const linked = linkedOf(article, view, named)
    named.forEach(({ head, span }, index) => {
      bodies.push(span)
      if (isBare(article, head, span) || isOfTheSectorItself(article, span) || isProgram(article, head, span)) return
      if (!linked[index] && !isForeignFunder(head)) return
      const id = head.tag.kind === 'partner' ? head.tag.organisation.id : undefined
      found.push(foundNamed(article, span, { id, rule: linked[index] ? 'partners.linked' : 'partners.known' }))
    })
  }
  const known = new Set(found.map(({ named }) => named.id))
  const signing = scope.signers.flatMap((office) => signingBody(article, office) ?? [])
  found.push(...signing.filter(({ named }) => !known.has(named.id)))
  return { partners: once(article, found), bodies }
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
function bodiesIn(article: Article, view: SentenceView, blocked: ReadonlySet<number>): Body[] {
  const known = taggedIn(article, view.sentence, 'partner').filter(
    (head) => head.tag.organisation.partner && !isPlaced(article, head),
  )
  const heads = taggedIn(article, view.sentence, 'organisation').filter((head) => !isPlaced(article, head))
  const found: Body[] = []
  let end = 0
  for (const head of longest<Head>([...known, ...heads])) {
    if (blocked.has(head.from) || head.from < end) continue
    const span = { from: head.from, to: organisationEnd(article, head), clitic: head.clitic }
    end = span.to
    found.push({ head, span })
  }
  return found
}

/** Which of a sentence's organisations take part; what is said of one of a list holds for those beside it. */
function linkedOf(article: Article, view: SentenceView, bodies: readonly Body[]): boolean[] {
  const markers = view.markers.get('partnership')
  const signed = view.triggers.some(({ act, aside }) => act === 'sign' && !aside)
  const linked = bodies.map(
    ({ head, span }) =>
      isLinked(article, span, markers) ||
      (signed && head.clitic === 0 && head.tag.kind === 'partner') ||
      (signed && isSigner(view, span)) ||
      isOrganiser(article, view, span),
  )
  const besides = (a: Body | undefined, b: Body | undefined, most: number): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.span.from - a.span.to <= most &&
    !stopsBetween(article, a.span.to, b.span.from)
  for (let at = 1; at < bodies.length; at++)
    if (linked[at - 1] && besides(bodies[at - 1], bodies[at], IN_A_LIST)) linked[at] = true
  // La Chambre, l'Agence et la Fondation se sont liées: what follows the last holds for the first.
  for (let at = bodies.length - 2; at >= 0; at--)
    if (linked[at + 1] && besides(bodies[at], bodies[at + 1], BEFORE_IN_A_LIST)) linked[at] = true
  return linked
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

/** `بجماعة المحبس`, `لغرفة`: in or of the body, not with it. */
function isPlaced(article: Article, head: Head): boolean {
  const before = article.words[head.from - 1]
  const earlier = article.words[head.from - 2]
  const territory = fits('territory', article.words[head.from]?.text)
  if (territory && fits('femaleArticle', before?.text) && fits('inThe', earlier?.text)) return true
  return head.clitic > 0 && hasPreposition(article.words[head.from]?.text ?? '')
}

function isBare(article: Article, head: Head, span: Span): boolean {
  const text = (article.words[head.from]?.text ?? '').slice(head.clitic)
  return (
    head.tag.kind === 'organisation' && span.to === head.to && head.to - head.from === 1 && !fits('namelessBody', text)
  )
}

/** The ministry of the sector and its own offices are the visitor's house, not partners. */
function isOfTheSectorItself(article: Article, span: Span): boolean {
  const text = article.words
    .slice(span.from, span.to)
    .map(({ text: word }) => word)
    .join(' ')
  const own = holds('ownHouse', text)
  return own && (holds('ownSector', text) || span.to - span.from === 1 || fits('secretariat', text))
}

const ORGANISING: ReadonlySet<string> = new Set(['hold', 'launch', 'found', 'award'])

/** `نظمت غرفة الصناعة التقليدية`, `la Chambre d'artisanat a organisé`: the doer stands right beside the verb. */
function isOrganiser(article: Article, view: SentenceView, span: Span): boolean {
  const arabic = article.words[span.from]?.arabic === true
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

/** A word of partnership stands shortly before it, or straight after it. */
function isLinked(article: Article, span: Span, markers: readonly Span[]): boolean {
  const before = markers.findLast(({ from, to }) => to <= span.from || from === span.from)
  if (before && span.from - before.to <= REACH && !stopsBetween(article, before.from + 1, span.from)) return true
  const withWord =
    findTag(
      article,
      { at: span.from - 1, kind: 'marker' },
      ({ tag, to }) => tag.marker === 'with' && to === span.from,
    ) !== null
  if (withWord) return true
  return markers.some(({ from }) => from >= span.to && from - span.to <= 2)
}

function stopsBetween(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? 0) >= GAP.stop) return true
  return false
}

function organisationEnd(article: Article, head: Head): number {
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
    if (place) placed = place.to
    const next = word.opens
      ? quotedEnd(article, to)
      : (place?.to ?? (word.arabic ? arabicStep(article, to) : latinStep(article, to)))
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

function arabicStep(article: Article, at: number): number {
  const text = article.words[at]?.text ?? ''
  if (fits('fromWord', text)) return fits('sakeWord', article.words[at + 1]?.text) ? at + 2 : at
  if (fits('inside', text)) return at
  if (endsHere(article, at) || findTag(article, { at, kind: 'facility' }, ({ clitic }) => clitic > 0) !== null)
    return at
  if (hasAnd(text) && !hasAndArticle(text)) return at
  if (
    (article.tags[at] ?? []).some(
      ({ tag, clitic }) => clitic === 1 && hasAnd(text) && (tag.kind === 'organisation' || tag.kind === 'partner'),
    )
  )
    return at
  return at + 1
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
