import type { Report } from '@jawla/domain'
import type { Db } from './database.ts'

/** What lists call reports, by id. */
export async function reportNames(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, Pick<Report, 'id' | 'title' | 'outlet'>>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'outlet.name as outlet', 'title'])
    .where('report.id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
