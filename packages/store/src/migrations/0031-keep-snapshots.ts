import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'snapshot',
    description: 'Data packages of the whole public record as it was on a day; rows are never changed or removed.',
    columns: [
      ['name', 'text collate "C" primary key', 'The day in Morocco, 2026-11-28; a second one of a day ends in -2.'],
      ['made_at', 'timestamptz not null', 'When it was made.'],
      ['shows', 'text not null', 'Of which record: all, or what people reviewed.'],
      ['version', 'bigint not null', 'The data version that it holds.'],
      ['program', 'text not null', 'The version of Jawla that made it.'],
      ['rows', 'bigint not null', 'Rows of all its tables.'],
      ['bytes', 'bigint not null', 'Its size.'],
      ['sha256', 'text not null', 'Of all its bytes, hexadecimal.'],
      ['file', 'text collate "C" not null unique', 'What its pieces are found by.'],
    ],
  })
  await createTable(db, {
    name: 'snapshot_piece',
    description: 'The bytes of snapshots, and of those that are being made.',
    columns: [
      ['file', 'text collate "C" not null', 'The file that it is of.'],
      ['position', 'integer not null', 'Its place in the file, from 0; all but the last are of one size.'],
      ['at', 'timestamptz not null', 'When it was written.'],
      ['bytes', 'bytea not null', 'The bytes.'],
    ],
    constraints: ['primary key (file, position)'],
  })
  // They are a zip: packed already.
  await sql`alter table snapshot_piece alter column bytes set storage external`.execute(db)
  await sql`
    create trigger snapshot_is_append_only before update or delete or truncate on snapshot
    for each statement execute function refuse_change()`.execute(db)
  await sql`
    create trigger snapshot_piece_is_not_changed before update or truncate on snapshot_piece
    for each statement execute function refuse_change()`.execute(db)
}
