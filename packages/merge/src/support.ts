import type { Evidence, Settled, SettledBy, SourcedEvidence } from '@jawla/domain'
import type { Telling } from './telling.ts'

/** One value of a fact with the tellings that give it, earliest first, and whether a person decided it for one of them. */
export type Supported<T> = { value: T; backers: Telling[]; decided: boolean }

/** The words that a value rests on in a telling. */
type EvidenceIn = (telling: Telling) => Evidence | null | undefined

/** The values that tellings give, by key; null is no value. In order of first telling. */
export function supportedValues<T>(
  members: readonly Telling[],
  pick: (telling: Telling) => T | null,
  keyOf: (value: T) => string,
  evidenceIn: EvidenceIn = () => null,
): Supported<T>[] {
  const values = new Map<string, Supported<T>>()
  for (const telling of members) {
    const value = pick(telling)
    if (value === null) continue
    const decided = evidenceIn(telling)?.decision !== undefined
    const known = values.get(keyOf(value))
    if (known) {
      known.backers.push(telling)
      known.decided ||= decided
    } else values.set(keyOf(value), { value, backers: [telling], decided })
  }
  return [...values.values()]
}

/** What a person decided; then most independent sources, then the higher rank (how specific a value is), then the earliest telling. */
export function bestSupported<T>(
  values: readonly Supported<T>[],
  rank: (value: T) => number = () => 0,
): Supported<T> | null {
  let best: Supported<T> | null = null
  for (const one of values) {
    const lead = best
      ? Number(one.decided) - Number(best.decided) ||
        sourceCount(one.backers) - sourceCount(best.backers) ||
        rank(one.value) - rank(best.value)
      : 1
    if (lead > 0) best = one
  }
  return best
}

/** By which of the reasons of `bestSupported` the best beat the others. */
export function whyBest<T>(
  best: Supported<T>,
  values: readonly Supported<T>[],
  rank: (value: T) => number = () => 0,
): SettledBy {
  const others = values.filter((one) => one !== best && one.value !== best.value)
  if (others.length === 0) return 'agreed'
  if (best.decided && !others.every(({ decided }) => decided)) return 'decided'
  const sources = sourceCount(best.backers)
  const rivals = others.filter((one) => sourceCount(one.backers) >= sources)
  if (rivals.length === 0) return 'more_sources'
  return rivals.every((one) => rank(one.value) < rank(best.value)) ? 'more_precise' : 'first_told'
}

/** Every value told, most independent sources first, each with its sentences. */
export function claimsOf<T extends object>(
  values: readonly Supported<T>[],
  pick: (telling: Telling) => Evidence | null | undefined,
): Settled<T>['claims'] {
  return values
    .map(({ value, backers }) => ({ ...value, sources: sourceCount(backers), evidence: evidenceOf(backers, pick) }))
    .sort((a, b) => b.sources - a.sources)
}

/** Reports of one outlet count once, and so do copies of one text. */
export function sourceCount(tellings: readonly Telling[]): number {
  return new Set(tellings.map(({ source }) => source)).size
}

/** The evidence that each telling gives, naming its report, each quote once. */
export function evidenceOf(
  tellings: readonly Telling[],
  pick: (telling: Telling) => Evidence | null | undefined,
): SourcedEvidence[] {
  return uniqueEvidence(
    tellings.flatMap((telling) => {
      const evidence = pick(telling)
      return evidence ? [sourced(telling, evidence)] : []
    }),
  )
}

export function sourced({ told }: Telling, { start, end, quote, decision, alike }: Evidence): SourcedEvidence {
  const marks = { ...(decision !== undefined && { decision }), ...(alike && { alike }) }
  return { reportId: told.report.id, start, end, quote, ...marks }
}

/** Each quote once, with the decision where one of them names one. */
export function uniqueEvidence(evidence: readonly SourcedEvidence[]): SourcedEvidence[] {
  const pieces = new Map<string, SourcedEvidence>()
  for (const one of evidence) {
    const key = `${one.start} ${one.end} ${one.reportId}`
    if (one.decision !== undefined || !pieces.has(key)) pieces.set(key, one)
  }
  return [...pieces.values()]
}
