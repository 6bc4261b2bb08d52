import { type Kysely, sql } from 'kysely'
import { createTable, describeColumn } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'second_reading',
    description:
      'What a second reader, that an operator may choose, understood of one version of a report; each quote of it stands in the text.',
    columns: [
      ['report_id', 'text collate "C" not null', 'The report.'],
      ['version', 'integer not null', 'The version of it.'],
      ['reader', 'text not null', 'Who read it.'],
      ['visits', 'jsonb not null', 'The visits that it tells.'],
      ['dropped', 'integer not null', 'Claims left out: not of the form asked for, or not in the text.'],
      ['tokens', 'bigint not null', 'What the reading cost, in the units that the endpoint counts.'],
      ['failed', 'text', 'Why there is no reading, in one line; null where there is one.'],
      ['read_at', 'timestamptz not null', 'When it was read.'],
    ],
    constraints: ['primary key (report_id, version)', 'foreign key (report_id, version) references report_version'],
    indexes: ['(read_at)'],
  })
  await sql`alter table report add column second_version integer not null default 0`.execute(db)
  await describeColumn(db, {
    table: 'report',
    name: 'second_version',
    description: 'The version of it that a second reader was given last; 0 where none was.',
  })
  await sql`create index report_for_second_reader on report (published_sort desc, id) where second_version < version`.execute(
    db,
  )
  await sql`alter table visit add column differs text[] not null default '{}'`.execute(db)
  await describeColumn(db, {
    table: 'visit',
    name: 'differs',
    description: 'Fields in which a second reader tells something else of a report of it.',
  })
}
