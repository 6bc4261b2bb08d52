import { type Decision, pairOf, type ToldVisit } from '@jawla/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'
import { pairDecisions } from './decisions.ts'

export type ToldAround = {
  /** All that merging needs to give the visits that merging everything would give. In order of key. */
  told: ToldVisit[]
  /** Told visits that share a clue with one of these and pull at none: they are merged elsewhere. In order of key. */
  near: ToldVisit[]
  /** What people decided on pairs with one of `told`. */
  decisions: Decision[]
}

/** True where merging one of the two has to see the other. */
type Linked = (a: ToldVisit, b: ToldVisit) => boolean

/**
 * The told visits of these reports, with those that may be one visit with them, and with these in turn, and so on: those that
 * share a clue (`sharesClue` in the domain) and are linked, and those that a person tied to them. The visits that rested
 * on what these reports told before bring their other told visits along.
 */
export async function toldVisitsAround(db: Db, reportIds: readonly string[], linked: Linked): Promise<ToldAround> {
  const told = new Map<string, ToldVisit>()
  const near = new Map<string, ToldVisit>()
  const decisions = new Map<number, Decision>()
  let edge = await toldVisitsOf(db, firstKeys(reportIds))
  while (edge.length > 0) {
    for (const one of edge) {
      told.set(one.key, one)
      near.delete(one.key)
    }
    const keys = edge.map(({ key }) => key)
    const tied = await pairDecisions(db, keys)
    for (const decision of tied) decisions.set(decision.id, decision)
    const partners = tied.flatMap(({ subject, after }) => (after === 'together' ? (pairOf(subject) ?? []) : []))
    const known = [...told.keys(), ...near.keys()]
    const fresh = await toldVisitsOf(
      db,
      sql`(${keysSharingClues(sql`select unnest(${keys}::text[])`)} union select unnest(${partners}::text[])) except select unnest(${known}::text[])`,
    )
    for (const one of fresh) near.set(one.key, one)
    const pulled = new Set(partners)
    const last = edge
    edge = [...near.values()].filter((one) => pulled.has(one.key) || last.some((other) => linked(other, one)))
  }
  return { told: inOrder(told), near: inOrder(near), decisions: [...decisions.values()].sort((a, b) => a.id - b.id) }
}

/** The told visits with these keys, in order of key; those that are gone are left out. */
export function findTold(db: Db, keys: readonly string[]): Promise<ToldVisit[]> {
  return toldVisitsOf(db, sql`select unnest(${keys}::text[])`)
}

function inOrder(told: ReadonlyMap<string, ToldVisit>): ToldVisit[] {
  return [...told.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The reports that tell the told visits that these decisions are about; those that are gone are left out. */
export async function reportsOfPairs(db: Db, decisions: readonly Decision[]): Promise<string[]> {
  const keys = decisions.flatMap(({ subject }) => pairOf(subject) ?? [])
  const { rows } = await sql<{ report_id: string }>`
    select distinct report_id from told_visit where key = any(${keys}::text[]) order by report_id`.execute(db)
  return rows.map(({ report_id }) => report_id)
}

/** How many told visits are read at once for a rebuild. */
const PAGE = 1000

/** Every told visit, page by page in order of key; merging them all rebuilds every visit. */
export async function* allToldVisits(db: Db): AsyncGenerator<ToldVisit> {
  let after = ''
  for (;;) {
    const rows = await selectTold(db).where('key', '>', after).orderBy('key').limit(PAGE).execute()
    for (const row of rows) yield toTold(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.key
  }
}

/** Those that the reports tell, and those that rest in one visit with what they told before or with what is gone. */
function firstKeys(reportIds: readonly string[]): RawBuilder<unknown> {
  return sql`
    select key from told_visit where report_id = any(${reportIds}::text[])
    union
    select told_key from visit_told
    where visit_id in (
      select visit_id from visit_told where report_id = any(${reportIds}::text[])
      union select id from visit where outdated
    )`
}

/**
 * A clue lasts a month and a day at most: the lower bound on `first_day` lets the index find the rows. Without
 * `offset 0` the planner, which cannot guess how few days meet, reads the whole table instead.
 */
export function keysSharingClues(keys: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select other.told_key
    from told_clue own
    cross join lateral (
      select told_key from told_clue
      where clue = own.clue
        and first_day between own.first_day - 32 and own.last_day
        and last_day >= own.first_day
        and (region is null or own.region is null or region = own.region)
        and (province is null or own.province is null or province = own.province)
      offset 0
    ) other
    where own.told_key = any(array(${keys}))`
}

/** `keys`: what selects them. They are found first, so that each told visit is then read by its key. */
async function toldVisitsOf(db: Db, keys: RawBuilder<unknown>): Promise<ToldVisit[]> {
  const rows = await selectTold(db).where(sql<boolean>`told_visit.key = any(array(${keys}))`).orderBy('key').execute()
  return rows.map(toTold)
}

function selectTold(db: Db) {
  return db
    .selectFrom('told_visit')
    .innerJoin('report', 'report.id', 'told_visit.report_id')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['key', 'visit', 'report.id', 'outlet.name as outlet', 'language', 'published_at', 'sample', 'copy_group'])
}

type ToldRow = Awaited<ReturnType<ReturnType<typeof selectTold>['execute']>>[number]

function toTold({ key, visit, published_at: publishedAt, copy_group: copyGroup, ...report }: ToldRow): ToldVisit {
  const { id, outlet, language, sample } = report
  return { key, visit, report: { id, outlet, language, publishedAt, sample, copyGroup } }
}
