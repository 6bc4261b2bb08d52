import type { CalendarDate, ReadDate, ReadVisit, VisitStatus } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import { type Article, evidenceOf, findTag, type Span } from '../text/article.ts'
import type { Note } from '../trace.ts'
import { visitCrafts } from './crafts.ts'
import { visitDate } from './dates.ts'
import { dayBeside } from './day-beside.ts'
import { type EventSentence, tellsOfNoVisit } from './events.ts'
import { explainVisit, type Found } from './explain-visit.ts'
import type { FacilityMention } from './facilities.ts'
import { visitFigures } from './figures.ts'
import type { Told } from './find-told.ts'
import type { Person } from './join-people.ts'
import { wordsOf } from './named.ts'
import { visitPartners } from './partners.ts'
import { visitPrograms } from './programs.ts'
import { hasMarker, type SentenceView, taggedIn } from './sentence-view.ts'
import { visitStops } from './stops.ts'
import type { Leg } from './tour.ts'
import { readOfficial, visitOfficials } from './visit-officials.ts'
import { whereOf } from './where.ts'

/** Everything found in a report, before it is attached to visits. */
export type Findings = Told & {
  readonly people: readonly Person[]
  readonly facilities: readonly FacilityMention[]
  readonly dates: readonly DateFound[]
  readonly numbers: readonly NumberFound[]
}

/** The visit that one leg of a tour is. */
export function readLeg(
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
  const said = statusOf(main, date.date.start, findings.published)
  const status = said === 'announced' && isCalledOff(views) ? 'cancelled' : said
  const officials = visitOfficials(scope.visitors, leg, scope.legs)
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
    const facts = { stops, programs, crafts, partners, figures }
    const found = { main, date, where, officials, ...facts, ...namedIn(article, findings, { leg, mine, bodies }) }
    explainVisit(article, visit, { ...found, otherEvents: leg.events.slice(1) }, { index, note })
  }
  return visit
}

/** Whom and what the leg's sentences name, whether it became a fact or not. */
function namedIn(
  article: Article,
  { people, facilities, numbers }: Findings,
  { leg, mine, bodies }: { leg: Leg; mine: readonly SentenceView[]; bodies: readonly Span[] },
): Pick<Found, 'bystanders' | 'named' | 'counted'> {
  const tagged = (kind: 'craft' | 'program'): Span[] =>
    mine.flatMap(({ sentence }) => taggedIn(article, sentence, kind))
  return {
    bystanders: people.filter(
      ({ mentions }) =>
        mentions.some(({ from }) => leg.owns(from)) && mentions.every(({ part }) => part !== 'takes_part'),
    ),
    named: {
      stops: facilities.filter(({ from }) => leg.owns(from)),
      programs: tagged('program'),
      crafts: tagged('craft'),
      partners: bodies,
    },
    counted: numbers.filter(({ levelStart }) => leg.ownsLevel(levelStart)),
  }
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
function isCalledOff(views: readonly SentenceView[]): boolean {
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
