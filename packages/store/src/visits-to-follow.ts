import type { Filter, Report, Visit, VisitDetail } from '@jawla/domain'
import { findReports } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { loadVisits } from './load-visits.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { idOf, type VisitIndex } from './visit-index/visit-index.ts'

export interface VisitsToFollow {
  /** Newest first; those without a date last. */
  visits: Visit[]
  /** By id: those that tell of the visits. */
  reports: Map<string, Report>
  names: VisitDetail['names']
}

/** The newest visits that a filter selects, at most so many, with their reports and names: for those who follow what comes in. */
export async function visitsToFollow(visitIndex: VisitIndex, filter: Filter, most: number): Promise<VisitsToFollow> {
  const { db } = visitIndex
  const { index, visits } = await selectVisits(visitIndex, filter)
  const ids = Array.from(visits.subarray(0, most), (visit) => idOf(index, visit))
  const rows = ids.length === 0 ? [] : await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute()
  const loaded = new Map((await loadVisits(db, rows)).map((visit) => [visit.id, visit]))
  const newest = ids.flatMap((id) => loaded.get(id) ?? [])
  const reports = await findReports(db, [...new Set(newest.flatMap((visit) => visit.reports))])
  return {
    visits: newest,
    reports: new Map(reports.map((report) => [report.id, report])),
    names: await namesOfVisits(db, newest),
  }
}
