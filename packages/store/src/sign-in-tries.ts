import { sql } from 'kysely'
import type { Db } from './database.ts'

/** How often something may be tried in so many seconds. */
export interface TryLimit {
  most: number
  seconds: number
}

/** The longest that any try is remembered. */
const KEPT_SECONDS = 86_400

/**
 * Counts one more try; gives the seconds to wait where there were too many, else null. In one statement, so that tries made at
 * once are all counted. Times are the database's: the clocks of two servers differ.
 */
export async function countTry(db: Db, key: string, { most, seconds }: TryLimit): Promise<number | null> {
  const span = `${seconds} seconds`
  const { rows } = await sql<{ tries: number; wait: number }>`
    with old as (delete from sign_in_try where since < now() - ${`${KEPT_SECONDS} seconds`}::interval and key <> ${key})
    insert into sign_in_try as held (key, tries, since) values (${key}, 1, now())
    on conflict (key) do update set
      tries = case when held.since > now() - ${span}::interval then least(held.tries, ${most}) + 1 else 1 end,
      since = case when held.since > now() - ${span}::interval then held.since else now() end
    returning tries, ceil(extract(epoch from since + ${span}::interval - now()))::int as wait`.execute(db)
  const counted = rows[0]
  return counted !== undefined && counted.tries > most ? Math.max(1, counted.wait) : null
}

/** Forgets the tries under a key, since one of them was right. */
export async function forgetTries(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_try').where('key', '=', key).execute()
}
