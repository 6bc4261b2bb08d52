import type { Report, VisitDetail } from '@jawla/domain'
import type { Db } from './database.ts'
import { findReports } from './find-report.ts'
import { loadNames } from './load-names.ts'
import { loadVisits } from './load-visits.ts'

/** A visit with its reports and the names of what it mentions; null where the id is unknown. */
export async function findVisit(db: Db, id: string): Promise<VisitDetail | null> {
  const rows = await db.selectFrom('visit').selectAll().where('id', '=', id).execute()
  const [visit] = await loadVisits(db, rows)
  if (!visit) return null
  const ids = (things: { id: string }[]) => things.map((thing) => thing.id)
  return {
    visit,
    reports: await withCopyGroups(db, await findReports(db, visit.reports)),
    names: Object.fromEntries([
      ...(await loadNames(db, 'official', ids(visit.officials))),
      ...(await loadNames(db, 'program', ids(visit.programs))),
      ...(await loadNames(db, 'craft', ids(visit.crafts))),
      ...(await loadNames(db, 'partner', ids(visit.partners))),
    ]),
  }
}

async function withCopyGroups(db: Db, reports: readonly Report[]): Promise<VisitDetail['reports']> {
  const ids = reports.map(({ id }) => id)
  const rows = await db.selectFrom('report').select(['id', 'copy_group']).where('id', 'in', ids).execute()
  const groups = new Map(rows.map((row) => [row.id, row.copy_group]))
  return reports.map((report) => ({ ...report, copyGroup: groups.get(report.id) ?? null }))
}
