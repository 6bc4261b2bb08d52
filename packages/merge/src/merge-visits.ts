import {
  type Decision,
  type MergedVisit,
  type ReviewState,
  reviewedPart,
  type ToldVisit,
  type Visit,
  visitIdOf,
} from '@jawla/domain'
import { groupTellings } from './group-tellings.ts'
import { handPairs } from './hand-pairs.ts'
import { joinFacts } from './join-facts.ts'
import { joinFigures } from './join-figures.ts'
import { joinHistory } from './join-history.ts'
import { joinNamed, joinOfficials } from './join-mentions.ts'
import { compareTellings, joinStops } from './join-stops.ts'
import { sourceCount } from './support.ts'
import { type Telling, toTelling, withSources } from './telling.ts'

/**
 * Joins what reports tell into visits, in order of id. The same told visits and decisions give the same visits in
 * whatever order they come, and a part of the record that shares no clue with the rest gives what the whole gives.
 * Where it is not sure that two reports tell of one visit, they stay two visits.
 */
export function mergeVisits(told: readonly ToldVisit[], decisions: readonly Decision[]): MergedVisit[] {
  const tellings = [...new Map(told.map((one) => [one.key, one])).values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(toTelling)
  return groupTellings(tellings, handPairs(decisions))
    .map(toVisit)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A visit was checked when somebody looked at what each of its reports tells. */
function reviewOf(members: readonly Telling[]): ReviewState {
  const states = members.map(({ told }) => told.visit.review)
  if (states.includes('disputed')) return 'disputed'
  return states.every((state) => state === 'checked') ? 'checked' : 'open'
}

function toVisit(group: Telling[]): MergedVisit {
  const members = withSources([...group].sort(compareTellings))
  const keys = members.map(({ told }) => told.key)
  const id = visitIdOf(keys[0] ?? '')
  return { ...joined(members, id), told: keys, reviewed: reviewedOf(members, id) }
}

/** The visit as it would be if only what people vouch for were told. */
function reviewedOf(members: readonly Telling[], id: string): Visit | null {
  const reviewed = members.flatMap(({ told }) => {
    const visit = reviewedPart(told.visit)
    return visit === null ? [] : [toTelling({ ...told, visit })]
  })
  return reviewed.length === 0 ? null : joined(withSources(reviewed), id)
}

/** `members`: earliest first. */
function joined(members: readonly Telling[], id: string): Visit {
  const facts = joinFacts(members)
  return {
    id,
    ...facts,
    history: joinHistory(members),
    officials: joinOfficials(members, id),
    stops: joinStops(members, { id, ...facts }),
    programs: joinNamed(members, ({ told }) => told.visit.programs),
    crafts: joinNamed(members, ({ told }) => told.visit.crafts),
    partners: joinNamed(members, ({ told }) => told.visit.partners),
    figures: joinFigures(members),
    reports: [...new Set(members.map(({ told }) => told.report.id))],
    outlets: sourceCount(members),
    sample: members.every(({ told }) => told.report.sample),
    review: reviewOf(members),
    ...differing(members),
  }
}

function differing(members: readonly Telling[]): Pick<Visit, 'differs'> {
  const differs = [...new Set(members.flatMap(({ told }) => told.visit.differs ?? []))]
  return differs.length > 0 ? { differs: differs.sort() } : {}
}
