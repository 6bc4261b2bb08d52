import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'visit_change',
    description:
      'What became of each visit with each change of the record, from when this table was made; rows are added and never changed or removed.',
    columns: [
      ['id', 'bigint generated always as identity primary key', 'Number of the change, in order.'],
      [
        'shows',
        'text not null',
        'In which record: all, as reports tell it, or reviewed, by what people vouch for alone.',
      ],
      ['version', 'bigint not null', 'The data version that made it public.'],
      ['at', 'timestamptz not null', 'When.'],
      ['visit_id', 'text collate "C" not null', 'The id of the visit.'],
      ['kind', 'text not null', 'created, corrected, merged, split or withdrawn.'],
      [
        'others',
        'text[] not null',
        'Ids of the visits that it was merged with, or whose reports it shared before it was split.',
      ],
      [
        'fields',
        'text[] not null',
        'What differs; reports is which of them tell it, review how far people checked it.',
      ],
      ['tells_otherwise', 'boolean not null', 'False where only reports, review or the id changed.'],
      ['reason', 'text not null', 'report, decision, reading (reports were read again) or rebuild.'],
      [
        'report_id',
        'text collate "C"',
        'The report that came, was changed or read again; null where it was none alone.',
      ],
      ['why', 'text not null', 'What the person who decided gave as the reason; may be empty.'],
      ['before', 'jsonb', 'The facts that the visit with this id had, as in visit_facts; null where there was none.'],
      ['after', 'jsonb', 'The facts that it has since; null where there is none any more.'],
    ],
    indexes: ['(shows, id)', "(shows, version) where kind <> 'created'", '(visit_id, id)'],
  })
  await sql`
    create trigger visit_change_is_append_only before update or delete or truncate on visit_change
    for each statement execute function refuse_change()`.execute(db)
}
