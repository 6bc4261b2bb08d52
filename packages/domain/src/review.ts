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
  maybe_same: 3,
  facts_differ: 2,
  readers_differ: 2,
  no_date: 2,
  no_province: 2,
  unknown_person: 1,
  unknown_facility: 1,
  one_source: 1,
} as const
export const doubtSchema = z.enum(Object.keys(DOUBTS) as [Doubt, ...Doubt[]])
export type Doubt = keyof typeof DOUBTS

/** How much doubt it is that a visit may be another one, too: that is seen from the visits around it, not from the visit. */
export const MAYBE_SAME_DOUBT = DOUBTS.maybe_same

/**
 * What of a visit is in doubt, the most doubtful first. Of one that a person checked only whether it may be one with another: who checks a
 * visit does not say so.
 */
export function doubtsOf(visit: Visit, { maybeSame }: { maybeSame: boolean }): Doubt[] {
  const { date, place, kindSettled, figures, officials, stops, outlets, province } = visit
  const isTossUp = [kindSettled, date.settled, place?.settled].some((settled) => settled?.by === 'first_told')
  const found: Record<Doubt, boolean> = {
    reader_disagrees: visit.review === 'disputed',
    numbers_differ: figures.some(({ settled }) => settled.by === 'range'),
    maybe_same: maybeSame,
    facts_differ: isTossUp,
    readers_differ: (visit.differs ?? []).length > 0,
    no_date: date.precision === 'unknown',
    no_province: province === null,
    unknown_person: officials.some(({ id }) => id.startsWith('~')),
    unknown_facility: stops.some(({ facilityId }) => facilityId.startsWith('f-')),
    one_source: outlets === 1,
  }
  return (Object.keys(DOUBTS) as Doubt[]).filter(
    (doubt) => found[doubt] && (doubt === 'maybe_same' || visit.review !== 'checked'),
  )
}

/**
 * How soon a visit should be looked at is its doubt times its effect, what hangs on it. `doubt` is that of the visit by itself, 0 where there is
 * none; `effect` grows with the people counted (by their order of magnitude) and the facilities named.
 */
export function reviewWeight(visit: Visit): { doubt: number; effect: number } {
  const doubt = doubtsOf(visit, { maybeSame: false }).reduce((sum, one) => sum + DOUBTS[one], 0)
  const people = Math.max(0, ...visit.figures.flatMap(({ min, max }) => max ?? min ?? 0))
  return { doubt, effect: 1 + Math.log10(1 + people) + visit.stops.length / 2 }
}
