import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** How often the published data changed; caches are named by it. */
export async function dataVersion(db: Db): Promise<number> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow()
  return version
}

const asked = new WeakMap<Db, Promise<number>>()

/**
 * The same, asked once for all who want to know in one turn of the event loop: the question goes out after the last of them came, so
 * that nobody's answer is older than his question.
 */
export function dataVersionForAll(db: Db): Promise<number> {
  const waiting = asked.get(db)
  if (waiting !== undefined) return waiting
  const answer = setImmediate().then(() => {
    asked.delete(db)
    return dataVersion(db)
  })
  asked.set(db, answer)
  return answer
}

/** Below this, a plan made without statistics is good enough. */
const FIRST_STATISTICS = 64

/**
 * Call it in the transaction that changes published data; returns the new version. Each time the number of changes has
 * doubled, the planner's statistics are made anew: the embedded store has nobody else who does.
 */
export async function bumpDataVersion(tx: Db): Promise<number> {
  const { version } = await tx
    .updateTable('data_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .returning('version')
    .executeTakeFirstOrThrow()
  if (version >= FIRST_STATISTICS && Number.isInteger(Math.log2(version))) await sql`analyze`.execute(tx)
  return version
}
