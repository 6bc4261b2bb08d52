import type { Decision } from './decision.ts'

/** What a decision on a pair of told visits says; null leaves the pair to the rules again. */
export type PairVerdict = 'together' | 'apart' | null

/**
 * The subject of a decision on whether two told visits are one, the same for either order: `pair:r1#0 r2#0`. Spaces in a
 * report's id are written %20.
 */
export function pairSubject(a: string, b: string): string {
  return `pair:${[a, b].sort().map(writeKey).join(' ')}`
}

/** The two told visits that a decision is about, in order of key; null where it is not about a pair. */
export function pairOf(subject: string): readonly [string, string] | null {
  const [, a, b] = /^pair:(\S+) (\S+)$/.exec(subject) ?? []
  if (!a || !b) return null
  const [one = '', other = ''] = [readKey(a), readKey(b)].sort()
  return one === other ? null : [one, other]
}

/**
 * On each pair the decision that stands, in order; `decisions` are given in order. One that turns the last back to what was before it takes
 * both away.
 */
export function standingVerdicts<One extends Pick<Decision, 'id' | 'subject' | 'before' | 'after'>>(
  decisions: readonly One[],
): One[] {
  const stacks = new Map<string, One[]>()
  for (const decision of decisions) {
    const pair = pairOf(decision.subject)
    if (pair === null) continue
    const subject = pairSubject(...pair)
    const stack = stacks.get(subject) ?? []
    const last = stack.at(-1)
    const turnsBack = last !== undefined && last.after === decision.before && last.before === decision.after
    stacks.set(subject, turnsBack ? stack.slice(0, -1) : [...stack, decision])
  }
  return [...stacks.values()].flatMap((stack) => stack.at(-1) ?? []).sort((a, b) => a.id - b.id)
}

/** A told visit's key as it stands in a subject. */
export function writeKey(key: string): string {
  return key.replaceAll('%', '%25').replaceAll(/\s/g, (space) => encodeURIComponent(space))
}

/** The opposite. */
export function readKey(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    // Written by hand, with a % that escapes nothing.
    return key
  }
}
