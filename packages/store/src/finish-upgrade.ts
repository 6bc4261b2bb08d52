import type { Db } from './database.ts'
import { fillVisitFacts } from './visit-index/save-visit-facts.ts'

const FILL: Readonly<Record<string, (db: Db) => Promise<void>>> = { visit_facts: fillVisitFacts }

/**
 * Fills the tables that a migration made and that only the program can fill. Where it ends half-way, the next opening goes on;
 * two processes at once write the same rows once.
 */
export async function finishUpgrade(db: Db): Promise<void> {
  const left = await db.selectFrom('unfinished').select('name').execute()
  for (const { name } of left) {
    await FILL[name]?.(db)
    await db.deleteFrom('unfinished').where('name', '=', name).execute()
  }
}
