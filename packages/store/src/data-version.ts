import { sql } from 'kysely'
import type { Db } from './database.ts'

/** How often the published data changed; caches are named by it. */
export async function dataVersion(db: Db): Promise<number> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow()
  return version
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
