import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'decision',
    description: 'What a person decided; rows are added and never changed or removed.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Number of the decision, in order.'],
      ['who', 'text not null', 'Who decided.'],
      ['at', 'timestamptz not null', 'When.'],
      ['subject', 'text collate "C" not null', 'What it is about, kind and identifier joined by a colon.'],
      ['before', 'jsonb not null', 'The value before.'],
      ['after', 'jsonb not null', 'The value decided.'],
      ['why', 'text not null', 'The reason given.'],
    ],
    indexes: ['(subject, id)'],
  })
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'table % is append-only: % refused', tg_table_name, lower(tg_op);
    end $$`.execute(db)
  await sql`
    create trigger decision_is_append_only before update or delete or truncate on decision
    for each statement execute function refuse_change()`.execute(db)
}
