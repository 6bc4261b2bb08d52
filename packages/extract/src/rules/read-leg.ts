import type { CalendarDate, ReadDate, ReadVisit, VisitStatus } from '@jawla/domain'
import { type Article, evidenceOf, findTag, type Span, startingIn } from '../text/article.ts'
import { itemsIn } from '../text/range.ts'
import { unionOf, WordSet } from '../text/word-set.ts'
import type { Note } from '../trace.ts'
import { visitCrafts } from './crafts.ts'
import { visitDate } from './dates.ts'
import { type EventSentence, isOfSigning } from './events.ts'
import { explainVisit, type Found } from './explain-visit.ts'
import type { FacilityMention } from './facilities.ts'
import { visitFigures } from './figures.ts'
import type { Findings } from './findings.ts'
import { visitPartners } from './partners.ts'
import { visitPrograms } from './programs.ts'
import { hasMarker, type SentenceView, taggedIn } from './sentence-view.ts'
import type { FoundStop } from './stop-list.ts'
import { visitStops } from './stops.ts'
import type { Leg } from './tour.ts'
import { visitOfficials } from './visit-officials.ts'
import { whereOf } from './where.ts'

/** The visit that one leg of a tour is. */
export function readLeg(
  article: Article,
  findings: Findings,
  scope: { leg: Leg; legs: readonly Leg[]; index: number; before: ReadDate | null },
  note: Note | null,
): ReadVisit {
  const { leg, index } = scope
  const { views, facilities, numbers, names } = findings
  const first = leg.events[0] ?? findings.events[0]
  const main = first ? mainOf(first, leg.events[1] ?? null, facilities) : undefined
  if (!main) throw new RangeError('a leg without an event')
  const mine = itemsIn(views, leg.sentences, ({ sentence }) => sentence.index)
  const told = new Set(leg.events.map(({ view }) => view.sentence.index))
  const firstTold = leg.events.reduce(
    (least, { view }) => Math.min(least, view.sentence.index),
    Number.POSITIVE_INFINITY,
  )
  const programs = visitPrograms(article, mine, { people: names, facilities: findings.facilityWords })
  const { partners, bodies } = visitPartners(article, mine, {
    taken: unionOf(names, new WordSet(programs.map(({ span }) => span))),
    chamber: findings.chamber,
    signers: leg.events.some(isOfSigning) ? findings.signers : [],
  })
  const inBodies = new WordSet(
    bodies.filter(
      ({ from }) => findTag(article, { at: from, kind: 'marker' }, ({ tag }) => PLACE_NOUNS.has(tag.marker)) === null,
    ),
  )
  const where = whereOf(article, startingIn(findings.places, leg.words.from, leg.words.to), {
    main: main.view.sentence,
    told,
    weak: ({ from }) => inBodies.has(from),
  })
  const kept = itemsIn(findings.dates, leg.offsets, ({ levelStart }) => levelStart)
  const guess = statusOf(main, null, findings.published)
  const own = visitDate(article, kept, leg.events, {
    status: guess,
    published: findings.published,
    fair: main.kind === 'fair',
    opened: main.kind === 'inauguration' || main.kind === 'fair',
    asides: findings.asides,
    lasting: scope.legs.length === 1 ? numbers.filter(({ context }) => context === 'duration') : [],
  })
  const beside = index > 0 && where.province !== null ? findings.daysBeside.get(where.province) : null
  const date = own.date.precision === 'unknown' ? (beside ?? asBefore(scope.before) ?? own) : own
  const said = statusOf(main, date.date.start, findings.published)
  const status = said === 'announced' && isCalledOff(views) ? 'cancelled' : said
  const officials = visitOfficials(findings.visitors, leg, scope.legs)
  const stops = visitStops(article, facilities, mine, { blocked: names, told, firstTold, kind: main.kind })
  const workshops = new WordSet(stops.flatMap(({ stop, span }) => (stop.type === 'cooperative' ? [span] : [])))
  // A cooperative's name tells its craft.
  const others = new WordSet(bodies.filter(({ from }) => !workshops.has(from)))
  const taken = unionOf(names, others, findings.headWords, brandWords(article, stops))
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
    officials: officials.map(({ official }) => official),
    stops: stops.map(({ stop }) => stop),
    programs: programs.map(({ named }) => named),
    crafts: crafts.map(({ named }) => named),
    partners: partners.map(({ named }) => named),
    figures: figures.map(({ figure }) => figure),
  }
  if (note) {
    const facts = { stops, programs, crafts, partners, figures }
    const people = officials.map(({ person }) => person)
    const found = {
      main,
      date,
      where,
      officials: people,
      ...facts,
      ...namedIn(article, findings, { leg, mine, bodies }),
    }
    explainVisit(article, visit, { ...found, otherEvents: leg.events.slice(1) }, { index, note })
  }
  return visit
}

/** `مقاولة «جلد الشمال»`: what a company calls itself names no craft. */
function brandWords(article: Article, stops: readonly FoundStop[]): WordSet {
  const brands = stops.filter(({ stop }) => stop.type === 'company').map(({ span }) => span)
  return new WordSet(
    brands.flatMap(({ from, to }) => {
      const opens = article.words.slice(from, to).findIndex((word) => word.opens)
      return opens < 0 ? [] : { from: from + opens, to }
    }),
  )
}

/** Whom and what the leg's sentences name, whether it became a fact or not. */
function namedIn(
  article: Article,
  { people, visitors, facilities, numbers }: Findings,
  { leg, mine, bodies }: { leg: Leg; mine: readonly SentenceView[]; bodies: readonly Span[] },
): Pick<Found, 'bystanders' | 'named' | 'counted'> {
  const tagged = (kind: 'craft' | 'program'): Span[] =>
    mine.flatMap(({ sentence }) => taggedIn(article, sentence, kind))
  const { from, to } = leg.words
  const took = new Set(visitors.map(({ person }) => person))
  return {
    bystanders: people.filter((person) => !took.has(person) && startingIn(person.mentions, from, to).length > 0),
    named: {
      stops: startingIn(facilities, from, to),
      programs: tagged('program'),
      crafts: tagged('craft'),
      partners: bodies,
    },
    counted: itemsIn(numbers, leg.offsets, ({ levelStart }) => levelStart),
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
  const goal = startingIn(facilities, sentence.from, sentence.to).length > 0
  return goal ? first : { ...first, kind: second.kind, rule: second.rule }
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
