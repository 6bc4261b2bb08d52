import type { Db } from './database.ts'

/** Runs `work` in one transaction. Inside, use only `tx`: the outer `db` would wait for it for ever. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}
