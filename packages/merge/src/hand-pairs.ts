import { type Decision, type PairVerdict, pairOf, pairSubject } from '@jawla/domain'

/** What people decided on pairs of told visits. */
export type HandPairs = {
  /** Pairs of keys that are one visit. */
  together: readonly (readonly [string, string])[]
  /** For a key, the keys that it is never one visit with. */
  apart: ReadonlyMap<string, ReadonlySet<string>>
}

/** The latest decision on each pair, by subject in one spelling. */
export function latestVerdicts(decisions: readonly Decision[]): Map<string, { id: number; verdict: PairVerdict }> {
  const latest = new Map<string, { id: number; verdict: PairVerdict }>()
  for (const { id, subject, after } of [...decisions].sort((a, b) => a.id - b.id)) {
    const pair = pairOf(subject)
    const verdict = after === 'together' || after === 'apart' ? after : null
    if (pair) latest.set(pairSubject(...pair), { id, verdict })
  }
  return latest
}

/**
 * Reads the decisions on pairs. The latest on a pair holds, and where several pairs contradict each other (a with b, b with c, a
 * apart from c) the latest of them hold: an older one that they leave no room for is passed over.
 */
export function handPairs(decisions: readonly Decision[]): HandPairs {
  const latestFirst = [...latestVerdicts(decisions)].sort(([, a], [, b]) => b.id - a.id)
  const groups = new Map<string, Set<string>>()
  const groupOf = (key: string): Set<string> => groups.get(key) ?? new Set([key])
  const apart = new Map<string, Set<string>>()
  const together: (readonly [string, string])[] = []
  for (const [subject, { verdict }] of latestFirst) {
    const [a, b] = pairOf(subject) ?? []
    if (a === undefined || b === undefined || verdict === null) continue
    const [one, other] = [groupOf(a), groupOf(b)]
    if (verdict === 'apart') {
      if (!one.has(b))
        for (const [key, far] of [
          [a, b],
          [b, a],
        ] as const)
          apart.set(key, new Set([...(apart.get(key) ?? []), far]))
      continue
    }
    if ([...one].some((key) => [...other].some((far) => apart.get(key)?.has(far)))) continue
    together.push([a, b])
    const joined = new Set([...one, ...other])
    for (const key of joined) groups.set(key, joined)
  }
  return { together: together.reverse(), apart }
}
