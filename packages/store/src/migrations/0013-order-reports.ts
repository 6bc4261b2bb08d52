import { type Kysely, sql } from 'kysely'
import { describeColumn } from './create-table.ts'

/** The reports of an outlet, newest first, without a look at their words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report add column published_sort text collate "C" not null default ''`.execute(db)
  await describeColumn(db, {
    table: 'report',
    name: 'published_sort',
    description: 'Day or time of publication of the version read today, for ordering; empty where nothing tells it.',
  })
  await sql`
    update report set published_sort = published_at from report_version
    where report_version.report_id = report.id and report_version.version = report.version and published_at is not null`.execute(
    db,
  )
  await sql`create index report_of_outlet on report (outlet_id, published_sort desc, id desc)`.execute(db)
}
