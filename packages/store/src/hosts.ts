import { sql } from 'kysely'
import type { Db } from './database.ts'

export type Lease =
  | { held: true }
  /** `until`: the host asked to be left alone until this ISO time; null where somebody else asks it now. */
  | { held: false; until: string | null }

/**
 * The right to ask a host, for one holder at a time among all processes. It lapses after `seconds`, so that a killed process keeps
 * nobody out for long. Times are the database's: the clocks of two machines differ.
 */
export async function leaseHost(
  db: Db,
  host: string,
  { holder, seconds }: { holder: string; seconds: number },
): Promise<Lease> {
  const { rows } = await sql`
    insert into host (name, lease_holder, lease_until)
    values (${host}, ${holder}, now() + ${`${seconds} seconds`}::interval)
    on conflict (name) do update set lease_holder = excluded.lease_holder, lease_until = excluded.lease_until
    where (host.lease_until is null or host.lease_until <= now()) and (host.not_before is null or host.not_before <= now())
    returning name`.execute(db)
  if (rows.length > 0) return { held: true }
  const { rows: asked } = await sql<{ until: string | null }>`
    select not_before as until from host where name = ${host} and not_before > now()`.execute(db)
  return { held: false, until: asked[0]?.until ?? null }
}

/** Gives the right back; `leaveAlone`: for so many seconds nobody asks the host, because it said so. */
export async function releaseHost(
  db: Db,
  host: string,
  { holder, leaveAlone }: { holder: string; leaveAlone: number | null },
): Promise<void> {
  await sql`
    update host set lease_holder = null, lease_until = null,
      not_before = case when ${leaveAlone}::float8 is null then not_before
        else greatest(not_before, now() + ${leaveAlone}::float8 * interval '1 second') end
    where name = ${host} and lease_holder = ${holder}`.execute(db)
}
