import type { ReportDetail } from '@jawla/domain'
import type { Db } from './database.ts'
import { findReport } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { loadVisits } from './load-visits.ts'
import { visitsOfReport } from './visits-of-report.ts'

/** A report with the visits that it tells of, in the order in which their words stand in it; null where the id is unknown. */
export async function findReportDetail(db: Db, id: string): Promise<ReportDetail | null> {
  const report = await findReport(db, id)
  if (report === null) return null
  const ids = await visitsOfReport(db, id)
  const rows = ids.length === 0 ? [] : await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute()
  const visits = await loadVisits(db, rows)
  const place = (visit: (typeof visits)[number]) =>
    Math.min(...visit.trigger.filter(({ reportId }) => reportId === id).map(({ start }) => start))
  return {
    report,
    visits: visits.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    names: await namesOfVisits(db, visits),
  }
}
