import type { Db } from './database.ts'

/**
 * Waits until no other transaction that asked for its turn is open. Joining reports into visits reads what other
 * reports tell and writes what follows, so of several processes on one PostgreSQL only one may do it at a time.
 */
export async function waitForTurn(tx: Db): Promise<void> {
  await tx.selectFrom('data_version').select('version').forUpdate().executeTakeFirstOrThrow()
}
