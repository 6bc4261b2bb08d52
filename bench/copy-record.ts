import { type Db, inTransaction } from '@jawla/store'
import { sql } from 'kysely'

/**
 * What the copies of a record are told apart by, for each table: columns that name a report, a told visit or a visit, the first of them
 * never empty. Facilities, like officials, are visited again and again.
 */
const NAMED = {
  /** What readers are shown. */
  shown: {
    report: ['id', 'url', 'canonical_url', 'content_hash', 'copy_group'],
    report_version: ['report_id'],
    visit: ['id', 'content_hash'],
    visit_report: ['visit_id', 'report_id'],
    visit_official: ['visit_id'],
    visit_program: ['visit_id'],
    visit_craft: ['visit_id'],
    visit_partner: ['visit_id'],
    stop: ['visit_id'],
    figure: ['visit_id'],
    visit_facts: ['visit_id'],
    report_search: ['report_id'],
    visit_search: ['visit_id'],
  },
  /** What a further report is compared with and joined to. */
  joined: {
    reading: ['report_id'],
    report_address: ['address', 'report_id'],
    report_fingerprint: ['report_id'],
    report_band: ['report_id'],
    told_visit: ['key', 'report_id'],
    told_clue: ['told_key'],
    visit_id: ['id', 'told_key', 'report_id'],
    visit_told: ['told_key', 'report_id', 'visit_id'],
    visit_change: ['visit_id', 'report_id'],
    suggestion: ['one_key', 'other_key'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>

interface Copies {
  /** How often the record is there already. */
  from?: number
  /** How often it is there afterwards. */
  to: number
  /** A copy is so many days later than the one before. */
  days: number
  /** What of it is copied. */
  parts: readonly (keyof typeof NAMED)[]
}

/**
 * Makes the stored record several times as large by copying its rows inside the database, each copy later than the one before: what a
 * store holds after so many times the same span. Quicker by far than taking the reports in one by one, and the tables, indexes and
 * what stands on one day are the same.
 */
export async function copyRecord(db: Db, { parts, ...copies }: Copies): Promise<void> {
  await inTransaction(db, async (tx) => {
    // What the rows refer to is copied with them: asking each foreign key takes longer than all the rest.
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx)
    for (const part of parts) {
      for (const [table, named] of Object.entries<readonly string[]>(NAMED[part])) {
        await copyTable(tx, { table, named, ...copies })
      }
    }
    await sql`update data_version set version = greatest(version, (select max(changed) from visit_facts))`.execute(tx)
  })
  await sql`analyze`.execute(db)
}

/** A copy is published after all before it. */
const LATER_VERSION = `copy * (select max(changed) from visit_facts where visit_id not like '%@%')`

type Table = { table: string; named: readonly string[] } & Omit<Copies, 'parts'>

/** Indexes are made anew afterwards, in half the time of keeping them while rows come in. */
async function copyTable(tx: Db, { table, named, from = 1, to, days }: Table): Promise<void> {
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = ${table}::regclass and not indisunique`.execute(tx)
  for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(tx)
  const { rows } = await sql<{ column_name: string; data_type: string }>`
    select column_name, data_type from information_schema.columns
    where table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position`.execute(tx)
  const values = rows.map(({ column_name: column, data_type: type }) =>
    copiedValue(table, column, { type, named, days }),
  )
  const columns = rows.map(({ column_name }) => `"${column_name}"`)
  await sql
    .raw(`
      insert into "${table}" (${columns.join(', ')})
      select ${values.join(', ')}
      from (select * from "${table}" where "${named[0]}" not like '%@%') first
      cross join generate_series(${from}, ${to - 1}) copy order by copy`)
    .execute(tx)
  for (const { definition } of indexes) await sql.raw(definition).execute(tx)
}

function copiedValue(
  table: string,
  column: string,
  { type, named, days }: { type: string; named: readonly string[]; days: number },
): string {
  const later = `(copy * ${days})`
  if (named.includes(column)) return `"${column}" || '@' || copy`
  if (type === 'date') return `case when "${column}" < '0002-01-01' then "${column}" else "${column}" + ${later} end`
  if (column === 'published_at' || column === 'published_sort')
    return `to_char("${column}"::date + ${later}, 'YYYY-MM-DD')`
  if (column === 'changed') return `changed + ${LATER_VERSION}`
  if (column === 'facts') return copiedFacts(later)
  if (table === 'told_visit' && column === 'visit') return shifted(['start', 'end'], later)
  return `"${column}"`
}

/** Days, and the names of the reports: see `VisitFacts` in the store. */
function copiedFacts(later: string): string {
  const day = (place: number) => `to_char((facts ->> ${place})::date + ${later}, 'YYYY-MM-DD')`
  const reports = `(select coalesce(json_agg(json_build_array((told ->> 0) || '@' || copy, told -> 1)), '[]')
    from json_array_elements(facts -> 7) told)`
  return `json_build_array(${[day(0), day(1), ...[2, 3, 4, 5, 6].map((place) => `facts -> ${place}`), reports].join()})`
}

/** The days of a told visit, as many later as its copy is. */
function shifted(fields: readonly string[], later: string): string {
  return fields.reduce(
    (json, field) =>
      `jsonb_set(${json}, '{date,${field}}', coalesce(to_jsonb(to_char((visit #>> '{date,${field}}')::date + ${later}, 'YYYY-MM-DD')), 'null'))`,
    'visit',
  )
}
