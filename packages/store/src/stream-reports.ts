import type { Report } from '@jawla/domain'
import type { Db } from './database.ts'
import { findReports } from './find-report.ts'

/** Reports are long: few are in memory at once. */
const PAGE = 100

/**
 * Every report with the words of its latest version, in order of id, for exports and reading again; `begin` leaves out those up
 * to this id.
 */
export async function* streamReports(db: Db, begin = ''): AsyncGenerator<Report> {
  let after = begin
  for (;;) {
    const rows = await db.selectFrom('report').select('id').where('id', '>', after).orderBy('id').limit(PAGE).execute()
    yield* await findReports(
      db,
      rows.map(({ id }) => id),
    )
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
