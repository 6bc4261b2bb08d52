import type { ChangeKind } from '@jawla/domain'

/** A change, as far as it says which visit became which. In order of `id`. */
export interface Step {
  id: number
  version: number
  /** ISO time. */
  at: string
  visit_id: string
  kind: ChangeKind
  others: string[]
  tells_otherwise: boolean
  was: boolean
  is: boolean
}

/** A visit that was there before the first of the changes. */
export interface FollowedVisit {
  /** The number of its first change, which keeps what it was. */
  first: number
  /** When what it tells changed last, ISO time; null where it never did. */
  changedAt: string | null
  /** The visits that it is now, or is part of; none where it was withdrawn. */
  now: string[]
}

/** Follows visits through the changes that came after: their ids may have become others. */
export function followVisits(steps: readonly Step[]): FollowedVisit[] {
  const visits: FollowedVisit[] = []
  /** By the id of today, the visits of then that went into it. */
  let holds = new Map<string, ReadonlySet<FollowedVisit>>()
  const withdrawn = new Map<string, ReadonlySet<FollowedVisit>>()
  for (const together of byVersion(steps)) {
    for (const step of together) {
      if (!step.was || holds.has(step.visit_id)) continue
      const visit = { first: step.id, changedAt: null, now: [] }
      visits.push(visit)
      holds.set(step.visit_id, new Set([visit]))
    }
    const next = new Map(holds)
    for (const step of together) {
      const sources = sourcesOf(step).flatMap((id) => [...(holds.get(id) ?? [])])
      if (step.kind === 'created') sources.push(...(withdrawn.get(step.visit_id) ?? []))
      if (step.kind === 'withdrawn') withdrawn.set(step.visit_id, new Set(sources))
      if (step.is) next.set(step.visit_id, new Set(sources))
      else next.delete(step.visit_id)
      if (step.tells_otherwise) for (const visit of sources) visit.changedAt = step.at
    }
    holds = next
  }
  for (const [id, of] of holds) for (const visit of of) visit.now.push(id)
  return visits
}

/** The ids under which what the visit tells now stood before. */
function sourcesOf({ visit_id: id, kind, others, was, is }: Step): string[] {
  const cameFromOthers = is && (kind === 'merged' || (kind === 'split' && !was))
  return [...(was ? [id] : []), ...(cameFromOthers ? others : [])]
}

function byVersion(steps: readonly Step[]): Step[][] {
  const groups = new Map<number, Step[]>()
  for (const step of steps) {
    const group = groups.get(step.version)
    if (group) group.push(step)
    else groups.set(step.version, [step])
  }
  return [...groups.values()]
}
