import type { FacilityCount, FacilityList, FacilityPoint, Filter } from '@jawla/domain'
import type { Db } from './database.ts'
import { findFacilities } from './stream-facilities.ts'
import { FIELD_NUMBER } from './visit-index/indexed-visit.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** `visits`: most visited first. `waiting`: longest without a visit held first, those that never had one at the head. */
export type FacilityOrder = 'visits' | 'waiting'

export interface FacilityPage {
  order: FacilityOrder
  offset: number
  limit: number
}

/** The facilities that the selected visits reached, each with what these visits tell of it. */
export async function listFacilities(
  visitIndex: VisitIndex,
  filter: Filter,
  { order, offset, limit }: FacilityPage,
): Promise<FacilityList> {
  const selection = await selectVisits(visitIndex, filter)
  const tallies = tally(selection)
  const text = (number: number) => selection.index.dictionaries.of('facilities').text(number)
  const numbers = [...tallies.keys()].sort((a, b) => {
    const [one, other] = [tallies.get(a), tallies.get(b)]
    if (!one || !other) return 0
    if (order === 'visits') return other.visits - one.visits || (text(a) < text(b) ? -1 : 1)
    const [last, otherLast] = [one.lastVisit ?? '', other.lastVisit ?? '']
    return last === otherLast ? (text(a) < text(b) ? -1 : 1) : last < otherLast ? -1 : 1
  })
  const page = numbers.slice(offset, offset + limit)
  const summaries = await facilitySummaries(visitIndex.db, page.map(text))
  const items: FacilityCount[] = page.flatMap((number) => {
    const [summary, counts] = [summaries.get(text(number)), tallies.get(number)]
    return summary && counts ? [{ ...summary, ...counts }] : []
  })
  return { items, total: numbers.length }
}

/** The facilities that the selected visits reached and whose coordinates are known, most visited first. */
export async function facilityPoints(visitIndex: VisitIndex, filter: Filter): Promise<FacilityPoint[]> {
  const selection = await selectVisits(visitIndex, filter)
  const points: FacilityPoint[] = []
  for (const [number, { visits, held }] of tally(selection)) {
    const facts = selection.index.facilities[number]
    if (!facts || facts.lat === null || facts.lon === null) continue
    const { type, lat, lon, precision } = facts
    points.push({
      id: selection.index.dictionaries.of('facilities').text(number),
      type,
      lat,
      lon,
      precision,
      visits,
      held,
    })
  }
  return points.sort((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1))
}

interface Tally {
  visits: number
  held: number
  lastVisit: string | null
}

function tally({ index, visits }: Selection): Map<number, Tally> {
  const held = index.dictionaries.of('statuses').find('held')
  const tallies = new Map<number, Tally>()
  for (const visit of visits) {
    const isHeld = visit.values[FIELD_NUMBER.statuses]?.[0] === held
    for (const number of visit.values[FIELD_NUMBER.facilities] ?? []) {
      const one = tallies.get(number) ?? { visits: 0, held: 0, lastVisit: null }
      tallies.set(number, one)
      one.visits++
      if (!isHeld) continue
      one.held++
      if (visit.end !== null && (one.lastVisit === null || visit.end > one.lastVisit)) one.lastVisit = visit.end
    }
  }
  return tallies
}

async function facilitySummaries(db: Db, ids: readonly string[]) {
  return new Map((await findFacilities(db, ids)).map((facility) => [facility.id, facility]))
}
