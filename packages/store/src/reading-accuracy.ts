import { countOutcomes, factOf, type ReadingAccuracy, reportOf } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { findTold } from './told-visits.ts'

type ReportRow = { id: string; language: ReadingAccuracy['fields'][number]['language']; outlet: string | null }

/** How well reports were read, by what people decided on facts and visits. What it costs grows with the decisions, not with the record. */
export async function readingAccuracy(db: Db): Promise<ReadingAccuracy> {
  const decisions = await db
    .selectFrom('decision')
    .select(['id', 'subject', 'before', 'after'])
    .where(sql<boolean>`starts_with(subject, 'fact:')`)
    .orderBy('id')
    .execute()
  const keys = [...new Set(decisions.flatMap(({ subject }) => factOf(subject)?.toldKey ?? []))]
  const visits = new Map((await findTold(db, keys)).map(({ key, visit }) => [key, visit]))
  const { rows } = await sql<ReportRow>`
    select report.id, language, outlet.name as outlet from report
    join report_version on report_version.report_id = report.id and report_version.version = report.version
    left join outlet on outlet.id = report.outlet_id
    where report.id = any(${keys.map(reportOf)}::text[])`.execute(db)
  const reports = new Map(rows.map((row) => [row.id, row]))
  const tellings = keys.flatMap((key) => {
    const report = reports.get(reportOf(key))
    return report ? [{ key, language: report.language, outlet: report.outlet, visit: visits.get(key) ?? null }] : []
  })
  return countOutcomes(
    tellings,
    decisions.map(({ before, after, ...one }) => ({ ...one, before: before as never, after: after as never })),
  )
}
