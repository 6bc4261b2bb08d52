import type { FacilitySummary } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'

type Row = Omit<FacilitySummary, 'names' | 'aliases'> & { written: { name: string; uses: number }[] }

/** How many facilities are in memory at once. */
const PAGE = 500

/**
 * Every facility in order of id, with what most visits say of it: its type, where it lies and to what precision, and every way
 * of writing its name. Of equals the more precise, then the first in code order.
 */
export async function* streamFacilities(db: Db): AsyncGenerator<FacilitySummary> {
  let after = ''
  for (;;) {
    const page = await summaries(
      db,
      sql`select distinct facility_id as id from stop where facility_id > ${after} order by facility_id limit ${PAGE}`,
    )
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

/** The same of these facilities, in order of id; those that no visit reached are left out. */
export async function findFacilities(db: Db, ids: readonly string[]): Promise<FacilitySummary[]> {
  return ids.length === 0
    ? []
    : summaries(db, sql`select distinct facility_id as id from stop where facility_id = any(${ids}::text[])`)
}

async function summaries(db: Db, chosen: RawBuilder<unknown>): Promise<FacilitySummary[]> {
  const { rows } = await sql<Row>`
    select facility.id, region, province, stops.type, lat, lon, precision, visits, written
    from (${chosen}) facility
    cross join lateral (
      select mode() within group (order by type collate "C") as type, count(distinct visit_id)::int4 as visits
      from stop where facility_id = facility.id
    ) stops
    cross join lateral (
      select region, province from visit where id in (select visit_id from stop where facility_id = facility.id)
      group by region, province
      order by province is null, count(*) desc, region, province limit 1
    ) area
    cross join lateral (
      select lat, lon, precision from stop where facility_id = facility.id
      group by lat, lon, precision
      order by lat is null, count(*) desc, lat, lon, precision limit 1
    ) place
    cross join lateral (
      select coalesce(json_agg(json_build_object('name', name, 'uses', uses) order by uses desc, length(name) desc, name), '[]')
        as written
      from alias where kind = 'facility' and alias.id = facility.id
    ) names
    order by facility.id`.execute(db)
  return rows.map(({ written, ...row }) => ({ ...row, ...toNames(written) }))
}

/** The most used name of each script is the name; the others are aliases. */
function toNames(written: readonly { name: string }[]): Pick<FacilitySummary, 'names' | 'aliases'> {
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name)
  const ar = written.find(({ name }) => isArabic(name))?.name ?? null
  const fr = written.find(({ name }) => !isArabic(name))?.name ?? null
  const aliases = written.map(({ name }) => name).filter((name) => name !== ar && name !== fr)
  return { names: { ar, fr }, aliases }
}
