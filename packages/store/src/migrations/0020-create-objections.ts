import type { Kysely } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'objection',
    description: 'What somebody said is wrong about a visit, and what came of it.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Its number.'],
      ['visit_id', 'text collate "C" not null', 'The id that the visit had then.'],
      ['field', 'text not null', 'What is said to be wrong: a field of the visit, or visit for something else.'],
      ['message', 'text not null', 'What was written; for staff alone.'],
      ['at', 'timestamptz not null', 'When it was written.'],
      ['state', "text not null default 'open'", 'open, upheld or declined.'],
      ['answer', "text not null default ''", 'What staff say about it, for everybody.'],
      ['settled_by', 'text', 'Who of the staff settled it; null where it is open.'],
      ['settled_at', 'timestamptz', 'When it was settled; null where it is open.'],
    ],
    indexes: ['(visit_id)', "(id) where state = 'open'"],
  })
}
