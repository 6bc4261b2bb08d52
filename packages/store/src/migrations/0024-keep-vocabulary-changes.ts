import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'vocabulary_change',
    description: 'What staff added to the vocabulary or took back; rows are added and never changed or removed.',
    columns: [
      [
        'id',
        'bigint generated always as identity primary key',
        'Number of the change, in order; the latest is the state of the vocabulary.',
      ],
      ['who', 'text not null', 'Who made it.'],
      ['at', 'timestamptz not null', 'When.'],
      [
        'subject',
        'text collate "C" not null',
        'What it is about: kind and identifier of an entry, and of a further name its language and the name.',
      ],
      ['before', 'jsonb', 'What was added before, with its source; null where nothing was.'],
      ['after', 'jsonb', 'What is added from now on, with its source; null where it was taken back.'],
      ['why', 'text not null', 'The reason given; may be empty.'],
    ],
    indexes: ['(subject, id)'],
  })
  await sql`
    create trigger vocabulary_change_is_append_only before update or delete or truncate on vocabulary_change
    for each statement execute function refuse_change()`.execute(db)
}
