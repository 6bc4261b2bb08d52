import type { Kysely } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'

const TABLES: readonly TableDefinition[] = [
  {
    name: 'outlet',
    description: 'Who publishes: a newspaper, an agency, an institution.',
    columns: [
      ['id', 'integer generated always as identity primary key', 'Number of the outlet.'],
      ['name', 'text not null unique', 'Name of the outlet as its reports give it.'],
    ],
  },
  {
    name: 'report',
    description: 'A published report; its words are in report_version.',
    columns: [
      ['id', `${ID} primary key`, 'Identifier given with the report or made from its address or text.'],
      ['url', 'text', 'Address where it can be read; null for pasted text.'],
      ['canonical_url', 'text unique', 'The address without what only tracks readers; finds the same report again.'],
      ['outlet_id', 'integer references outlet', 'The outlet that published it; null where nobody knows.'],
      ['sample', 'boolean not null', 'True for a report written for demonstration and never printed.'],
      ['facts_from', 'text', 'The public page that a sample takes its facts from.'],
      ['version', 'integer not null', 'The version of its words that is read today.'],
      ['content_hash', 'text not null', 'SHA-256 of the text of that version; finds the same text again.'],
    ],
    indexes: ['(content_hash)', '(id) where sample'],
  },
  {
    name: 'report_version',
    description:
      'The words of a report as they stood when fetched; a changed text is a new version, the old one stays.',
    columns: [
      ['report_id', `${ID} not null references report`, 'The report.'],
      ['version', 'integer not null', '1 for the first text fetched, then 2, 3, and so on.'],
      ['language', 'text not null', 'Language of the text: ar, fr or other.'],
      ['title', 'text', 'Title as published.'],
      ['author', 'text', 'Author as published.'],
      ['published_at', 'text', 'Day or ISO time of publication as given; null where nothing tells.'],
      ['published_basis', 'text not null', 'How the publication date is known: given, metadata, printed or unknown.'],
      ['text', 'text not null', 'The text; offsets of all evidence count its UTF-16 units.'],
      ['fetched_at', 'timestamptz not null', 'When this version came in.'],
    ],
    constraints: ['primary key (report_id, version)'],
  },
  {
    name: 'reading',
    description: 'What one reader understood of one version of a report.',
    columns: [
      ['report_id', `${ID} not null`, 'The report.'],
      ['version', 'integer not null', 'The version that was read.'],
      ['reader', 'text not null', 'Name and version of the reader, name@version.'],
      ['language', 'text not null', 'Language that the reader found: ar, fr or other.'],
      ['visits', 'jsonb not null', 'The visits told, each fact with its quote and offsets.'],
      ['read_at', 'timestamptz not null', 'When it was read.'],
    ],
    constraints: [
      'primary key (report_id, version, reader)',
      'foreign key (report_id, version) references report_version',
    ],
  },
  {
    name: 'told_visit',
    description: 'One visit as one report tells it, from the latest reading of the report.',
    columns: [
      ['key', `${ID} primary key`, 'Report and position of the visit in the reading, joined by #.'],
      ['report_id', `${ID} not null references report`, 'The report that tells it.'],
      ['position', 'integer not null', 'Position of the visit in the reading, from 0.'],
      ['visit', 'jsonb not null', 'The visit as read.'],
    ],
    indexes: ['(report_id)'],
  },
  {
    name: 'told_clue',
    description: 'What another report must share with a told visit for the two to be one visit.',
    columns: [
      ['told_key', `${ID} not null references told_visit on delete cascade`, 'The told visit.'],
      ['clue', `${ID} not null`, 'The clue, such as an official or a type of facility.'],
      ['region', 'text', 'ISO 3166-2 code of the region it holds for; null for any.'],
      ['province', 'text', 'ISO 3166-2 code of the province it holds for; null for any.'],
      ['first_day', 'date not null', 'First day it holds for.'],
      ['last_day', 'date not null', 'Last day it holds for.'],
    ],
    constraints: ['primary key (told_key, clue)'],
    indexes: ['(clue, first_day)'],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of TABLES) await createTable(db, table)
}
