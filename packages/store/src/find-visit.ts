import { type Report, reportOf, type Visit, type VisitDetail, visitHistory } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { factDecisions, pairDecisions } from './decisions.ts'
import { findReports } from './find-report.ts'
import { loadNames } from './load-names.ts'
import { loadVisits } from './load-visits.ts'
import { settledObjections } from './objections.ts'
import type { RecordView } from './record-view.ts'
import type { NamedKind } from './save-names.ts'

/**
 * A visit with its reports and the names of what it mentions, by any id that it ever had: the visit given back bears the id of
 * today. Null where no visit ever had it, where what told it tells of no visit any more, or where it is not shown.
 */
export async function findVisit(view: RecordView, id: string): Promise<VisitDetail | null> {
  const { db } = view
  const [visit] = await loadVisits(view, await rowsOf(db, id))
  if (!visit) return null
  return {
    visit,
    reports: await withCopyGroups(db, await findReports(db, visit.reports)),
    names: await namesOfVisits(view, [visit]),
    objections: await settledObjections(db, visit.id),
    history: await shownHistory(view, visit),
  }
}

/** What people decided about a visit, as everybody sees it; of what is not shown of it nothing is told. */
async function shownHistory({ db, shows }: RecordView, visit: Visit): Promise<VisitDetail['history']> {
  const isShown = (reportId: string) => shows === 'all' || visit.reports.includes(reportId)
  const told = (await toldBy(db, visit.id)).filter((key) => isShown(reportOf(key)))
  return (await signedHistory(db, told))
    .filter(({ stands, reports }) => shows === 'all' || (stands && reports.every(isShown)))
    .map(({ who: _, ...decision }) => decision)
}

/** What people decided on these told visits, the latest first, with who did. */
export async function signedHistory(db: Db, toldKeys: readonly string[]): Promise<ReturnType<typeof visitHistory>> {
  const decisions = [...(await factDecisions(db, toldKeys)), ...(await pairDecisions(db, toldKeys))]
  return visitHistory(decisions.sort((a, b) => a.id - b.id))
}

const MENTIONS = {
  official: ({ officials }) => officials,
  program: ({ programs }) => programs,
  craft: ({ crafts }) => crafts,
  partner: ({ partners }) => partners,
} as const satisfies Record<NamedKind, (visit: Visit) => readonly { id: string }[]>

/** The names of the officials, programmes, crafts and partners of visits, by id. */
export async function namesOfVisits(view: RecordView, visits: readonly Visit[]): Promise<VisitDetail['names']> {
  const names: VisitDetail['names'] = {}
  for (const [kind, mentions] of Object.entries(MENTIONS) as [NamedKind, (visit: Visit) => { id: string }[]][]) {
    const ids = new Set(visits.flatMap((visit) => mentions(visit).map(({ id }) => id)))
    Object.assign(names, Object.fromEntries(await loadNames(view, kind, [...ids])))
  }
  return names
}

/** The told visits that a visit rests on, in order of key, by any id that the visit ever had; null where there is none. */
export async function toldOfVisit(db: Db, id: string): Promise<{ id: string; told: string[] } | null> {
  const [visit] = await rowsOf(db, id)
  if (!visit) return null
  return { id: visit.id, told: await toldBy(db, visit.id) }
}

async function toldBy(db: Db, visitId: string): Promise<string[]> {
  const rows = await db.selectFrom('visit_told').select('told_key').where('visit_id', '=', visitId).execute()
  return rows.map(({ told_key }) => told_key).sort()
}

/** By told visit, the visit that rests on it today; those that are gone are left out. */
export async function visitByTold(db: Db, toldKeys: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ told_key: string; visit_id: string }>`
    select told_key, visit_id from visit_told where told_key = any(${toldKeys}::text[])`.execute(db)
  return new Map(rows.map(({ told_key, visit_id }) => [told_key, visit_id]))
}

/** The visits that rest on these told visits, in order of id. */
export async function visitsOfTold(db: Db, toldKeys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ visit_id: string }>`
    select distinct visit_id from visit_told where told_key = any(${toldKeys}::text[]) order by visit_id`.execute(db)
  return rows.map(({ visit_id }) => visit_id)
}

async function withCopyGroups(db: Db, reports: readonly Report[]): Promise<VisitDetail['reports']> {
  const ids = reports.map(({ id }) => id)
  const rows = await db.selectFrom('report').select(['id', 'copy_group']).where('id', 'in', ids).execute()
  const groups = new Map(rows.map((row) => [row.id, row.copy_group]))
  return reports.map((report) => ({ ...report, copyGroup: groups.get(report.id) ?? null }))
}

async function rowsOf(db: Db, id: string) {
  const current = await db.selectFrom('visit').selectAll().where('id', '=', id).execute()
  if (current.length > 0) return current
  const today = await currentId(db, id)
  return today === null ? [] : db.selectFrom('visit').selectAll().where('id', '=', today).execute()
}

/** The visit that holds the telling which the id was made from; where it is gone, the first that its report tells of. */
async function currentId(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ visit_id: string }>`
    select visit_told.visit_id
    from visit_id
    join visit_told on visit_told.told_key = visit_id.told_key or visit_told.report_id = visit_id.report_id
    left join told_visit on told_visit.key = visit_told.told_key
    where visit_id.id = ${id}
    order by visit_told.told_key = visit_id.told_key desc, told_visit.position
    limit 1`.execute(db)
  return rows[0]?.visit_id ?? null
}
