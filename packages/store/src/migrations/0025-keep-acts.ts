import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'audit',
    description: 'What somebody did to accounts, feeds and alerts; rows are added and never changed or removed.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Number of the act, in order.'],
      ['who', 'text not null', 'Who did it, as decisions are signed.'],
      ['at', 'timestamptz not null', 'When.'],
      ['kind', 'text not null', 'account, feed or alert.'],
      ['act', 'text not null', 'What was done to it: added, removed, on, off, role, password, secret or changed.'],
      ['thing', 'text not null', 'The e-mail of the account, the address of the feed, the name of the alert.'],
      ['before', 'jsonb not null', 'What it was before; null where nothing of it is kept.'],
      ['after', 'jsonb not null', 'What it is since; null where nothing of it is kept. Never a password or a secret.'],
    ],
    indexes: ['(at, id)'],
  })
  await sql`
    create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function refuse_change()`.execute(db)
  await sql`create index decision_by_time on decision (at, id)`.execute(db)
}
