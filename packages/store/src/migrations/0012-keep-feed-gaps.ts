import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'feed_gap',
    description:
      'A time in which a feed was not read, told by the poll that ended it; stays when the polls are dropped.',
    columns: [
      ['feed_id', 'integer not null references feed on delete cascade', 'The feed.'],
      ['since', 'timestamptz not null', 'When it had been read last, or was added.'],
      ['until', 'timestamptz not null', 'When it was read again.'],
    ],
    constraints: ['primary key (feed_id, since)'],
  })
  await sql`
    insert into feed_gap (feed_id, since, until)
    select feed_id, since, until
    from (
      select feed_id, lag(at) over (partition by feed_id order by id) as since, at as until
      from poll where outcome in ('read', 'unchanged')
    ) answered join feed on feed.id = feed_id
    where until - since > greatest(interval '2 days', 3 * interval_seconds * interval '1 second')`.execute(db)
}
