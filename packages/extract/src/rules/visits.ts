import type { CalendarDate, ReadDate, ReadOfficial, ReadVisit, VisitStatus } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import { findDates } from '../dates/find-dates.ts'
import { findPeople, type PersonMention } from '../mentions/people.ts'
import { findNumbers } from '../numbers/find-numbers.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import {
  type Article,
  evidenceOf,
  findTag,
  type Sentence,
  type Span,
  sentenceOf,
  startingIn,
  wordAt,
} from '../text/article.ts'
import type { Note } from '../trace.ts'
import { visitCrafts } from './crafts.ts'
import { visitDate } from './dates.ts'
import { dayBeside } from './day-beside.ts'
import { type EventSentence, tellsOfNoVisit } from './events.ts'
import { explainVisit } from './explain-visit.ts'
import { type FacilityMention, findFacilities } from './facilities.ts'
import { visitFigures } from './figures.ts'
import { findEvents } from './find-events.ts'
import { joinPeople, type Person } from './join-people.ts'
import { wordsOf } from './named.ts'
import { type PlacedMention, placeMentions } from './participants.ts'
import { visitPartners } from './partners.ts'
import { findPlaces, type PlaceMention } from './places.ts'
import { visitPrograms } from './programs.ts'
import { noVisitBecause } from './relevance.ts'
import { hasMarker, type SentenceView, taggedIn, viewSentence } from './sentence-view.ts'
import { visitStops } from './stops.ts'
import { cutTour, type Leg } from './tour.ts'
import { whereOf } from './where.ts'

/** What settles whether a report tells of a visit at all. */
type Told = {
  readonly views: readonly SentenceView[]
  readonly events: readonly EventSentence[]
  /** A sentence says on which day. */
  readonly dated: (view: SentenceView) => boolean
  readonly mentions: readonly PersonMention[]
  readonly placed: readonly PlacedMention[]
  readonly places: readonly PlaceMention[]
  /** Words of people's names and offices. */
  readonly names: ReadonlySet<number>
  readonly published: CalendarDate | null
}

/** Everything found in a report, before it is attached to visits. */
type Findings = Told & {
  readonly people: readonly Person[]
  readonly facilities: readonly FacilityMention[]
  readonly dates: readonly DateFound[]
  readonly numbers: readonly NumberFound[]
}

/** The visits that an article tells of. */
export function readVisits(
  article: Article,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
  note: Note | null,
): ReadVisit[] {
  const findings = findTold(article, about)
  const why = noVisitBecause(article, findings.views, findings)
  const legs = why ? [] : cutTour(article, findings.events, findings.places)
  const legOf = (word: number): number => legs.findIndex(({ owns }) => owns(word))
  const people = why ? [] : joinPeople(article, findings.placed, { day: about.published, legOf })
  const visitors = people.filter(({ mentions }) => mentions.some(({ part }) => part === 'takes_part'))
  const silent =
    why ?? (findings.events.length === 0 ? 'events.none' : visitors.length === 0 ? 'participants.none' : null)
  if (silent) {
    note?.({ fact: 'visits', value: 'none', rule: silent, evidence: null, beat: [] })
    return []
  }
  const all: Findings = {
    ...findings,
    people,
    facilities: findFacilities(article),
    dates: findDates(article.text, about.language, about.published),
    numbers: findNumbers(article.text, about.language),
  }
  const visits: ReadVisit[] = []
  for (const [index, leg] of legs.entries()) {
    visits.push(readLeg(article, all, { leg, legs, index, visitors, before: visits.at(-1)?.date ?? null }, note))
  }
  return visits
}

/** Most reports tell of no visit: what only a visit needs is not looked for here. */
function findTold(article: Article, about: { language: 'ar' | 'fr'; published: CalendarDate | null }): Told {
  const mentions = findPeople(article)
  const named = wordsOf(mentions)
  const views = article.sentences
    .filter(({ part }) => part !== 'noise')
    .map((sentence) => viewSentence(article, sentence, named))
  const placed = placeMentions(article, mentions, views)
  const titles = mentions.flatMap(({ title }) => title ?? [])
  const places = findPlaces(article, titles)
  const dated = datedBy(article, about)
  const { events, placed: parts } = findEvents(article, views, { placed, anchored: anchoredBy(places, dated) })
  return { views, events, dated, mentions, placed: parts, places, names: named, published: about.published }
}

/** True for a sentence that says on which day and in which town. */
function anchoredBy(
  places: readonly PlaceMention[],
  dated: (view: SentenceView) => boolean,
): (view: SentenceView) => boolean {
  return (view) =>
    startingIn(places, view.sentence.from, view.sentence.to).some(
      ({ place, inTitle }) => place.level === 'town' && !inTitle,
    ) && dated(view)
}

/** True for a sentence that says on which day. */
function datedBy(
  article: Article,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
): (view: SentenceView) => boolean {
  let dated: ReadonlySet<Sentence | null> | null = null
  return ({ sentence }) => {
    dated ??= new Set(
      findDates(article.text, about.language, about.published)
        .filter(({ precision }) => precision === 'day')
        .map(({ levelStart }) => sentenceOf(article, wordAt(article, levelStart))),
    )
    return dated.has(sentence)
  }
}

function readLeg(
  article: Article,
  findings: Findings,
  scope: { leg: Leg; legs: readonly Leg[]; index: number; visitors: readonly Person[]; before: ReadDate | null },
  note: Note | null,
): ReadVisit {
  const { leg, index } = scope
  const { views, facilities, numbers } = findings
  const first = leg.events[0] ?? findings.events[0]
  const main = first ? mainOf(first, leg.events[1] ?? null, facilities) : undefined
  if (!main) throw new RangeError('a leg without an event')
  const mine = views.filter(({ sentence }) => leg.holds(sentence.index))
  const told = new Set(leg.events.map(({ view }) => view.sentence.index))
  const blocked = findings.mentions.map(({ from, to }) => ({ from, to, clitic: 0 }))
  const programs = visitPrograms(article, mine, { people: blocked, facilities })
  const { partners, bodies } = visitPartners(article, mine, {
    taken: [...blocked, ...programs.map(({ span }) => span)],
    offices: findings.mentions.flatMap(({ title }) => title ?? []),
    signers: leg.events.some(({ rule }) => rule.startsWith('events.signing')) ? officesOf(scope.visitors) : [],
  })
  const inBodies = wordsOf(
    bodies.filter(
      ({ from }) => findTag(article, { at: from, kind: 'marker' }, ({ tag }) => PLACE_NOUNS.has(tag.marker)) === null,
    ),
  )
  const where = whereOf(article, findings.places, {
    main: main.view.sentence,
    told,
    own: ({ from }) => leg.owns(from),
    weak: ({ from }) => inBodies.has(from),
  })
  const asides = new Set(views.filter((view) => tellsOfNoVisit(article, view)).map(({ sentence }) => sentence.index))
  const kept = findings.dates.filter(({ levelStart }) => leg.ownsLevel(levelStart))
  const guess = statusOf(main, null, findings.published)
  const own = visitDate(article, kept, leg.events, {
    status: guess,
    published: findings.published,
    fair: main.kind === 'fair',
    opened: main.kind === 'inauguration' || main.kind === 'fair',
    asides,
    lasting: scope.legs.length === 1 ? numbers.filter(({ context }) => context === 'duration') : [],
  })
  const beside = index > 0 ? dayBeside(article, findings, where.province) : null
  const date = own.date.precision === 'unknown' ? (beside ?? asBefore(scope.before) ?? own) : own
  const status = calledOff(main, views) ? 'cancelled' : statusOf(main, date.date.start, findings.published)
  const officials = scope.visitors
    .filter((person) => travels(person, leg, scope.legs))
    .sort((a, b) => firstPart(a) - firstPart(b))
  const stops = visitStops(article, facilities, mine, { blocked, told, kind: main.kind })
  const workshops = stops.flatMap(({ stop, span }) => (stop.type === 'cooperative' ? [span] : []))
  const taken = [...blocked, ...withoutThese(bodies, workshops), ...facilities.map(({ head }) => head)]
  const crafts = visitCrafts(article, mine, { taken, workshops })
  const figures = visitFigures(article, numbers, mine, told)

  const { place, province, region, regionEvidence } = where
  const visit: ReadVisit = {
    kind: main.kind,
    status,
    trigger: evidenceOf(article, main.trigger),
    date: date.date,
    region,
    province,
    regionEvidence,
    place,
    officials: officials.map((person) => readOfficial(article, person)),
    stops: stops.map(({ stop }) => stop),
    programs: programs.map(({ named }) => named),
    crafts: crafts.map(({ named }) => named),
    partners: partners.map(({ named }) => named),
    figures: figures.map(({ figure }) => figure),
  }
  if (note) {
    const bystanders = findings.people.filter(
      ({ mentions }) =>
        mentions.some(({ from }) => leg.owns(from)) && mentions.every(({ part }) => part !== 'takes_part'),
    )
    const tagged = (kind: 'craft' | 'program'): Span[] =>
      mine.flatMap(({ sentence }) => taggedIn(article, sentence, kind))
    const named = {
      stops: facilities.filter(({ from }) => leg.owns(from)),
      programs: tagged('program'),
      crafts: tagged('craft'),
      partners: bodies,
    }
    const counted = numbers.filter(({ levelStart }) => leg.ownsLevel(levelStart))
    const facts = { stops, programs, crafts, partners, figures }
    const found = { main, date, where, officials, bystanders, ...facts, named, counted }
    explainVisit(article, visit, { ...found, otherEvents: leg.events.slice(1) }, { index, note })
  }
  return visit
}

/** A leg of a tour that tells no day of its own goes on with the day told before: what its words rest on stands there. */
function asBefore(before: ReadDate | null): ReturnType<typeof visitDate> | null {
  if (!before || before.precision === 'unknown') return null
  return { date: { ...before, basis: 'implied' }, rule: 'dates.as-in-the-leg-before', beat: [] }
}

/**
 * `s'apprête à effectuer un déplacement à Oued Zem. Au menu : la pose de la première pierre`: a bare move whose purpose the next
 * sentence tells is of the kind of that purpose.
 */
function mainOf(
  first: EventSentence,
  second: EventSentence | null,
  facilities: readonly FacilityMention[],
): EventSentence {
  const { sentence } = first.view
  const bare = (first.rule === 'events.visit' && first.trigger.event === 'visit') || first.rule === 'events.ceremony'
  if (!bare || second?.kind !== 'inauguration') return first
  if (second.view.sentence.index !== sentence.index + 1) return first
  const goal = facilities.some(({ from }) => from >= sentence.from && from < sentence.to)
  return goal ? first : { ...first, kind: second.kind, rule: second.rule }
}

/** The organisations that are no workshop: a cooperative's name tells its craft. */
function withoutThese(bodies: readonly Span[], workshops: readonly Span[]): readonly Span[] {
  return bodies.filter(({ from }) => !workshops.some((workshop) => workshop.from <= from && from < workshop.to))
}

/** The offices of those who head a body: their words name it. */
function officesOf(visitors: readonly Person[]): Span[] {
  return visitors
    .filter(({ role }) => role === 'director' || role === 'chamber_president')
    .flatMap(({ mentions }) => mentions.flatMap(({ title, part }) => (title && part === 'takes_part' ? [title] : [])))
}

/** `جماعة المحبس`, `Province de Khouribga`: bodies that are places too. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(['townNoun', 'provinceNoun', 'regionNoun'])

/** How many sentences a report takes to say that what it announces is called off. */
const SAID_WITHIN = 4

/** `Le salon reporté. … la ministre devait en donner le coup d'envoi`: what was still to come is off, as the beginning says. */
function calledOff(main: EventSentence, views: readonly SentenceView[]): boolean {
  if (main.status !== 'announced') return false
  return views
    .slice(0, SAID_WITHIN)
    .some((view) => hasMarker(view, 'cancelled') && view.triggers.some(({ event }) => event !== null))
}

/** What the words say, corrected by the day: what lies after publication is announced. */
function statusOf(main: EventSentence, day: CalendarDate | null, published: CalendarDate | null): VisitStatus {
  if (main.status === 'cancelled') return 'cancelled'
  if (day && published && day > published) return 'announced'
  return main.status
}

/** Offices of one province or town. */
const STAYS: ReadonlySet<string> = new Set(['governor', 'elected', 'other'])

/** The delegation goes on to every leg; an office of one province stays in it. */
function travels(person: Person, leg: Leg, legs: readonly Leg[]): boolean {
  if (legs.length === 1) return true
  const parts = person.mentions.filter(({ part }) => part === 'takes_part')
  if (parts.some(({ from }) => leg.owns(from))) return true
  return !STAYS.has(person.role) && parts.some(({ from }) => legs[0]?.owns(from) ?? false)
}

function firstPart(person: Person): number {
  const part = person.mentions.find((mention) => mention.part === 'takes_part')
  return part?.from ?? 0
}

function readOfficial(article: Article, person: Person): ReadOfficial {
  const evidence = evidenceOf(article, person.name)
  const title = titleOf(article, person)
  return {
    name: evidence.quote,
    role: person.role,
    evidence,
    ...(person.official && { id: person.official.id }),
    ...(title !== null && title !== evidence.quote && { title }),
  }
}

/** The fullest words for the office that made the role. */
function titleOf(article: Article, person: Person): string | null {
  const titles = person.mentions.flatMap(({ title, role }) =>
    title && role === person.role ? evidenceOf(article, title).quote : [],
  )
  return titles.reduce<string | null>(
    (longest, title) => (title.length > (longest?.length ?? 0) ? title : longest),
    null,
  )
}
