import type { Role } from '@jawla/domain'
import { type Official, postsOn } from '@jawla/vocabulary'
import { sameStem, withoutArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import type { PersonMention } from '../mentions/people.ts'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import { tellsOfNoVisit } from './events.ts'
import { isListItem, type SentenceView, type Trigger } from './sentence-view.ts'

/** What a mention does in its sentence. */
type Part = 'takes_part' | 'speaks' | 'named'

export type PlacedMention = PersonMention & { readonly view: SentenceView; readonly part: Part; readonly why: string }

/** A person or office with all mentions. */
export type Person = {
  readonly key: string
  readonly role: Role
  readonly official: Official | null
  readonly name: Span
  readonly mentions: readonly PlacedMention[]
}

/** Gives each mention its part: a visitor, somebody quoted, or somebody only named. */
export function placeMentions(
  article: Article,
  mentions: readonly PersonMention[],
  views: readonly SentenceView[],
): PlacedMention[] {
  const placed: PlacedMention[] = []
  const ends = new Set(mentions.map(({ to }) => to))
  let next = 0
  for (const view of views) {
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.from) next++
    for (; (mentions[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.to; next++) {
      const mention = mentions[next]
      if (mention) placed.push({ ...mention, view, ...partOf(article, mention, { view, ends }) })
    }
  }
  return withoutEarlier(article, withSubjectsOfNextSentences(article, withListed(article, placed, views), views))
}

/**
 * Lines of a list that each name somebody, under a sentence of who came (`وقد حضر هذا اللقاء:`) or at least two in a row,
 * are the list of those present.
 */
function withListed(
  article: Article,
  placed: readonly PlacedMention[],
  views: readonly SentenceView[],
): readonly PlacedMention[] {
  const naming = new Set(placed.map(({ view }) => view))
  const listed = new Set<SentenceView>()
  views.forEach((view, index) => {
    const line = view.sentence.part === 'heading' && placed.some(({ from }) => from === view.sentence.from)
    const item = isListItem(article, view)
    if ((!item && !line) || !naming.has(view) || view.triggers.some(({ act }) => act !== null)) return
    const before = views[index - 1]
    const opened = before !== undefined && (listed.has(before) || tellsWhoCame(before))
    const next = views[index + 1]
    const paired = item && next !== undefined && naming.has(next) && isListItem(article, next)
    if (opened || paired) listed.add(view)
  })
  return placed.map((mention) =>
    listed.has(mention.view) ? { ...mention, part: 'takes_part', why: 'participants.listed' } : mention,
  )
}

function tellsWhoCame(view: SentenceView): boolean {
  return (
    (view.markers.get('presence') ?? []).length > 0 ||
    view.triggers.some(({ act }) => act === 'attend' || act === 'accompany')
  )
}

/** Where somebody takes part in what is told now, those in sentences of an earlier time do not. */
function withoutEarlier(article: Article, placed: readonly PlacedMention[]): PlacedMention[] {
  const earlier = new Set(placed.map(({ view }) => view).filter((view) => tellsOfNoVisit(article, view)))
  const now = placed.some(({ part, view }) => part === 'takes_part' && !earlier.has(view))
  return placed.map((mention) =>
    now && mention.part === 'takes_part' && earlier.has(mention.view)
      ? { ...mention, part: 'named', why: 'participants.earlier' }
      : mention,
  )
}

const ON_THE_SPOT = new Set(['visit', 'open', 'found', 'award', 'honour', 'lead', 'launch'])

/** `Mme X était à Fès. Elle a inauguré …`: a sentence that begins with a verb of visiting and names nobody goes on about the person before. */
function withSubjectsOfNextSentences(
  article: Article,
  placed: readonly PlacedMention[],
  views: readonly SentenceView[],
): PlacedMention[] {
  const byView = new Map<SentenceView, PlacedMention[]>()
  for (const mention of placed) byView.set(mention.view, [...(byView.get(mention.view) ?? []), mention])
  const carried = new Set<PlacedMention>()
  let subject: PlacedMention | null = null
  for (const view of views) {
    const own = byView.get(view) ?? []
    const verb = view.triggers.find(({ act }) => act !== null)
    const opens = verb?.act && ON_THE_SPOT.has(verb.act) && !verb.aside && verb.from - view.sentence.from <= 4
    const unnamed = own.every(({ from }) => verb !== undefined && from > verb.from)
    if (unnamed && opens && subject && view.sentence.part === 'body' && goesOn(article, view, verb))
      carried.add(subject)
    if (view.sentence.part === 'body')
      subject = own.find(({ part, why }) => part !== 'named' || why === 'participants.none') ?? subject
  }
  return placed.map((mention) =>
    carried.has(mention) ? { ...mention, part: 'takes_part', why: 'participants.next-sentence' } : mention,
  )
}

/** Arabic leaves the subject out; French puts a pronoun: `Elle a inauguré`, never `Le ministère a dévoilé`. */
function goesOn(article: Article, view: SentenceView, verb: Trigger | undefined): boolean {
  if (!verb || article.words[verb.from]?.arabic) return true
  const subject = article.words.slice(view.sentence.from, verb.from + 1)
  return verb.from === view.sentence.from || subject.some(({ text }) => fits('pronoun', text))
}

const TAKING_PART = new Set([
  'visit',
  'open',
  'found',
  'launch',
  'award',
  'honour',
  'sign',
  'meet',
  'lead',
  'host',
  'hold',
  'attend',
  'accompany',
])

function partOf(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; ends: ReadonlySet<number> },
): { part: Part; why: string } {
  const { view, ends } = scope
  if (isAbsent(article, mention, view)) return { part: 'named', why: 'participants.absent' }
  if (mention.role === 'king_or_royal' && !isDoer(article, mention, view))
    return { part: 'named', why: 'participants.king-only-named' }
  const relative = lastBefore(
    (view.markers.get('relative') ?? []).filter(({ from }) => !ends.has(from)),
    mention.from,
  )
  // الذي جرى افتتاحه بحضور الوزيرة: who was there was there, but a king in a relative clause opened it years ago.
  const least = mention.role === 'king_or_royal' ? 0 : Number.POSITIVE_INFINITY
  const listed = (view.markers.get('presence') ?? []).some(
    ({ to }) => to <= Math.min(mention.from, Math.max(least, relative?.from ?? 0)),
  )
  if (!listed && relative && inRelativeClause(article, mention, { view, relative }))
    return { part: 'named', why: 'participants.aside' }
  const presence = lastBefore(view.markers.get('presence') ?? [], mention.from)
  const verbs = view.triggers.filter(({ act }) => act !== null)
  const verb = lastBefore(verbs, mention.from)
  const arabic = article.words[mention.from]?.arabic ?? false
  const governing = arabic ? (verb ?? firstAfter(verbs, mention.to)) : governingLatin(mention, verbs)
  const statement = (view.markers.get('statement') ?? []).some(({ to }) => to <= mention.from && mention.from - to <= 6)
  if (governing?.act === 'lead' && leadsABody(mention, view, governing))
    return { part: 'named', why: 'participants.heads-a-body' }
  if (isQuoted(article, mention, view)) return { part: 'speaks', why: 'participants.quoted' }
  if (presence && mention.from - presence.to <= 1 && !crosses(article, presence.to, mention.from))
    return { part: 'takes_part', why: 'participants.presence' }
  if (presence && (!governing || presence.from > governing.from || governing.act !== 'speak'))
    return { part: 'takes_part', why: 'participants.presence' }
  if (statement && (!governing || governing.act === 'speak' || governing.from > mention.from))
    return { part: 'speaks', why: 'participants.statement' }
  if (governing?.act === 'speak') return { part: 'speaks', why: 'participants.speaker' }
  if (governing && isPastPassive(article, governing) && verbs.some(({ from }) => from < governing.from))
    return { part: 'named', why: 'participants.past-passive' }
  if (governing?.act && TAKING_PART.has(governing.act) && (!governing.aside || view.markers.has('cancelled')))
    return { part: 'takes_part', why: 'participants.verb' }
  if (view.triggers.some(({ event, aside }) => event !== null && event !== 'certificate' && event !== 'fair' && !aside))
    return { part: 'takes_part', why: 'participants.event' }
  return { part: 'named', why: 'participants.none' }
}

/** `Ahmed Bakour, qui préside la Chambre`: what somebody is, not what they did. */
function leadsABody(mention: PersonMention, view: SentenceView, verb: Trigger): boolean {
  const clause = (view.markers.get('relative') ?? []).some(({ from, to }) => from >= mention.to && to === verb.from)
  return (
    clause && verb.from - mention.to <= 2 && !view.triggers.some(({ event, from }) => event !== null && from > verb.to)
  )
}

/** `inauguré par SM le Roi Mohammed VI en 2012`: right before a bare year. */
function isYearsAgo(article: Article, at: number): boolean {
  return article.words.slice(at, at + 2).some(({ text }) => /^(?:19|20)\d\d$/.test(text))
}

/** `selon M. Bouhdada`, `حسب المدير`: a word of statement stands right before. */
function isQuoted(article: Article, mention: PersonMention, view: SentenceView): boolean {
  return (view.markers.get('statement') ?? []).some(
    ({ to }) => to <= mention.from && mention.from - to <= 1 && !crosses(article, to, mention.from),
  )
}

/** Reports name the King everywhere; he came where he stands right beside the verb of what was done. */
function isDoer(article: Article, mention: PersonMention, view: SentenceView): boolean {
  return view.triggers.some(({ act, from, to, aside }) => {
    if (act === null || act === 'speak' || aside || isYearsAgo(article, mention.to)) return false
    const [start, end] = from < mention.from ? [to, mention.from] : [mention.to, from]
    if (end < start) return false
    const between = article.words.slice(start, end).filter(({ text }) => !fits('piousWish', text))
    const wished = between.length < end - start
    return wished ? between.length <= 2 : end - start <= 4 && !crosses(article, start, end)
  })
}

/** `le centre, inauguré par SM le Roi en 2012`: a participle without auxiliary tells what was. */
function isPastPassive(article: Article, verb: Trigger): boolean {
  return fits('passiveBy', article.words[verb.to - 1]?.text) && fits('inaugurated', article.words[verb.from]?.text)
}

/** French puts the verb after its subject, except in `a indiqué le directeur` and lists after a verb. */
function governingLatin(mention: PersonMention, verbs: readonly Trigger[]): Trigger | null {
  const before = lastBefore(verbs, mention.from)
  const after = firstAfter(verbs, mention.to)
  if (before && mention.from - before.to <= 3 && before.act === 'speak') return before
  if (after && after.act === 'speak' && (!before || before.act === 'speak' || after.from - mention.to <= 3))
    return after
  if (before && before.act !== 'speak') return before
  return after ?? before
}

function isAbsent(article: Article, mention: PersonMention, view: SentenceView): boolean {
  return (view.markers.get('absence') ?? []).some(({ from, to }) => {
    if (to <= mention.from) return mention.from - to <= 4 && !crosses(article, to, mention.from)
    return (
      from >= mention.to &&
      from - mention.to <= (article.words[from]?.arabic ? 0 : 3) &&
      !crosses(article, mention.to, from)
    )
  })
}

function crosses(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? 0) > 0) return true
  return false
}

function inRelativeClause(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; relative: Span },
): boolean {
  const { view, relative } = scope
  if (mention.from - relative.to > 8) return false
  // Les signataires, dont le wali: some of those who came.
  if (mention.from - relative.to <= 1 && fits('including', article.words[relative.from]?.text)) return false
  for (let at = relative.from + 1; at <= mention.from; at++) if ((article.words[at]?.gap ?? 0) > 0) return false
  // الذي دشنه الملك; الذي كان عامل الإقليم قد افتتحه
  const verb = view.triggers.find(({ act, from: at }) => act !== null && at >= relative.to && at - mention.to <= 4)
  // الحفل الذي سيترأسه العامل: still to come, so no earlier visit.
  const ahead =
    verb?.tense === 'future' ||
    (view.markers.get('expected') ?? []).some(({ from: at }) => at >= relative.to && at < mention.from)
  return verb !== undefined && !ahead && !tellsOfTheEvent(article, mention, scope)
}

/** `الحفل الذي ترأسه العامل`, `les conventions, qui ont été signées par le wali`: the event itself, unless it was over before (`قد`). */
function tellsOfTheEvent(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; relative: Span },
): boolean {
  const { view, relative } = scope
  if (mention.role === 'king_or_royal') return false
  const over = article.words.slice(relative.to, mention.to + 3).some(({ text }) => fits('already', text))
  return (
    !over && view.triggers.some(({ event, to }) => event !== null && to <= relative.from && relative.from - to <= 3)
  )
}

function lastBefore<T extends { from: number; to: number }>(items: readonly T[], at: number): T | null {
  return items.findLast(({ to }) => to <= at) ?? null
}

function firstAfter<T extends { from: number }>(items: readonly T[], at: number): T | null {
  return items.find(({ from }) => from >= at) ?? null
}

/** More people than any report names; bounds the work on a hostile text. */
const MOST_PEOPLE = 150

/** Ways of naming one person; what is told again in the same words joins nobody that was not joined before. */
const MOST_FACES = 20

/** Joins the mentions of one person: by vocabulary id, by name, by family name, by office. `day` settles the post held. */
export function joinPeople(article: Article, mentions: readonly PlacedMention[], day: string | null): Person[] {
  const groups: { members: PlacedMention[]; faces: Map<string, PlacedMention> }[] = []
  for (const mention of mentions) {
    const face = faceOf(article, mention)
    const group = groups.find(({ faces }) => [...faces.values()].some((known) => isSamePerson(article, known, mention)))
    if (group) {
      group.members.push(mention)
      if (group.faces.size < MOST_FACES && !group.faces.has(face)) group.faces.set(face, mention)
    } else if (groups.length < MOST_PEOPLE) groups.push({ members: [mention], faces: new Map([[face, mention]]) })
  }
  return groups.flatMap(({ members }) => personOf(article, members, day) ?? [])
}

/** All that `isSamePerson` looks at. */
function faceOf(article: Article, { official, name, surname, role, title }: PlacedMention): string {
  const words = (span: Span | null): string =>
    span ? article.words.slice(span.from, span.to).reduce((text, word) => `${text} ${word.text}`, `${span.clitic}`) : ''
  return `${official?.id}|${role}|${surname}|${words(name)}|${words(title)}`
}

/** Offices of which a report tells of one holder. */
const ONLY_ONE: ReadonlySet<Role> = new Set<Role>(['king_or_royal', 'head_of_government', 'secretary_of_state'])
/** Offices that a territory tells apart. */
const BY_PLACE: ReadonlySet<Role> = new Set<Role>(['wali', 'governor', 'minister'])

function isSamePerson(article: Article, a: PlacedMention, b: PlacedMention): boolean {
  if (a.official && b.official) return a.official.id === b.official.id
  if (a.name && b.name) return shareName(nameWords(article, a.name), nameWords(article, b.name), a.surname || b.surname)
  if (a.role === null || b.role === null) return false
  if (a.role !== b.role || !a.title || !b.title) return sameRank(a, b)
  if (ONLY_ONE.has(a.role)) return true
  const [x, y] = [titleWords(article, a), titleWords(article, b)]
  if (BY_PLACE.has(a.role) && (x.length <= 1 || y.length <= 1)) return true
  if (a.role === 'ambassador' && (!a.name || !b.name)) return true
  return agree(x, y)
}

/** `الوزيرة` of a secretary of state: the press promotes people. */
function sameRank(a: PlacedMention, b: PlacedMention): boolean {
  const ranks = new Set(['minister', 'secretary_of_state'])
  const short = [a, b].find((mention) => !mention.name && mention.title && mention.title.to - mention.title.from === 1)
  return short !== undefined && a.role !== null && b.role !== null && ranks.has(a.role) && ranks.has(b.role)
}

function nameWords(article: Article, span: Span): string[] {
  return article.words
    .slice(span.from, span.to)
    .map(({ text }, index) => bareWord(index === 0 ? text.slice(span.clitic) : text))
}

function bareWord(word: string): string {
  return fits('nameArticle', word) ? '' : withoutArticle(word)
}

function shareName(a: readonly string[], b: readonly string[], surname: boolean): boolean {
  const [x, y] = [a.filter(Boolean), b.filter(Boolean)]
  if (surname) return x.at(-1) === y.at(-1)
  const shared = x.filter((word) => y.includes(word)).length
  return shared >= Math.min(x.length, y.length, 2) && x.at(-1) === y.at(-1)
}

function titleWords(article: Article, mention: PlacedMention): string[] {
  if (!mention.title) return []
  const { from, to, clitic } = mention.title
  return article.words
    .slice(from, to)
    .map(({ text }, index) => (index === 0 ? text.slice(clitic) : text))
    .filter((text) => !fits('titleFiller', text))
}

/** One title says no more than the other: `عامل الإقليم` and `عامل إقليم تاونات`. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => sameStem(word, other)))
}

function personOf(article: Article, members: readonly PlacedMention[], day: string | null): Person | null {
  const named = members.find((member) => member.name && !member.surname) ?? members.find(({ name }) => name !== null)
  const titled = members.find(({ role }) => role !== null)
  const official = members.find((member) => member.official)?.official ?? null
  const role = titled?.role ?? (official ? roleOn(official, day) : null)
  const name = named?.name ?? titled?.title
  if (!role || !name) return null
  return { key: evidenceOf(article, name).quote, role, official, name, mentions: members }
}

function roleOn(official: Official, day: string | null): Role | null {
  const posts = day ? postsOn(official, day) : []
  const known = posts.find(({ certainty }) => certainty === 'known') ?? posts[0]
  return known?.post.role ?? official.posts.at(-1)?.role ?? null
}
