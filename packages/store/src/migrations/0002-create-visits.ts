import { type Kysely, sql } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'

const named = (name: string, description: string): TableDefinition => ({
  name,
  description,
  columns: [
    ['id', `${ID} primary key`, 'Identifier of the vocabulary, or ~ and the folded name where it knows none.'],
    ['name_ar', 'text', 'Name in Arabic.'],
    ['name_fr', 'text', 'Name in French.'],
    ['known', 'boolean not null', 'True where the vocabulary knows it.'],
  ],
  constraints: ['check (name_ar is not null or name_fr is not null)'],
})

const mentions = (of: { table: string; column: string; what: string }, extra: TableDefinition['columns'] = []) => ({
  columns: [
    ['visit_id', `${ID} not null references visit on delete cascade`, 'The visit.'],
    ['position', 'integer not null', 'Order in which the visit tells it, from 0.'],
    [of.column, `${ID} not null references ${of.table}`, `The ${of.what}.`],
    ['name', 'text not null', 'Name as the reports write it.'],
    ...extra,
    ['evidence', 'jsonb not null', 'The quotes that tell it, with report and offsets.'],
  ] satisfies TableDefinition['columns'],
  constraints: ['primary key (visit_id, position)'],
  indexes: [`(${of.column}, visit_id)`],
})

const TABLES: readonly TableDefinition[] = [
  named('program', 'A training or support programme.'),
  named('official', 'A person who visits in office, or an office that one person holds.'),
  named('partner', 'An organisation that builds, funds or runs something visited.'),
  named('craft', 'A craft taught, shown or visited.'),
  {
    name: 'facility',
    description: 'A place of the sector that visits stop at.',
    columns: [
      ['id', `${ID} primary key`, 'Identifier made from type, name and province.'],
      ['name', 'text not null', 'The longest name that a visit gave it.'],
      ['type', 'text not null', 'Type of facility.'],
      ['region', 'text', 'ISO 3166-2 code of its region; null where not told.'],
      ['province', 'text', 'ISO 3166-2 code of its province; null where not told.'],
    ],
  },
  {
    name: 'visit',
    description: 'One visit, joined from all the reports that tell of it; derived and never edited.',
    columns: [
      ['id', `${ID} primary key`, 'Identifier made from the earliest telling.'],
      ['kind', 'text not null', 'field_visit, inauguration, ceremony, fair or meeting.'],
      ['status', 'text not null', 'held, announced or cancelled.'],
      ['start_day', 'date', 'First day, or first day of the month or year told; null where unknown.'],
      ['end_day', 'date', 'Last day, or last day of the month or year told; null where unknown.'],
      ['sort_day', 'date not null', 'First day for ordering; year 1 where the date is unknown.'],
      ['date_precision', 'text not null', 'How precisely the date is told: day, month, year or unknown.'],
      ['date_basis', 'text not null', 'Whether the date is stated, implied or unknown.'],
      ['region', 'text', 'ISO 3166-2 code of the region; null where not told.'],
      ['province', 'text', 'ISO 3166-2 code of the province; null where not told.'],
      ['place', 'text', 'The most precise town or commune named.'],
      ['lat', 'double precision', 'Latitude of the place in degrees, WGS 84; null where nobody knows.'],
      ['lon', 'double precision', 'Longitude of the place in degrees, WGS 84; null where nobody knows.'],
      ['place_precision', 'text', 'What the place is known to: point, town, province or region.'],
      ['trigger_evidence', 'jsonb not null', 'The quotes that kind and status rest on.'],
      ['date_evidence', 'jsonb not null', 'The quotes that tell the date.'],
      ['region_evidence', 'jsonb not null', 'The quotes that tell region and province, where the place does not.'],
      ['place_evidence', 'jsonb not null', 'The quotes that name the place.'],
      ['outlets', 'integer not null', 'Number of independent outlets that tell of it.'],
      ['sample', 'boolean not null', 'True where every report of it is a sample.'],
      ['graduates_min', 'integer', 'Least number of graduates stated; null where none is stated.'],
      ['graduates_max', 'integer', 'Greatest number of graduates; null where none is stated or it has no bound.'],
      ['graduate_groups_stated', 'integer not null', 'Groups of graduates whose number is stated.'],
      ['graduate_groups_unstated', 'integer not null', 'Groups of graduates whose number is not stated.'],
      ['content_hash', 'text not null', 'SHA-256 of the visit; an unchanged visit is not written again.'],
      ['outdated', 'boolean not null', 'True while a report it rests on was read again and it is not yet joined anew.'],
    ],
    indexes: [
      '(sort_day desc, id desc)',
      '(region, sort_day desc, id desc)',
      '(status, sort_day desc, id desc)',
      '(kind, sort_day desc, id desc)',
      "using gist (daterange(start_day, end_day, '[]')) where start_day is not null",
      '(id) where outdated',
    ],
  },
  {
    name: 'visit_told',
    description: 'Which told visits a visit rests on.',
    columns: [
      ['told_key', `${ID} primary key`, 'The told visit; it may be gone where its report was read again.'],
      ['report_id', `${ID} not null references report`, 'The report that tells it.'],
      ['visit_id', `${ID} not null references visit on delete cascade`, 'The visit.'],
    ],
    indexes: ['(visit_id)', '(report_id)'],
  },
  {
    name: 'visit_report',
    description: 'Which reports tell of a visit.',
    columns: [
      ['visit_id', `${ID} not null references visit on delete cascade`, 'The visit.'],
      ['position', 'integer not null', 'Order of publication, from 0.'],
      ['report_id', `${ID} not null references report`, 'The report.'],
    ],
    constraints: ['primary key (visit_id, position)'],
    indexes: ['(report_id)'],
  },
  {
    name: 'visit_official',
    description: 'Who made a visit, the head of the delegation first.',
    ...mentions({ table: 'official', column: 'official_id', what: 'official' }, [
      ['role', 'text not null', 'What the official was on the day.'],
    ]),
  },
  {
    name: 'visit_program',
    description: 'The programmes that a visit concerned.',
    ...mentions({ table: 'program', column: 'program_id', what: 'programme' }),
  },
  {
    name: 'visit_craft',
    description: 'The crafts taught, shown or visited on a visit.',
    ...mentions({ table: 'craft', column: 'craft_id', what: 'craft' }),
  },
  {
    name: 'visit_partner',
    description: 'The partners named with a visit.',
    ...mentions({ table: 'partner', column: 'partner_id', what: 'partner' }),
  },
  (() => {
    const stop = mentions({ table: 'facility', column: 'facility_id', what: 'facility' }, [
      ['type', 'text not null', 'Type of facility.'],
      ['place', 'text', 'Town or quarter of the stop, where it is told apart.'],
    ])
    const description = 'The facilities visited, in order.'
    return { name: 'stop', description, ...stop, indexes: [...stop.indexes, '(type, visit_id)'] }
  })(),
  {
    name: 'figure',
    description: 'People counted on a visit; a number that no report states is null, never zero.',
    columns: [
      ['visit_id', `${ID} not null references visit on delete cascade`, 'The visit.'],
      ['position', 'integer not null', 'Order in which the visit tells it, from 0.'],
      ['measure', 'text not null', 'Who is counted: graduates, trainees or beneficiaries.'],
      ['min', 'integer', 'Least number told; null where not stated.'],
      ['max', 'integer', 'Greatest number told; null where not stated or without bound.'],
      ['qualifier', 'text not null', 'exact, about, at_least, at_most, range or unspecified.'],
      ['planned', 'boolean not null', 'True for a target or a capacity, false for a result.'],
      ['program', 'text', 'The programme it counts, where told.'],
      ['evidence', 'jsonb not null', 'The quotes that tell it, with report and offsets.'],
    ],
    constraints: ['primary key (visit_id, position)'],
  },
  {
    name: 'data_version',
    description: 'One row: how often the published data changed.',
    columns: [
      ['single', 'boolean primary key default true check (single)', 'Always true: there is one row.'],
      ['version', 'bigint not null', 'Number of changes so far; caches are named by it.'],
    ],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
  await sql`insert into data_version (version) values (0)`.execute(db)
}
