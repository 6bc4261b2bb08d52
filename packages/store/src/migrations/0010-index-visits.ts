import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

const ID = 'text collate "C"'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'visit_facts',
    description:
      'What counting needs of each visit, in one narrow row, so that a server can hold all of them in memory.',
    columns: [
      ['visit_id', `${ID} primary key references visit on delete cascade`, 'The visit.'],
      ['changed', 'bigint not null', 'The data version in which it became what it is.'],
      ['facts', 'jsonb not null', 'Its values by field of the filter, its days, its graduates and its reports.'],
    ],
    indexes: ['(changed)'],
  })
  await createTable(db, {
    name: 'visit_gone',
    description: 'Visits that are no more, so that a server that holds them in memory learns of it.',
    columns: [
      ['visit_id', `${ID} primary key`, 'The id that the visit had.'],
      ['changed', 'bigint not null', 'The data version in which it went.'],
    ],
    indexes: ['(changed)'],
  })
  await createTable(db, {
    name: 'unfinished',
    description: 'What an upgrade left to the program to fill; done when the store is opened.',
    columns: [['name', 'text primary key', 'The table to fill.']],
  })
  await sql`insert into unfinished select 'visit_facts' where exists (select from visit)`.execute(db)
}
