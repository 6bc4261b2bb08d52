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
import { findFacilities } from './find-facilities.ts'
import { laterVisit, latestVisit, NONE } from './latest-visit.ts'
import { NEVER, NO_DAY, toDay } from './visit-index/days.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { heldOf, tally } from './visit-index/tally.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index/visit-index.ts'

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
  const { index } = selection
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
  const since = notSince === null ? NEVER : toDay(notSince)
  const rows = [...reached(selection, words), ...unreached(index, words, known)].filter(
    ({ lastDay }) => lastDay < since,
  )
  rows.sort((a, b) => {
    const byName = a.id < b.id ? -1 : 1
    if (order === 'visits') return b.visits - a.visits || byName
    return Number(a.held > 0) - Number(b.held > 0) || a.lastDay - b.lastDay || byName
  })
  const page = rows.slice(offset, offset + limit)
  const ids = page.flatMap(({ id, summary }) => (summary ? [] : [id]))
  const summaries = new Map((await findFacilities(visitIndex, index, ids)).map((one) => [one.id, one]))
  const items = page.flatMap(({ id, summary = summaries.get(id), visits, held, latest }): FacilityCount[] => {
    const last = latestVisit(index, latest)
    return summary ? [{ ...summary, visits, held, lastVisit: last?.end ?? null, latest: last }] : []
  })
  return { items, total: rows.length, neverReached: rows.filter(({ held }) => held === 0).length }
}

interface Row {
  id: string
  visits: number
  held: number
  /** The visit held that ended last. */
  latest: number
  /** When it ended; before all others where none has a date. */
  lastDay: number
  /** Where it is known already. */
  summary?: FacilitySummary
}

function reached(selection: Selection, words: readonly string[]): Row[] {
  const { index } = selection
  const { columns, dictionaries } = index
  const written = foldedNames(index, 'facilities')
  const visits = tally(selection, 'facilities')
  const held = heldOf(selection)
  const timesHeld = tally(held, 'facilities')
  const latest = latestAt(held)
  return [...visits.keys()]
    .filter((number) => visits[number] !== 0 && words.every((word) => written[number]?.includes(word)))
    .map((number) => {
      const last = latest[number] ?? NONE
      return {
        id: dictionaries.of('facilities').text(number),
        ...{ visits: visits[number] ?? 0, held: timesHeld[number] ?? 0 },
        ...{ latest: last, lastDay: last === NONE ? NO_DAY : columns.ends.at(last) },
      }
    })
}

/** By the number of the facility. */
function latestAt({ index, visits }: Selection): Int32Array {
  const { facilities } = index.columns.values
  const latest = new Int32Array(index.dictionaries.of('facilities').size).fill(NONE)
  for (const visit of visits) {
    for (let at = facilities.from(visit); at < facilities.to(visit); at++) {
      const number = facilities.number(at)
      latest[number] = laterVisit(index, latest[number] ?? NONE, visit)
    }
  }
  return latest
}

/** Those that visits outside the selection reached are no part of it: a facility is known by what visits tell of it. */
function unreached(index: VisitIndexVersion, words: readonly string[], known: readonly FacilitySummary[]): Row[] {
  return known
    .filter(({ id }) => !index.facilities[index.dictionaries.of('facilities').find(id) ?? -1])
    .filter(({ names, aliases }) => {
      const written = foldText([names.ar, names.fr, ...aliases].join(' '))
      return words.every((word) => written.includes(word))
    })
    .map((summary) => ({ id: summary.id, summary, visits: 0, held: 0, latest: NONE, lastDay: NO_DAY }))
}

/** The facilities that the selected visits reached and whose coordinates are known, most visited first. */
export async function facilityPoints(visitIndex: VisitIndex, filter: Filter): Promise<FacilityPoint[]> {
  const selection = await selectVisits(visitIndex, filter)
  const { index } = selection
  const visits = tally(selection, 'facilities')
  const held = tally(heldOf(selection), 'facilities')
  const points = index.facilities.flatMap((facts, number): FacilityPoint[] => {
    if (!facts || facts.lat === null || facts.lon === null || !visits[number]) return []
    const { type, lat, lon, precision } = facts
    const id = index.dictionaries.of('facilities').text(number)
    return [{ id, type, lat, lon, precision, visits: visits[number], held: held[number] ?? 0 }]
  })
  return points.sort((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1))
}
