import type { ReportDetail } from '@jawla/domain'
import { findReport } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { findVisits } from './load-visits.ts'
import type { RecordView } from './record-view.ts'
import { visitsOfReport } from './visits-of-report.ts'

/** A report with the visits that it tells of, in the order in which their words stand in it; null where the id is unknown. */
export async function findReportDetail(view: RecordView, id: string): Promise<ReportDetail | null> {
  const report = await findReport(view.db, id)
  if (report === null) return null
  const found = await findVisits(view, await visitsOfReport(view.db, id))
  const visits = found.filter(({ reports }) => reports.includes(id))
  const place = (visit: (typeof visits)[number]) =>
    Math.min(...visit.trigger.filter(({ reportId }) => reportId === id).map(({ start }) => start))
  return {
    report,
    visits: visits.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    names: await namesOfVisits(view, visits),
  }
}
