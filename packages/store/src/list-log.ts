import { addDays, dayBegins, type LogFilter, type LogKind } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'

/** One thing that was decided or done, as it is kept. */
export interface LogRow {
  /** Which table keeps it. */
  record: 'decision' | 'objection' | 'audit' | 'vocabulary'
  id: number
  at: string
  who: string
  /** Of a decision its subject, of an objection the visit, of an act the account, feed or alert, of the vocabulary the entry. */
  about: string
  /** Of an objection the field, of an act its kind and what was done. */
  kind: string | null
  act: string | null
  before: unknown
  after: unknown
  why: string
  /** Whether nothing was kept about the same since; null where that says nothing. */
  latest: boolean | null
}

interface Cursor {
  at: string
  record: number
  id: number
}

/**
 * What people decided and did, the latest first. Each table gives its latest by an index, and the latest of these are taken.
 * @throws RangeError where the cursor is not one that a page gave.
 */
export async function listLog(
  db: Db,
  filter: LogFilter,
  { cursor, limit }: { cursor: string | null; limit: number },
): Promise<{ rows: LogRow[]; nextCursor: string | null }> {
  const after = cursor === null ? null : readCursor(cursor)
  const parts = RECORDS.filter(({ kinds }) => filter.kind === null || kinds.includes(filter.kind))
  const latest = parts.map(({ select, when, who, kind, place }) => {
    const where = [sql`true`, ...(kind === null || filter.kind === null ? [] : [kind(filter.kind)])]
    if (filter.who !== null) where.push(sql`${sql.ref(who)} = ${filter.who}`)
    if (filter.from !== null) where.push(sql`${sql.ref(when)} >= ${dayBegins(filter.from)}`)
    if (filter.to !== null) where.push(sql`${sql.ref(when)} < ${dayBegins(addDays(filter.to, 1))}`)
    if (after !== null) {
      where.push(
        sql`(${sql.ref(when)}, ${sql.lit(place)}, id) < (${after.at}::timestamptz, ${after.record}, ${after.id})`,
      )
    }
    return sql`(${select} where ${sql.join(where, sql` and `)} order by ${sql.ref(when)} desc, id desc limit ${limit + 1})`
  })
  const { rows } = await sql<LogRow & { place: number }>`
    select * from (${sql.join(latest, sql` union all `)}) as kept order by at desc, place desc, id desc limit ${limit + 1}`.execute(
    db,
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(({ place: _, ...row }) => row),
    nextCursor: last && rows.length > limit ? `${last.at}_${last.place}_${last.id}` : null,
  }
}

/** Who ever signed anything, in order of signature. */
export async function logPeople(db: Db): Promise<string[]> {
  const { rows } = await sql<{ who: string }>`
    select who from decision union select settled_by from objection where state <> 'open' union select who from audit
    union select who from vocabulary_change
    order by who`.execute(db)
  return rows.map(({ who }) => who)
}

interface Kept {
  /** Decides where several were kept at one moment. */
  place: number
  kinds: readonly LogKind[]
  when: string
  who: string
  /** Leaves only those of one kind; null where there is one kind alone. */
  kind: ((kind: LogKind) => RawBuilder<unknown>) | null
  select: RawBuilder<unknown>
}

const RECORDS: readonly Kept[] = [
  {
    place: 1,
    kinds: ['fact', 'visits'],
    when: 'at',
    who: 'who',
    kind: (kind) => sql`starts_with(subject, ${kind === 'fact' ? 'fact:' : 'pair:'})`,
    select: sql`
      select 1 as place, 'decision' as record, id, at, who, subject as about, null as kind, null as act, before, after, why,
        null::boolean as latest
      from decision`,
  },
  {
    place: 2,
    kinds: ['objection'],
    when: 'settled_at',
    who: 'settled_by',
    kind: null,
    select: sql`
      select 2 as place, 'objection' as record, id, settled_at as at, settled_by as who, visit_id as about, field as kind,
        state as act, to_jsonb(message) as before, to_jsonb(state) as after, answer as why, null::boolean as latest
      from (select * from objection where state <> 'open') as objection`,
  },
  {
    place: 3,
    kinds: ['account', 'feed', 'alert'],
    when: 'at',
    who: 'who',
    kind: (kind) => sql`kind = ${kind}`,
    select: sql`
      select 3 as place, 'audit' as record, id, at, who, thing as about, kind, act, before, after, '' as why,
        null::boolean as latest
      from audit`,
  },
  {
    place: 4,
    kinds: ['vocabulary'],
    when: 'at',
    who: 'who',
    kind: null,
    select: sql`
      select 4 as place, 'vocabulary' as record, id, at, who, subject as about, 'vocabulary' as kind,
        case when after is null then 'removed' when before is null then 'added' else 'changed' end as act, before, after, why,
        not exists (select from vocabulary_change later where later.subject = change.subject and later.id > change.id) as latest
      from vocabulary_change as change`,
  },
]

function readCursor(cursor: string): Cursor {
  const [, at, record, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([1-4])_(\d{1,15})$/.exec(cursor) ?? []
  if (at === undefined || Number.isNaN(Date.parse(at)))
    throw new RangeError(`not a cursor of the list of decisions: ${cursor}`)
  return { at, record: Number(record), id: Number(id) }
}
