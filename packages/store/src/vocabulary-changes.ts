import type { VocabularyChange } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The number of the latest change of what staff added to the vocabulary; 0 before the first. */
export async function vocabularyState(db: Db): Promise<number> {
  const { state } = await db
    .selectFrom('vocabulary_change')
    .select((eb) => eb.fn.coalesce(eb.fn.max('id'), sql<number>`0`).as('state'))
    .executeTakeFirstOrThrow()
  return state
}

/**
 * Adds a change and gives it its number. Changes are never changed or removed: the table refuses it. Wait for your turn first, so that
 * their numbers are in the order in which others see them.
 */
export async function appendVocabularyChange(tx: Db, change: Omit<VocabularyChange, 'id'>): Promise<VocabularyChange> {
  const json = (value: VocabularyChange['before']) => (value === null ? null : JSON.stringify(value))
  return tx
    .insertInto('vocabulary_change')
    .values({ ...change, before: json(change.before), after: json(change.after) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** All changes in order. */
export async function vocabularyChanges(db: Db): Promise<VocabularyChange[]> {
  return db.selectFrom('vocabulary_change').selectAll().orderBy('id').execute()
}

/** How many reports another reader than this one read last. */
export async function reportsReadOtherwise(db: Db, reader: string): Promise<number> {
  const { rows } = await sql<{ reports: number }>`
    select count(*)::int4 as reports from report
    where (
      select reading.reader from reading
      where reading.report_id = report.id and reading.version = report.version
      order by read_at desc, reader limit 1
    ) <> ${reader}`.execute(db)
  return rows[0]?.reports ?? 0
}
