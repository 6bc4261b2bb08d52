import {
  type CalendarDate,
  type FacilityCount,
  type FacilityList,
  type FacilityPoint,
  type FacilitySummary,
  type Filter,
  foldText,
} from '@jawla/domain'
import { foldedNames } from './count-facets.ts'
import type { Db } from './database.ts'
import { laterVisit, latestVisit } from './latest-visit.ts'
import { findFacilities } from './stream-facilities.ts'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** `visits`: most visited first. `waiting`: longest without a visit held first, those that never had one at the head. */
export type FacilityOrder = 'visits' | 'waiting'

export interface FacilityPage {
  order: FacilityOrder
  offset: number
  limit: number
  /** Words that a name of it holds; all where it is empty. */
  text?: string
  /** Facilities that are listed even where no selected visit reached them. */
  known?: readonly FacilitySummary[]
  /** Only those that no visit held is known to have reached on or after this day. */
  notSince?: CalendarDate | null
}

/** The facilities that the selected visits reached, each with what these visits tell of it; and those known besides. */
export async function listFacilities(
  visitIndex: VisitIndex,
  filter: Filter,
  { order, offset, limit, text = '', known = [], notSince = null }: FacilityPage,
): Promise<FacilityList> {
  const selection = await selectVisits(visitIndex, filter)
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
  const rows = [...reached(selection, words), ...unreached(selection, words, known)].filter(
    ({ counts }) => notSince === null || lastDay(counts) < notSince,
  )
  rows.sort((a, b) => {
    const byName = a.id < b.id ? -1 : 1
    if (order === 'visits') return b.counts.visits - a.counts.visits || byName
    return Number(a.counts.held > 0) - Number(b.counts.held > 0) || compareDays(a.counts, b.counts) || byName
  })
  const page = rows.slice(offset, offset + limit)
  const summaries = await facilitySummaries(
    visitIndex.db,
    page.flatMap(({ id, summary }) => (summary ? [] : [id])),
  )
  const items: FacilityCount[] = page.flatMap(({ id, summary = summaries.get(id), counts }) =>
    summary ? [{ ...summary, ...told(counts) }] : [],
  )
  return { items, total: rows.length, neverReached: rows.filter(({ counts }) => counts.held === 0).length }
}

interface Row {
  id: string
  counts: Tally
  /** Where it is known already. */
  summary?: FacilitySummary
}

function compareDays(one: Tally, other: Tally): number {
  const [a, b] = [lastDay(one), lastDay(other)]
  return a === b ? 0 : a < b ? -1 : 1
}

/** Before all others where no visit held has a date. */
function lastDay({ latest }: Tally): string {
  return latest?.end ?? ''
}

function told({ visits, held, latest }: Tally): Pick<FacilityCount, 'visits' | 'held' | 'lastVisit' | 'latest'> {
  return { visits, held, lastVisit: latest?.end ?? null, latest: latestVisit(latest) }
}

function reached(selection: Selection, words: readonly string[]): Row[] {
  const { index } = selection
  const written = foldedNames(index, 'facilities')
  const dictionary = index.dictionaries.of('facilities')
  return [...tally(selection)]
    .filter(([number]) => words.every((word) => written[number]?.includes(word)))
    .map(([number, counts]) => ({ id: dictionary.text(number), counts }))
}

/** Those that visits outside the selection reached are no part of it: a facility is known by what visits tell of it. */
function unreached({ index }: Selection, words: readonly string[], known: readonly FacilitySummary[]): Row[] {
  const everReached = tally({ index, visits: index.visits })
  return known
    .filter(({ id }) => !everReached.has(index.dictionaries.of('facilities').find(id) ?? -1))
    .filter(({ names, aliases }) => {
      const written = foldText([names.ar, names.fr, ...aliases].join(' '))
      return words.every((word) => written.includes(word))
    })
    .map((summary) => ({ id: summary.id, summary, counts: { visits: 0, held: 0, latest: null } }))
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
  latest: IndexedVisit | null
}

function tally({ index, visits }: Selection): Map<number, Tally> {
  const held = index.dictionaries.of('statuses').find('held')
  const tallies = new Map<number, Tally>()
  for (const visit of visits) {
    const isHeld = visit.values[FIELD_NUMBER.statuses]?.[0] === held
    for (const number of visit.values[FIELD_NUMBER.facilities] ?? []) {
      const one = tallies.get(number) ?? { visits: 0, held: 0, latest: null }
      tallies.set(number, one)
      one.visits++
      if (!isHeld) continue
      one.held++
      one.latest = laterVisit(one.latest, visit)
    }
  }
  return tallies
}

async function facilitySummaries(db: Db, ids: readonly string[]) {
  return new Map((await findFacilities(db, ids)).map((facility) => [facility.id, facility]))
}
