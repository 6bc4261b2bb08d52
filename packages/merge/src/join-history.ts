import type { VisitEvent, VisitStatus } from '@jawla/domain'
import { joinDate } from './join-facts.ts'
import { evidenceOf, sourceCount, uniqueEvidence } from './support.ts'
import type { Telling } from './telling.ts'

const ORDER: readonly VisitStatus[] = ['announced', 'cancelled', 'held']

/**
 * What was told of a visit, earliest publication first: announced, once for each day it was announced for, called off, held. Give
 * members earliest first.
 */
export function joinHistory(members: readonly Telling[]): VisitEvent[] {
  return ORDER.flatMap((status) => {
    const telling = members.filter(({ told }) => told.visit.status === status)
    return (status === 'announced' ? byDay(telling) : [telling]).flatMap((tellings) => toEvent(status, tellings))
  }).sort((a, b) => compare(a.published ?? UNKNOWN, b.published ?? UNKNOWN))
}

const UNKNOWN = '9999'

function byDay(tellings: readonly Telling[]): Telling[][] {
  const days = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const { start, end } = telling.told.visit.date
    const day = `${start} ${end}`
    days.set(day, [...(days.get(day) ?? []), telling])
  }
  return [...days.values()]
}

function toEvent(status: VisitStatus, tellings: readonly Telling[]): VisitEvent[] {
  const [first] = tellings
  if (!first) return []
  const { start, end, precision } = joinDate(tellings) ?? { start: null, end: null, precision: 'unknown' as const }
  const evidence = uniqueEvidence([
    ...evidenceOf(tellings, ({ told }) => told.visit.trigger),
    ...evidenceOf(tellings, ({ told }) => told.visit.date.evidence),
  ])
  const published = first.published === UNKNOWN ? null : first.published
  return [{ status, published, start, end, precision, sources: sourceCount(tellings), evidence }]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
