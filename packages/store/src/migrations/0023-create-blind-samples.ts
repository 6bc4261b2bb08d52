import { type Kysely, sql } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

const TABLES: readonly TableDefinition[] = [
  {
    name: 'blind_sample',
    description:
      'Facts drawn at random from what was read, for two reviewers to judge without seeing each other’s answers.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Its number.'],
      [
        'seed',
        'integer not null',
        'What the draw was made with: the same seed draws the same sample from the same readings.',
      ],
      ['size', 'integer not null', 'How many facts were wanted.'],
      ['fields', 'text[] not null', 'The fields that were drawn from; empty for all.'],
      ['language', 'text', 'The language of the reports that were drawn from; null for any.'],
      ['from_day', 'date', 'The first day of publication that was drawn from; null for no bound.'],
      ['to_day', 'date', 'The last day of publication that was drawn from; null for no bound.'],
      ['made_by', 'text not null', 'Who had it drawn.'],
      ['made_at', 'timestamptz not null', 'When it was drawn.'],
    ],
  },
  {
    name: 'blind_reviewer',
    description: 'One of the two who judge a blind sample.',
    columns: [
      ['sample_id', 'bigint not null references blind_sample', 'The sample.'],
      ['account_id', 'text not null references staff_account', 'Whose account it is.'],
      ['place', 'integer not null', '0 for the first of the two, 1 for the second.'],
      ['finished_at', 'timestamptz', 'When they finished, after which no answer changes; null until then.'],
    ],
    constraints: ['primary key (sample_id, place)', 'unique (sample_id, account_id)'],
  },
  {
    name: 'blind_fact',
    description: 'One fact of a blind sample, as it was read when the sample was drawn.',
    columns: [
      ['sample_id', 'bigint not null references blind_sample', 'The sample.'],
      ['place', 'integer not null', 'Its place in the sample, from 0.'],
      ['told_key', 'text collate "C" not null', 'The telling of the visit that held it.'],
      ['report_id', 'text collate "C" not null', 'The report that tells it.'],
      ['version', 'integer not null', 'The version of the report that was read.'],
      ['field', 'text not null', 'Which fact of the visit it is.'],
      ['value', 'jsonb not null', 'The value as read, with its quote and offsets.'],
    ],
    constraints: ['primary key (sample_id, place)', 'foreign key (report_id, version) references report_version'],
  },
  {
    name: 'blind_answer',
    description:
      'What a reviewer said of a fact of a blind sample; rows are added and never changed, the last one counts.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Its number, in order.'],
      ['sample_id', 'bigint not null', 'The sample.'],
      ['fact', 'integer not null', 'The place of the fact in the sample.'],
      ['reviewer', 'integer not null', 'The place of the reviewer among the two.'],
      ['answer', 'text', 'right, wrong or unclear; null where they took their answer back.'],
      ['at', 'timestamptz not null', 'When they said so.'],
    ],
    constraints: [
      'foreign key (sample_id, fact) references blind_fact',
      'foreign key (sample_id, reviewer) references blind_reviewer',
    ],
    indexes: ['(sample_id, reviewer, fact, id)'],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
  await sql`
    create trigger blind_answer_is_append_only before update or delete or truncate on blind_answer
    for each statement execute function refuse_change()`.execute(db)
}
