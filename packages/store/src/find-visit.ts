import type { VisitDetail } from '@jawla/domain'
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
    reports: await findReports(db, visit.reports),
    names: Object.fromEntries([
      ...(await loadNames(db, 'official', ids(visit.officials))),
      ...(await loadNames(db, 'program', ids(visit.programs))),
      ...(await loadNames(db, 'craft', ids(visit.crafts))),
      ...(await loadNames(db, 'partner', ids(visit.partners))),
    ]),
  }
}
