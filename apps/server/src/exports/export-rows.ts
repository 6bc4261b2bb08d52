import {
  evidenceIn,
  excerptOf,
  type Filter,
  keysOf,
  type NamedField,
  publicationDay,
  type Report,
  type Visit,
  type VisitDecision,
} from '@jawla/domain'
import {
  type Db,
  findFacilities,
  findNamed,
  findReports,
  findVisit,
  findVisits,
  listDecisions,
  selectValues,
  type VisitIndex,
  visitsOfReports,
  visitsOfTold,
} from '@jawla/store'
import { areaCells } from './area-cells.ts'
import type { ExportRow } from './export-table.ts'
import type { ExportName } from './export-tables.ts'
import { claimRows, figureRows, graduateRows, stopRows, visitRow } from './visit-rows.ts'

/** Things looked up together: so few that readers do not wait. */
const PAGE = 50

/** Where the rows of a table come from. */
interface RowSource {
  /** What its rows hang on, for the visits that a filter selects, in code order; each of them has any number of rows, which stand together. */
  ids: (index: VisitIndex, filter: Filter) => Promise<string[]>
  /** The rows of some of these, in their order; those that are gone are left out. */
  rows: (index: VisitIndex, ids: readonly string[]) => Promise<ExportRow[]>
}

/**
 * The rows of a table for the visits that a filter selects, in an order that is the same every time the data is. Few are in memory at
 * once, but for the ids of what they hang on.
 */
export async function* exportRows(name: ExportName, index: VisitIndex, filter: Filter): AsyncGenerator<ExportRow> {
  const { ids, rows } = SOURCES[name]
  const all = await ids(index, filter)
  for (let from = 0; from < all.length; from += PAGE) yield* await rows(index, all.slice(from, from + PAGE))
}

/** A part of a table, and where the next one begins. */
export interface RowPage {
  items: ExportRow[]
  /** How many visits, facilities and so on the rows of all parts hang on. */
  total: number
  /** The last one of this part; null where no other follows. */
  last: string | null
}

/** The rows of `limit` visits, facilities and so on, those after `after`. */
export async function exportPage(
  name: ExportName,
  { index, filter, after, limit }: { index: VisitIndex; filter: Filter; after: string | null; limit: number },
): Promise<RowPage> {
  const { ids, rows } = SOURCES[name]
  const all = await ids(index, filter)
  const from = after === null ? 0 : countUpTo(all, after)
  const some = all.slice(from, from + limit)
  const last = from + limit < all.length ? (some.at(-1) ?? null) : null
  return { items: await rows(index, some), total: all.length, last }
}

/** The rows of one visit, facility and so on; none where there is no such thing, or it is not shown. */
export function rowsOf(name: ExportName, index: VisitIndex, id: string): Promise<ExportRow[]> {
  return SOURCES[name].rows(index, [id])
}

const SOURCES: Record<ExportName, RowSource> = {
  visits: ofVisits((visit) => [visitRow(visit)]),
  stops: ofVisits(stopRows),
  figures: ofVisits(figureRows),
  graduates: ofVisits(graduateRows),
  claims: ofVisits(claimRows),
  programs: ofNamed('programs'),
  officials: ofNamed('officials'),
  facilities: {
    ids: (index, filter) => selectValues(index, filter, 'facilities'),
    rows: async (index, ids) =>
      (await findFacilities(index, await index.current(), ids)).map((one) => {
        const { id, names, aliases, type, lat, lon, precision, visits } = one
        return {
          ...{ id, name_ar: names.ar, name_fr: names.fr, aliases, type, ...areaCells(one) },
          ...{ lat, lon, place_precision: precision, visits },
        }
      }),
  },
  reports: { ids: (index, filter) => selectValues(index, filter, 'reports'), rows: reportRows },
  decisions: {
    ids: async (index, filter) => {
      const decided = await visitsDecided(index.db)
      return (await selectValues(index, filter, 'visits')).filter((id) => decided.has(id))
    },
    rows: async (index, ids) => {
      const rows: ExportRow[] = []
      for (const id of ids) {
        const decisions = (await findVisit(index, id))?.history.toReversed() ?? []
        rows.push(...decisions.map((decision) => decisionRow(id, decision)))
      }
      return rows
    },
  },
}

function ofVisits(rowsOfVisit: (visit: Visit) => ExportRow[]): RowSource {
  return {
    ids: (index, filter) => selectValues(index, filter, 'visits'),
    rows: async (index, ids) => {
      const found = new Map((await findVisits(index, ids)).map((visit) => [visit.id, visit]))
      return ids.flatMap((id) => found.get(id) ?? []).flatMap(rowsOfVisit)
    },
  }
}

function ofNamed(field: NamedField): RowSource {
  return {
    ids: (index, filter) => selectValues(index, filter, field),
    rows: async (index, ids) => {
      const rows: ExportRow[] = []
      for (const id of ids) {
        const thing = await findNamed(index, field, id)
        if (thing === null) continue
        const { names, aliases, visits } = thing
        rows.push({ id, name_ar: names.ar, name_fr: names.fr, aliases, visits })
      }
      return rows
    },
  }
}

/** Those on which anybody decided anything; people's decisions are few beside the visits. */
async function visitsDecided(db: Db): Promise<ReadonlySet<string>> {
  const keys = (await listDecisions(db)).flatMap(({ subject }) => keysOf(subject))
  return new Set(await visitsOfTold(db, keys))
}

function decisionRow(
  visit: string,
  { decisions, at, field, act, changes, why, reports, stands }: VisitDecision,
): ExportRow {
  const [change] = changes
  const told = (value: unknown) => (value == null ? null : JSON.stringify(value))
  return {
    ...{ id: decisions[0] ?? 0, visit, at, field, act, before: told(change?.before), after: told(change?.after) },
    ...{ why: why === '' ? null : why, reports, stands },
  }
}

async function reportRows(index: VisitIndex, ids: readonly string[]): Promise<ExportRow[]> {
  const visits = await findVisits(index, await visitsOfReports(index.db, ids))
  return (await findReports(index.db, ids)).map((report) => {
    const { id, url, outlet, language, title, sample } = report
    const told = visits.filter(({ reports }) => reports.includes(id))
    return {
      ...{ id, url, outlet, language, title, published: publicationDay(report) },
      ...{ visits: told.map((visit) => visit.id).sort(), quotes: quotesOf(report, told), sample },
    }
  })
}

/** The sentences that visits rest on. */
function quotesOf({ id, text }: Report, visits: readonly Visit[]): string[] {
  return excerptOf(text, evidenceIn(visits, id))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** How many of the sorted ids are this one or come before it. */
function countUpTo(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? '') <= id) low = middle + 1
    else high = middle
  }
  return low
}
