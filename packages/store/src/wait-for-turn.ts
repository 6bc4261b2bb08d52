import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Waits until no other transaction that asked for its turn is open. Joining reports into visits reads what other
 * reports tell and writes what follows, so of several processes on one PostgreSQL only one may do it at a time.
 *
 * What follows in the transaction is planned once for all values, where its statements are prepared: they are the same for each
 * report, and find by index whatever they are asked for.
 */
export async function waitForTurn(tx: Db): Promise<void> {
  await sql`
    select set_config('plan_cache_mode', 'force_generic_plan', true) from data_version for update`.execute(tx)
}
