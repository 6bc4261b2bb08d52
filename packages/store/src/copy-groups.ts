import type { TextFingerprint } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'

/** A text is printed again within a week, or it is news of its own. */
const DAYS_APART = 7

/** A report as what it prints. `day`: its publication day, null where nobody knows. */
export interface Print {
  id: string
  day: string | null
  fingerprint: TextFingerprint
}

/**
 * Keeps the fingerprint of a report. Where it had another one, its copy group is dissolved, since it may have held together by
 * this report alone. Gives the prints that now want to be grouped: none where nothing changed, else the report's own and those
 * of its former group.
 */
export async function saveFingerprint(tx: Db, print: Print): Promise<Print[]> {
  const [before] = await findPrints(tx, sql`array[${print.id}]`)
  if (before && isSame(before, print)) return []
  const { id, day, fingerprint } = print
  const [minima, bands] = [[...fingerprint.minima], [...fingerprint.bands]]
  const loose = before ? await dissolveGroup(tx, before) : []
  await sql`
    with print as (
      insert into report_fingerprint (report_id, published_day, minima, bands)
      values (${id}, ${day}::date, ${minima}::int[], ${bands}::int[])
      on conflict (report_id) do update
      set published_day = excluded.published_day, minima = excluded.minima, bands = excluded.bands
    )
    insert into report_band (band, published_day, report_id)
    select band, ${day}::date, ${id} from unnest(${bands}::int[]) as band`.execute(tx)
  return [print, ...loose]
}

/** Other reports that may print the same: by index, so that it takes no longer where there are many. */
export async function findLikePrints(tx: Db, { id, day, fingerprint }: Print): Promise<Print[]> {
  const bands = [...fingerprint.bands]
  const days =
    day === null
      ? sql`true`
      : sql`published_day between ${day}::date - ${sql.lit(DAYS_APART)} and ${day}::date + ${sql.lit(DAYS_APART)}`
  return findPrints(
    tx,
    sql`array(
      select report_id from report_band where band = any(${bands}::int[]) and ${days} and report_id <> ${id}
      union
      select report_id from report_band
      where band = any(${bands}::int[]) and published_day is null and report_id <> ${id})`,
  )
}

/**
 * Puts these reports, and all that are in a group with one of them, in one copy group, named by its least id. Gives the ids of
 * its members where this told of reports stored before that they are copies; the visits they tell of are then to be joined anew.
 */
export async function joinCopies(tx: Db, id: string, copies: readonly string[]): Promise<string[]> {
  if (copies.length === 0) return []
  const { rows } = await sql<{ id: string; part: string }>`
    with named as (select id, copy_group from report where id = any(${[id, ...copies]}::text[]))
    select id, coalesce(copy_group, id) as part from named
    union
    select id, copy_group from report where copy_group in (select copy_group from named)`.execute(tx)
  const name = rows.map((row) => row.id).reduce((least, one) => (one < least ? one : least))
  const members = rows.map((row) => row.id)
  await sql`
    update report set copy_group = ${name}
    where id = any(${members}::text[]) and copy_group is distinct from ${name}`.execute(tx)
  const parts = new Set(rows.filter((row) => row.id !== id).map((row) => row.part))
  return parts.size > 1 ? members : []
}

async function dissolveGroup(tx: Db, { id, fingerprint }: Print): Promise<Print[]> {
  await sql`delete from report_band where band = any(${[...fingerprint.bands]}::int[]) and report_id = ${id}`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`
    update report set copy_group = null
    where copy_group = (select copy_group from report where id = ${id}) returning id`.execute(tx)
  const others = rows.map((row) => row.id).filter((one) => one !== id)
  return findPrints(tx, sql`${others}`)
}

/** `ids`: an array of them, as SQL. */
async function findPrints(tx: Db, ids: RawBuilder<unknown>): Promise<Print[]> {
  const { rows } = await sql<{ report_id: string; published_day: string | null; minima: number[]; bands: number[] }>`
    select report_id, published_day, minima, bands from report_fingerprint
    where report_id = any(${ids}::text[]) order by report_id`.execute(tx)
  return rows.map((row) => ({
    id: row.report_id,
    day: row.published_day,
    fingerprint: { minima: row.minima, bands: row.bands },
  }))
}

function isSame(a: Print, b: Print): boolean {
  return a.day === b.day && a.fingerprint.minima.join() === b.fingerprint.minima.join()
}
