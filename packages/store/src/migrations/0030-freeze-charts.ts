import { type Kysely, sql } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'frozen_chart',
    description: 'A chart as it was on some day, for whoever shows it unchanged; rows are added and never changed.',
    columns: [
      ['id', 'text collate "C" primary key', 'Made from chart and data, so that the same is kept once.'],
      ['chart', 'text not null', 'Its name in addresses, e.g. visits-by-region.'],
      ['thing', 'text', 'The id of the visit or sentence that it is of; null for what a filter selects.'],
      ['data', 'jsonb not null', 'All that it shows, with its filter and the day: ChartData of the charts.'],
      ['data_version', 'int8 not null', 'Of the record when it was kept: what changed since is told beside it.'],
      ['at', 'timestamptz not null', 'When it was kept.'],
    ],
  })
  await sql`
    create trigger frozen_chart_never_changes before update or truncate on frozen_chart
    for each statement execute function refuse_change()`.execute(db)
}
