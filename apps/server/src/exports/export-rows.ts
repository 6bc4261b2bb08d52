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
  streamVisits,
  type VisitIndex,
  visitsOfReports,
  visitsOfTold,
} from '@jawla/store'
import type { ExportRow } from './export-table.ts'
import type { ExportName } from './export-tables.ts'
import { claimRows, figureRows, graduateRows, stopRows, visitRow } from './visit-rows.ts'

/** Things looked up together. */
const PAGE = 200

type RowsOf = (index: VisitIndex, filter: Filter) => AsyncGenerator<ExportRow>

/**
 * The rows of a table for the visits that a filter selects, in an order that is the same every time the data is. Few are in memory at
 * once, but for the ids of what is named.
 */
export function exportRows(name: ExportName, index: VisitIndex, filter: Filter): AsyncGenerator<ExportRow> {
  return ROWS[name](index, filter)
}

const ROWS: Record<ExportName, RowsOf> = {
  visits: ofVisits((visit) => [visitRow(visit)]),
  stops: ofVisits(stopRows),
  figures: ofVisits(figureRows),
  graduates: ofVisits(graduateRows),
  claims: ofVisits(claimRows),
  programs: ofNamed('programs'),
  officials: ofNamed('officials'),
  facilities: async function* (index, filter) {
    for (const ids of pages(await selectValues(index, filter, 'facilities'))) {
      for (const one of await findFacilities(index.db, await index.current(), ids)) {
        const { id, names, aliases, type, region, province, lat, lon, precision, visits } = one
        yield {
          ...{ id, name_ar: names.ar, name_fr: names.fr, aliases, type, region, province, lat, lon },
          ...{ place_precision: precision, visits },
        }
      }
    }
  },
  decisions: async function* (index, filter) {
    const decided = await visitsDecided(index.db)
    for (const id of await selectValues(index, filter, 'visits')) {
      if (!decided.has(id)) continue
      for (const decision of (await findVisit(index, id))?.history.toReversed() ?? []) yield decisionRow(id, decision)
    }
  },
  reports: async function* (index, filter) {
    for (const ids of pages(await selectValues(index, filter, 'reports'))) {
      yield* await reportRows(index, ids)
    }
  },
}

function ofVisits(rowsOf: (visit: Visit) => ExportRow[]): RowsOf {
  return async function* (index, filter) {
    for await (const visit of streamVisits(index, filter)) yield* rowsOf(visit)
  }
}

function ofNamed(field: NamedField): RowsOf {
  return async function* (index, filter) {
    for (const id of await selectValues(index, filter, field)) {
      const thing = await findNamed(index, field, id)
      if (thing === null) continue
      const { names, aliases, visits } = thing
      yield { id, name_ar: names.ar, name_fr: names.fr, aliases, visits }
    }
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

function* pages(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += PAGE) yield ids.slice(from, from + PAGE)
}
