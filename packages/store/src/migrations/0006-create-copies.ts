import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    comment on column report_version.published_basis is
    'How the publication date is known: given, metadata, printed, address (it stands there) or unknown.'`.execute(db)
  await sql`alter table report add column copy_group text collate "C"`.execute(db)
  await sql`
    comment on column report.copy_group is
    'Least id among the reports that print nearly the same text; null where no other does.'`.execute(db)
  await sql`create index report_copy_group on report (copy_group) where copy_group is not null`.execute(db)
}
