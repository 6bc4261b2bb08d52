import { type RawBuilder, sql } from 'kysely'
import type { RecordView } from './record-view.ts'

/** How the words of reports name things, with the number of visits that do: rows of `kind, id, name, uses`; of what is shown alone. */
export function writtenNames({ shows }: Pick<RecordView, 'shows'>): RawBuilder<unknown> {
  if (shows === 'all') return sql`alias`
  return sql`(select kind, id, name, written as uses from reviewed_name where written > 0)`
}
