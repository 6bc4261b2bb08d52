import { type Decision, pairOf, pairSubject } from '@jawla/domain'

/**
 * What people did by hand and what still stands, the latest last: the decisions signed at one moment are one act. An act that was
 * undone is left out, and so is one that a later act covers in part: that later one is undone first.
 */
export function standingActs(decisions: readonly Decision[]): Decision[][] {
  const latest = new Set(tops(decisions).map(({ id }) => id))
  const acts = new Map<string, Decision[]>()
  for (const decision of inOrder(decisions)) {
    const act = `${decision.at} ${decision.who}`
    acts.set(act, [...(acts.get(act) ?? []), decision])
  }
  return [...acts.values()].filter(
    (act) => act.every(({ id }) => latest.has(id)) && act.some(({ after }) => after !== null),
  )
}

/** On each pair the decision that stands. One that turns the last back to what was before it takes both away. */
function tops(decisions: readonly Decision[]): Decision[] {
  const stacks = new Map<string, Decision[]>()
  for (const decision of inOrder(decisions)) {
    const pair = pairOf(decision.subject)
    if (pair === null) continue
    const subject = pairSubject(...pair)
    const stack = stacks.get(subject) ?? []
    const last = stack.at(-1)
    const turnsBack = last !== undefined && last.after === decision.before && last.before === decision.after
    stacks.set(subject, turnsBack ? stack.slice(0, -1) : [...stack, decision])
  }
  return [...stacks.values()].flatMap((stack) => stack.at(-1) ?? [])
}

function inOrder(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => a.id - b.id)
}
