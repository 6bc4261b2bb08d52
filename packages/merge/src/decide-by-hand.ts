import { type Decision, type MergedVisit, type PairVerdict, pairOf, pairSubject } from '@jawla/domain'
import { latestVerdicts } from './hand-pairs.ts'

/** A decision before somebody signs it: who, when and why are the caller's. */
export type DecisionDraft = { subject: string; before: PairVerdict; after: PairVerdict }

type Told = Pick<MergedVisit, 'told'>

/** Makes one visit of several. Every telling is tied to the first, so that the visit holds whatever the rules say later. */
export function joinByHand(visits: readonly Told[], decisions: readonly Decision[]): DecisionDraft[] {
  const [first, ...others] = visits.flatMap(({ told }) => told)
  return first === undefined
    ? []
    : drafts(
        others.map((key) => [first, key, 'together']),
        decisions,
      )
}

/** Makes a visit of its own of what these tellings tell; those that stay and were tied through one that leaves, are tied anew. */
export function splitOffByHand(
  visit: Told,
  leaving: readonly string[],
  decisions: readonly Decision[],
): DecisionDraft[] {
  const [first, ...others] = visit.told.filter((key) => !leaving.includes(key))
  if (first === undefined) return []
  const apart = leaving.flatMap((key) => [first, ...others].map((stays): Verdict => [key, stays, 'apart']))
  const verdicts = latestVerdicts(decisions)
  const tied = leaving.some((key) =>
    others.some((stays) => verdicts.get(pairSubject(key, stays))?.verdict === 'together'),
  )
  const together = tied ? others.map((key): Verdict => [first, key, 'together']) : []
  const [leader, ...followers] = leaving
  const stayTogether = leader === undefined ? [] : followers.map((key): Verdict => [leader, key, 'together'])
  return drafts([...together, ...stayTogether, ...apart], decisions)
}

/** Takes tellings out of one visit and into another. */
export function moveByHand(
  leaving: readonly string[],
  visits: { from: Told; to: Told },
  decisions: readonly Decision[],
): DecisionDraft[] {
  const [target] = visits.to.told
  if (target === undefined) return []
  const split = splitOffByHand(visits.from, leaving, decisions)
  return [
    ...split,
    ...drafts(
      leaving.map((key) => [target, key, 'together']),
      decisions,
    ),
  ]
}

/** Gives each pair back what held before these decisions. The latest is undone first. */
export function undoByHand(undone: readonly Decision[], decisions: readonly Decision[]): DecisionDraft[] {
  const before = new Map<string, PairVerdict>()
  for (const { subject, before: value } of [...undone].sort((a, b) => b.id - a.id)) {
    if (pairOf(subject)) before.set(subject, value === 'together' || value === 'apart' ? value : null)
  }
  return drafts(
    [...before].flatMap(([subject, verdict]): Verdict[] => {
      const [a, b] = pairOf(subject) ?? []
      return a === undefined || b === undefined ? [] : [[a, b, verdict]]
    }),
    decisions,
  )
}

type Verdict = readonly [a: string, b: string, after: PairVerdict]

/** One decision a pair; a pair that is decided so already is decided again, since the latest decision outweighs others. */
function drafts(verdicts: readonly Verdict[], decisions: readonly Decision[]): DecisionDraft[] {
  const latest = latestVerdicts(decisions)
  return verdicts.map(([a, b, after]) => {
    const subject = pairSubject(a, b)
    return { subject, before: latest.get(subject)?.verdict ?? null, after }
  })
}
