import { type Db, inTransaction } from '@jawla/store'
import { sql } from 'kysely'

/**
 * What the copies of a record are told apart by, for each table: columns that name a report, a told visit or a visit. Facilities,
 * like officials, are visited again and again.
 */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  report: ['id', 'url', 'canonical_url', 'content_hash', 'copy_group'],
  report_version: ['report_id'],
  reading: ['report_id'],
  report_address: ['address', 'report_id'],
  report_fingerprint: ['report_id'],
  report_band: ['report_id'],
  told_visit: ['key', 'report_id'],
  told_clue: ['told_key'],
  visit: ['id', 'content_hash'],
  visit_id: ['id', 'told_key', 'report_id'],
  report_search: ['report_id'],
  visit_search: ['visit_id'],
  visit_told: ['told_key', 'report_id', 'visit_id'],
  visit_report: ['visit_id', 'report_id'],
  visit_official: ['visit_id'],
  visit_program: ['visit_id'],
  visit_craft: ['visit_id'],
  visit_partner: ['visit_id'],
  stop: ['visit_id'],
  figure: ['visit_id'],
  suggestion: ['one_key', 'other_key'],
  visit_facts: ['visit_id'],
}

/**
 * Makes the stored record `times` as large by copying its rows inside the database, each copy `days` later than the one before:
 * what a store holds after so many times the same span. Quicker by far than taking the reports in one by one, and the
 * tables, indexes and what stands on one day are the same.
 */
export async function copyRecord(db: Db, { times, days }: { times: number; days: number }): Promise<void> {
  await inTransaction(db, async (tx) => {
    // What the rows refer to is copied with them: asking each foreign key takes longer than all the rest.
    await sql`set local session_replication_role = replica`.execute(tx)
    await copyTables(tx, times, days)
  })
  await sql`analyze`.execute(db)
}

async function copyTables(tx: Db, times: number, days: number): Promise<void> {
  for (const [table, named] of Object.entries(NAMED)) {
    const { rows } = await sql<{ column_name: string; data_type: string }>`
      select column_name, data_type from information_schema.columns
      where table_name = ${table} and is_identity = 'NO' order by ordinal_position`.execute(tx)
    const values = rows.map(({ column_name: column, data_type: type }) =>
      copiedValue(table, column, { type, named, days }),
    )
    const columns = rows.map(({ column_name }) => `"${column_name}"`)
    await sql
      .raw(`
        insert into "${table}" (${columns.join(', ')})
        select ${values.join(', ')} from "${table}" cross join generate_series(1, ${times - 1}) copy order by copy`)
      .execute(tx)
  }
}

function copiedValue(
  table: string,
  column: string,
  { type, named, days }: { type: string; named: readonly string[]; days: number },
): string {
  const later = `(copy * ${days})`
  if (named.includes(column)) return `"${column}" || '@' || copy`
  if (type === 'date') return `case when "${column}" < '0002-01-01' then "${column}" else "${column}" + ${later} end`
  if (column === 'published_at') return `to_char("${column}"::date + ${later}, 'YYYY-MM-DD')`
  if (table === 'visit_facts' && column === 'facts') return copiedFacts(later)
  if (table === 'told_visit' && column === 'visit') return shifted(['start', 'end'], later)
  return `"${column}"`
}

/** Days, and the names of the reports: see `VisitFacts` in the store. */
function copiedFacts(later: string): string {
  const day = (place: number) =>
    `coalesce(to_jsonb(to_char((facts ->> ${place})::date + ${later}, 'YYYY-MM-DD')), 'null')`
  const sortDay = `case when facts ->> 2 < '0002-01-01' then facts -> 2 else ${day(2)} end`
  const reports = `(select coalesce(jsonb_agg(jsonb_build_array((told ->> 0) || '@' || copy, told -> 1)), '[]')
    from jsonb_array_elements(facts -> 8) told)`
  return [day(0), day(1), sortDay, ...[3, 4, 5, 6, 7].map((place) => `facts -> ${place}`), reports].reduce(
    (list, part) => `${list} || jsonb_build_array(${part})`,
    `'[]'::jsonb`,
  )
}

/** The days of a told visit, as many later as its copy is. */
function shifted(fields: readonly string[], later: string): string {
  return fields.reduce(
    (json, field) =>
      `jsonb_set(${json}, '{date,${field}}', coalesce(to_jsonb(to_char((visit #>> '{date,${field}}')::date + ${later}, 'YYYY-MM-DD')), 'null'))`,
    'visit',
  )
}
