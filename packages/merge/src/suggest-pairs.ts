import type { Decision, LikenessPart, MergedVisit, Suggestion, ToldVisit } from '@jawla/domain'
import { handPairs } from './hand-pairs.ts'
import { likelyPairs } from './likely-pairs.ts'
import { type Likeness, likeness, MAYBE_ONE_VISIT } from './same-visit-score.ts'
import { toTelling } from './telling.ts'

/**
 * The pairs of told visits that may be one visit and were not joined, for a person to decide; best first. A pair is left out
 * where one report tells both, where a person kept them apart, and where they are one visit by now. `near` are told visits
 * that are merged elsewhere: pairs among them are not asked for.
 */
export function suggestPairs(
  merged: { told: readonly ToldVisit[]; near: readonly ToldVisit[]; visits: readonly MergedVisit[] },
  decisions: readonly Decision[],
): Suggestion[] {
  const visitOf = new Map(merged.visits.flatMap(({ id, told }) => told.map((key) => [key, id] as const)))
  const { apart } = handPairs(decisions)
  const all = [...merged.told, ...merged.near].sort((a, b) => (a.key < b.key ? -1 : 1)).map(toTelling)
  const suggestions: Suggestion[] = []
  for (const [first, second] of likelyPairs(all)) {
    const [a, b] = [all[first], all[second]]
    if (!a || !b || a.told.report.id === b.told.report.id) continue
    const [one, other] = [visitOf.get(a.told.key), visitOf.get(b.told.key)]
    if (one === other || apart.get(a.told.key)?.has(b.told.key)) continue
    const parts = likeness(a, b)
    const score = Object.values(parts).reduce((sum, points) => sum + points, 0)
    if (score >= MAYBE_ONE_VISIT) suggestions.push({ pair: [a.told.key, b.told.key], score, reasons: reasonsOf(parts) })
  }
  return suggestions.sort((a, b) => b.score - a.score || (a.pair.join() < b.pair.join() ? -1 : 1))
}

function reasonsOf(parts: Likeness): Suggestion['reasons'] {
  return (Object.entries(parts) as [LikenessPart, number][])
    .filter(([, points]) => points !== 0)
    .map(([part, points]) => ({ part, points }))
}
