import type { Decision } from '@jawla/domain'

/** For a told visit's key, the keys that a person decided it is never one visit with. */
export type KeptApart = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads the decisions on pairs of told visits: subject `pair:<key> <key>`, `after` is `"apart"`, or anything else to
 * leave the pair to the rules again. The latest decision on a pair holds. Other decisions are not about joining.
 */
export function keptApart(decisions: readonly Decision[]): KeptApart {
  const latest = new Map<string, Decision>()
  for (const decision of [...decisions].sort((a, b) => a.id - b.id)) {
    const [, a, b] = /^pair:(\S+) (\S+)$/.exec(decision.subject) ?? []
    if (a && b) latest.set([a, b].sort().join(' '), decision)
  }
  const apart = new Map<string, Set<string>>()
  for (const [pair, { after }] of latest) {
    const [a = '', b = ''] = pair.split(' ')
    if (after !== 'apart') continue
    for (const [key, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = apart.get(key)
      if (others) others.add(other)
      else apart.set(key, new Set([other]))
    }
  }
  return apart
}
