import { type Kysely, sql } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'

const TABLES: readonly TableDefinition[] = [
  {
    name: 'feed',
    description: 'A feed that somebody switched on once; it stays known when it is off or gone.',
    columns: [
      ['id', 'integer generated always as identity primary key', 'Number of the feed.'],
      ['url', 'text not null unique', 'Address where it is asked today.'],
      ['added_url', 'text not null unique', 'Address it was added by; stays when the feed moves.'],
      ['outlet', 'text', 'Who publishes it; null where nobody told.'],
      ['language', 'text', 'Language of its reports, ar or fr; null where nobody told.'],
      ['title', 'text', 'Title that the feed gives itself.'],
      ['state', 'text not null', 'on, off, or gone where the server said that it will not come back.'],
      ['added_at', 'timestamptz not null', 'When it was added.'],
      ['etag', 'text', 'ETag of the last answer, sent with the next question.'],
      ['last_modified', 'text', 'Last-Modified of the last answer, sent with the next question.'],
      ['interval_seconds', 'integer not null', 'How often it is worth asking; adapts to how often it changes.'],
      ['failures', 'integer not null default 0', 'Polls that failed in a row, up to the last one.'],
      ['last_try_at', 'timestamptz', 'When it was last asked.'],
      ['last_success_at', 'timestamptz', 'When it last answered with a feed or with no change.'],
      ['last_new_at', 'timestamptz', 'When an item that was not known came last.'],
      ['next_try_at', 'timestamptz not null', 'When it is due.'],
      ['last_error', 'text', 'What went wrong last, in one line.'],
      ['last_error_at', 'timestamptz', 'When that was.'],
    ],
    indexes: ["(next_try_at) where state = 'on'"],
  },
  {
    name: 'feed_item',
    description: 'An item that a feed showed; what was seen once is not fetched again.',
    columns: [
      ['feed_id', 'integer not null references feed on delete cascade', 'The feed.'],
      ['key', `${ID} not null`, 'What the feed calls the item.'],
      ['url', 'text', 'Address of its page; null where it has none.'],
      ['canonical_url', 'text', 'The address without what only tracks readers; finds an item whose key changed.'],
      ['title', 'text', 'Title in the feed.'],
      ['published_at', 'text', 'Day or ISO time of publication as the feed gives it.'],
      ['seen_at', 'timestamptz not null', 'When it was first seen.'],
      ['state', 'text not null', 'waiting, read, foreign or failed.'],
      ['html', 'text', 'Its text in the feed, kept until it is settled, for the case that the page cannot be read.'],
      ['report_id', `${ID} references report`, 'The report that came of it.'],
      ['why', 'text', 'Why no report came of it, or why the text was taken from the feed.'],
      ['settled_at', 'timestamptz', 'When it was read or given up.'],
    ],
    constraints: ['primary key (feed_id, key)'],
    indexes: ['(canonical_url)', '(feed_id, seen_at desc)', '(report_id)'],
  },
  {
    name: 'poll',
    description: 'What each question to a feed came to; old ones are dropped, those that tell a move stay.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Number of the poll, in order.'],
      ['feed_id', 'integer not null references feed on delete cascade', 'The feed.'],
      ['at', 'timestamptz not null', 'When.'],
      ['url', 'text not null', 'The address asked.'],
      ['outcome', 'text not null', 'read, unchanged, later, refused, gone or unreadable.'],
      ['moved_to', 'text', 'The address it moved to for good, asked from then on.'],
      ['items', 'integer', 'Items in the answer; null where there was none.'],
      ['new_items', 'integer', 'Those of them that were not known; null where there was no answer.'],
      ['why', 'text', 'What went wrong.'],
      ['next_try_at', 'timestamptz', 'When it was due again; null where it is not asked any more.'],
    ],
    indexes: ['(feed_id, id desc)', '(at) where moved_to is null'],
  },
  {
    name: 'host',
    description: 'A web server that is asked, so that all processes together ask it one thing at a time.',
    columns: [
      ['name', `${ID} primary key`, 'Name and port.'],
      ['not_before', 'timestamptz', 'It asked to be left alone until then.'],
      ['lease_holder', 'text', 'The process and task that ask it now.'],
      ['lease_until', 'timestamptz', 'When the lease lapses, should its holder be killed.'],
    ],
  },
  {
    name: 'run',
    description: 'A rebuild as it goes, so that it is seen, stopped and continued.',
    columns: [
      ['id', 'integer generated always as identity primary key', 'Number of the run.'],
      ['reread', 'boolean not null', 'Whether every report is read again first.'],
      ['reader', 'text not null', 'Name and version of the reader, name@version.'],
      ['state', 'text not null', 'waiting, reading, joining, stopped, done or failed.'],
      ['stop_asked', 'boolean not null default false', 'True where somebody asked it to stop.'],
      ['total', 'integer not null', 'Reports to read, as counted at the start.'],
      ['done', 'integer not null default 0', 'Reports read.'],
      ['last_report_id', ID, 'The last report read; going on begins after it.'],
      ['started_at', 'timestamptz not null', 'When it was started.'],
      ['went_on_at', 'timestamptz not null', 'When it was started or last went on.'],
      ['went_on_from', 'integer not null default 0', 'Reports that had been read then.'],
      ['seen_at', 'timestamptz not null', 'When the process that does it was last heard of.'],
      ['holder', 'text', 'The process that does it; null where none does.'],
      ['ended_at', 'timestamptz', 'When it was done, stopped or given up.'],
      ['why', 'text', 'Why it failed.'],
    ],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
  await sql`alter table report_version add column text_from text not null default 'given'`.execute(db)
  await sql`comment on column report_version.text_from is
    'Where the words come from: page, feed (the page could not be read) or given (pasted, or a record).'`.execute(db)
}
