import type { Report } from '@jawla/domain'
import type { Db } from './database.ts'

/** A report with the words of its latest version; null where the id is unknown. */
export async function findReport(db: Db, id: string): Promise<Report | null> {
  const [report] = await findReports(db, [id])
  return report ?? null
}

/** The reports with these ids, in their order; unknown ids are left out. */
export async function findReports(db: Db, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'url', 'outlet.name as outlet', 'language', 'title', 'author', 'text', 'sample'])
    .select(['published_at as publishedAt', 'published_basis as publishedBasis', 'facts_from as factsFrom'])
    .select('text_from as textFrom')
    .where('report.id', 'in', ids)
    .execute()
  const byId = new Map<string, Report>(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
