import { EMPTY_FILTER, type OutletSummary, outletKey } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** An outlet by its key, with what the record has of it; null where no report is of an outlet of that name. */
export async function findOutlet(visitIndex: VisitIndex, key: string): Promise<OutletSummary | null> {
  const { db } = visitIndex
  const outlets = await outletsOf(db, key)
  if (outlets.length === 0) return null
  const ids = outlets.map(({ id }) => id)
  const { rows: languages } = await sql<OutletSummary['languages'][number]>`
    select language, count(*)::int4 as reports
    from report
    join report_version on report_version.report_id = report.id and report_version.version = report.version
    where outlet_id = any(${ids}::int4[]) group by language order by count(*) desc, language`.execute(db)
  const { rows: days } = await sql<{ first: string | null; last: string | null }>`
    select min(published_sort) as first, max(published_sort) as last
    from report where outlet_id = any(${ids}::int4[]) and published_sort > ''`.execute(db)
  const { visits } = await selectVisits(visitIndex, { ...EMPTY_FILTER, outlets: [key] })
  const isArabic = ({ name }: { name: string }) => /\p{Script=Arabic}/u.test(name)
  return {
    key,
    names: {
      ar: outlets.find(isArabic)?.name ?? null,
      fr: outlets.find((outlet) => !isArabic(outlet))?.name ?? null,
    },
    visits: visits.length,
    reports: languages.reduce((sum, { reports }) => sum + reports, 0),
    languages,
    first: days[0]?.first?.slice(0, 10) ?? null,
    last: days[0]?.last?.slice(0, 10) ?? null,
  }
}

/** Numbers of the outlets whose names fold to the key. */
export async function outletIds(db: Db, key: string): Promise<number[]> {
  return (await outletsOf(db, key)).map(({ id }) => id)
}

/** There are as many outlets as there are newspapers: all are read, and their names folded as the key was. */
async function outletsOf(db: Db, key: string): Promise<{ id: number; name: string }[]> {
  const outlets = await db.selectFrom('outlet').selectAll().orderBy('id').execute()
  return outlets.filter(({ name }) => outletKey(name) === key)
}
