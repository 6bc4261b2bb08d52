import { type Decision, standingVerdicts } from '@jawla/domain'

/**
 * What people did by hand and what still stands, the latest last: the decisions signed at one moment are one act. An act that was
 * undone is left out, and so is one that a later act covers in part: that later one is undone first.
 */
export function standingActs(decisions: readonly Decision[]): Decision[][] {
  const latest = new Set(standingVerdicts(inOrder(decisions)).map(({ id }) => id))
  const acts = new Map<string, Decision[]>()
  for (const decision of inOrder(decisions)) {
    const act = `${decision.at} ${decision.who}`
    acts.set(act, [...(acts.get(act) ?? []), decision])
  }
  return [...acts.values()].filter(
    (act) => act.every(({ id }) => latest.has(id)) && act.some(({ after }) => after !== null),
  )
}

function inOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.id - b.id)
}
