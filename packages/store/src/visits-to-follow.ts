import type { Filter, Report, Visit, VisitDetail } from '@jawla/domain'
import { findReports } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { findVisits } from './load-visits.ts'
import type { RecordView } from './record-view.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { idOf, type VisitIndex } from './visit-index/visit-index.ts'

export interface VisitsToFollow {
  visits: Visit[]
  /** By id: those that tell of the visits. */
  reports: Map<string, Report>
  names: VisitDetail['names']
}

/** The newest visits that a filter selects, those without a date last, at most so many, with their reports and names: for those who follow what comes in. */
export async function visitsToFollow(visitIndex: VisitIndex, filter: Filter, most: number): Promise<VisitsToFollow> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  return visitsById(
    visitIndex,
    Array.from(visits.subarray(0, most), (visit) => idOf(index, visit)),
  )
}

/** The visits with these ids, in their order, with their reports and names; those that are no more are left out. */
export async function visitsById(view: RecordView, ids: readonly string[]): Promise<VisitsToFollow> {
  const { db } = view
  const loaded = new Map((await findVisits(view, ids)).map((visit) => [visit.id, visit]))
  const visits = ids.flatMap((id) => loaded.get(id) ?? [])
  const reports = await findReports(db, [...new Set(visits.flatMap((visit) => visit.reports))])
  return {
    visits,
    reports: new Map(reports.map((report) => [report.id, report])),
    names: await namesOfVisits(view, visits),
  }
}
