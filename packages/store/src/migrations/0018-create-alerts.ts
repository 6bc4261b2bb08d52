import { type Kysely, sql } from 'kysely'
import { createTable, describeColumn } from './create-table.ts'

const ID = 'text collate "C"'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit_id add column since bigint not null default 0`.execute(db)
  await describeColumn(db, {
    table: 'visit_id',
    name: 'since',
    description: 'The data version in which the telling came in; 0 where that was before it was noted.',
  })
  await createTable(db, {
    name: 'alert',
    description: 'Whom to tell of which visits by itself, and how that goes.',
    columns: [
      ['id', 'integer generated always as identity primary key', 'Its number.'],
      ['name', 'text not null', 'What staff call it.'],
      ['filter', 'jsonb not null', 'Which visits it tells of, as the dashboard selects them.'],
      ['channel', 'text not null', 'email or webhook.'],
      ['target', 'text not null', 'The mail address or the web address that is told.'],
      ['language', 'text not null', 'What its messages are written in: ar, fr or en.'],
      ['secret', 'text not null', 'Signs its webhook messages, or the links of its mails that switch it off.'],
      ['is_on', 'boolean not null default true', 'Whether it tells anything.'],
      ['created_at', 'timestamptz not null', 'When it was made.'],
      ['since', 'bigint not null', 'Visits that came in after this data version are told.'],
      ['looked', 'bigint not null', 'The data version up to which was looked for what is to be told.'],
      ['last_sent_at', 'timestamptz', 'When its latest message arrived.'],
      ['last_error', 'text', 'Why its latest message did not arrive; null where it did.'],
      ['last_error_at', 'timestamptz', 'When that was.'],
    ],
    indexes: ['(looked) where is_on'],
  })
  await createTable(db, {
    name: 'alert_sent',
    description:
      'What an alert has told of a visit, so that nothing is told twice; a row for each telling of the visit.',
    columns: [
      ['alert_id', 'integer not null references alert on delete cascade', 'The alert.'],
      ['visit_id', `${ID} not null`, 'The id that the telling gives a visit, whatever id the visit has.'],
      ['status', 'text not null', 'The status that the visit had when it was told last.'],
      [
        'what',
        'text not null',
        'Why it was told: new or status; known where it was announced when the alert was made.',
      ],
      ['at', 'timestamptz not null', 'When the message was put among those to be sent.'],
    ],
    constraints: ['primary key (alert_id, visit_id)'],
  })
}
