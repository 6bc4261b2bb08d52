import * as z from 'zod'
import type { Visit } from './visit.ts'

/**
 * Whether a person looked at a visit. `open`: nobody did, or a report came in since. `checked`: somebody accepted it as each of its
 * reports tells it. `disputed`: another reader finds something else than what a person decided.
 */
const REVIEW_STATES = ['open', 'checked', 'disputed'] as const
export const reviewStateSchema = z.enum(REVIEW_STATES)
export type ReviewState = z.infer<typeof reviewStateSchema>

/** Why a visit should be looked at, with how much doubt it is. */
const DOUBTS = {
  reader_disagrees: 4,
  numbers_differ: 3,
  facts_differ: 2,
  no_date: 2,
  no_province: 2,
  unknown_person: 1,
  unknown_facility: 1,
  one_source: 1,
} as const
export const doubtSchema = z.enum(Object.keys(DOUBTS) as [Doubt, ...Doubt[]])
export type Doubt = keyof typeof DOUBTS

/** What of a visit is in doubt, the most doubtful first; nothing of one that a person checked. */
export function doubtsOf(visit: Visit): Doubt[] {
  if (visit.review === 'checked') return []
  const { date, place, kindSettled, figures, officials, stops, outlets, province } = visit
  const isTossUp = [kindSettled, date.settled, place?.settled].some((settled) => settled?.by === 'first_told')
  const found: Record<Doubt, boolean> = {
    reader_disagrees: visit.review === 'disputed',
    numbers_differ: figures.some(({ settled }) => settled.by === 'range'),
    facts_differ: isTossUp,
    no_date: date.precision === 'unknown',
    no_province: province === null,
    unknown_person: officials.some(({ id }) => id.startsWith('~')),
    unknown_facility: stops.some(({ facilityId }) => facilityId.startsWith('f-')),
    one_source: outlets === 1,
  }
  return (Object.keys(DOUBTS) as Doubt[]).filter((doubt) => found[doubt])
}

/**
 * How soon a visit should be looked at: its doubt times what hangs on it, which grows with the people counted (by their order of
 * magnitude) and the facilities named. 0 where nothing is in doubt.
 */
export function reviewRank(visit: Visit): number {
  const doubt = doubtsOf(visit).reduce((sum, one) => sum + DOUBTS[one], 0)
  const people = Math.max(0, ...visit.figures.flatMap(({ min, max }) => max ?? min ?? 0))
  return doubt * (1 + Math.log10(1 + people) + visit.stops.length / 2)
}
