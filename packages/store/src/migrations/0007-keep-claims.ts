import { type Kysely, sql } from 'kysely'
import { createTable, describeColumn, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'
const SETTLED = `jsonb not null default '{"by":"agreed","claims":[]}'`

const TABLES: readonly TableDefinition[] = [
  {
    name: 'visit_id',
    description: 'Every id that a visit has had or may get; an old one leads to the visit of today.',
    columns: [
      ['id', `${ID} primary key`, 'The id, made from the told visit.'],
      [
        'told_key',
        `${ID} not null`,
        'The told visit that it is made from; it may be gone where its report was read again.',
      ],
      ['report_id', `${ID} not null references report`, 'The report that told it.'],
    ],
  },
  {
    name: 'suggestion',
    description: 'Two told visits that may be one visit, for a person to decide; derived.',
    columns: [
      ['one_key', `${ID} not null references told_visit on delete cascade`, 'The told visit whose key comes first.'],
      ['other_key', `${ID} not null references told_visit on delete cascade`, 'The other told visit.'],
      ['score', 'double precision not null', 'How much speaks for one visit.'],
      ['reasons', 'jsonb not null', 'What counted, and how much.'],
    ],
    constraints: ['primary key (one_key, other_key)'],
    indexes: ['(other_key)', '(score desc, one_key, other_key)'],
  },
  {
    name: 'alias',
    description: 'The ways in which reports write the name of a facility, official, programme, partner or craft.',
    columns: [
      ['kind', 'text not null', 'facility, official, program, partner or craft.'],
      ['id', `${ID} not null`, 'What is named.'],
      ['name', `${ID} not null`, 'The name as written.'],
      ['uses', 'integer not null', 'Number of visits whose reports write it so.'],
    ],
    constraints: ['primary key (kind, id, name)'],
    indexes: ['(id) where uses <= 0'],
  },
]

const COLUMNS: readonly (readonly [table: string, name: string, definition: string, description: string])[] = [
  ['visit', 'kind_settled', SETTLED, 'How the kind was settled, with every kind told where reports differ.'],
  ['visit', 'date_settled', SETTLED, 'How the date was settled, with every date told where reports differ.'],
  ['visit', 'place_settled', SETTLED, 'How the place was settled, with every place told where reports differ.'],
  [
    'visit',
    'history',
    `jsonb not null default '[]'`,
    'What was told of it as it went on: announced, held, called off.',
  ],
  ['visit_official', 'role_settled', SETTLED, 'How the role was settled, with every role told where reports differ.'],
  ['figure', 'settled', SETTLED, 'How the number was settled, with every number told where reports differ.'],
  ['stop', 'lat', 'double precision', 'Latitude of the facility or its town, WGS 84; null where nobody knows.'],
  ['stop', 'lon', 'double precision', 'Longitude of the facility or its town, WGS 84; null where nobody knows.'],
  [
    'stop',
    'precision',
    `text not null default 'province'`,
    'What the facility is known to: point, town, province or region.',
  ],
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
  for (const [table, name, definition, description] of COLUMNS) {
    await sql.raw(`alter table "${table}" add column "${name}" ${definition}`).execute(db)
    await describeColumn(db, { table, name, description })
  }
  await sql`create index decision_one_of_pair on decision (split_part(substr(subject, 6), ' ', 1)) where subject like 'pair:%'`.execute(
    db,
  )
  await sql`create index decision_other_of_pair on decision (split_part(subject, ' ', 2)) where subject like 'pair:%'`.execute(
    db,
  )
  // What a facility is called and where it lies follows from the stops that name it.
  await sql`alter table facility drop column name, drop column type`.execute(db)
}
