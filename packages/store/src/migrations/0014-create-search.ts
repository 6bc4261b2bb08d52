import { type Kysely, sql } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'

/**
 * The list of what came in last is short: a search reads all of it, and the report whose turn it is to empty it waits. Words are
 * made by the domain, so what was stored before has none until `fillSearch` finds it by the second index.
 */
const INDEXES = ['using gin (terms) with (gin_pending_list_limit = 256)']

const TABLES: readonly TableDefinition[] = [
  {
    name: 'report_search',
    description: 'The words of the latest version of a report, title and text, for search.',
    columns: [
      ['report_id', `${ID} primary key references report on delete cascade`, 'The report.'],
      ['terms', 'tsvector', 'Its words as searchTerms makes them; null where they are still to be made.'],
    ],
    indexes: [...INDEXES, '(report_id) where terms is null'],
  },
  {
    name: 'visit_search',
    description: 'The words of what a visit mentions, in both languages where the vocabulary knows it, for search.',
    columns: [
      ['visit_id', `${ID} primary key references visit on delete cascade`, 'The visit.'],
      ['terms', 'tsvector', 'Its words as searchTerms makes them; null where they are still to be made.'],
    ],
    indexes: [...INDEXES, '(visit_id) where terms is null'],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
  await sql`insert into report_search (report_id) select id from report`.execute(db)
  await sql`insert into visit_search (visit_id) select id from visit`.execute(db)
}
