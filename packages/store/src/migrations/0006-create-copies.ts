import { createHash } from 'node:crypto'
import { sameWords } from '@jawla/domain'
import { type Kysely, sql } from 'kysely'
import { createTable, type TableDefinition } from './create-table.ts'

/** Bytewise comparison: ids sort alike on every engine and under every locale. */
const ID = 'text collate "C"'

const TABLES: readonly TableDefinition[] = [
  {
    name: 'report_address',
    description: 'Further addresses that a report was reached by.',
    columns: [
      ['address', `${ID} primary key`, 'The address without what only tracks readers.'],
      ['report_id', `${ID} not null references report`, 'The report.'],
    ],
  },
  {
    name: 'report_fingerprint',
    description: 'What tells without its text whether a report prints nearly the same as another.',
    columns: [
      ['report_id', `${ID} primary key references report`, 'The report.'],
      ['published_day', 'date', 'Its publication day; null where nobody knows.'],
      [
        'minima',
        'integer[] not null',
        'The more of these two reports have in common, the more of their words are the same.',
      ],
      ['bands', 'integer[] not null', 'Its rows in report_band.'],
    ],
  },
  {
    name: 'report_band',
    description: 'Reports that print nearly the same share one of these: how they are found without looking at all.',
    columns: [
      ['band', 'integer not null', 'A hash of a part of the fingerprint.'],
      ['published_day', 'date', 'Publication day of the report; null where nobody knows.'],
      ['report_id', `${ID} not null`, 'The report.'],
    ],
    indexes: ['(band, published_day)'],
  },
]

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    comment on column report_version.published_basis is
    'How the publication date is known: given, metadata, printed, address (it stands there) or unknown.'`.execute(db)
  await sql`alter table report add column copy_group text collate "C"`.execute(db)
  await sql`
    comment on column report.copy_group is
    'Least id among the reports that print nearly the same text; null where no other does.'`.execute(db)
  await sql`create index report_copy_group on report (copy_group) where copy_group is not null`.execute(db)
  for (const table of TABLES) await createTable(db, table)
  await sql`
    comment on column report.content_hash is
    'SHA-256 of the words of that version, without counters and spaces; finds the same text again.'`.execute(db)
  await hashWords(db)
}

/** How many texts are in memory at once. */
const PAGE = 200

async function hashWords(db: Kysely<unknown>): Promise<void> {
  let after = ''
  for (;;) {
    const { rows } = await sql<{ id: string; text: string }>`
      select id, text from report join report_version on report_id = id and report_version.version = report.version
      where id > ${after} order by id limit ${PAGE}`.execute(db)
    for (const { id, text } of rows) {
      const hash = createHash('sha256').update(sameWords(text)).digest('hex')
      await sql`update report set content_hash = ${hash} where id = ${id}`.execute(db)
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
