import type { Db } from './database.ts'

/** What is shown of the record: `all` that reports tell, or what people reviewed of it and nothing else. */
export type Shows = 'all' | 'reviewed'

/** A store as somebody may see it. */
export interface RecordView {
  db: Db
  shows: Shows
}

/** For staff, and for the program's own work. */
export function wholeRecord(db: Db): RecordView {
  return { db, shows: 'all' }
}

/** Of which records kept copies are shown: what was reviewed is shown wherever all is, not the other way round. */
export function publicWhere(shows: Shows): Shows[] {
  return shows === 'all' ? ['all', 'reviewed'] : ['reviewed']
}
