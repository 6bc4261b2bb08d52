import type { ToldVisit } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * All told visits that may be one visit with those of the given reports, or with one of these in turn, and so on,
 * by their clues (`sharesClue` in the domain): merging them alone gives the same visits as merging everything.
 * The visits that rested on what these reports told before bring their other told visits along. In order of key.
 */
export async function toldVisitsAround(db: Db, reportIds: readonly string[]): Promise<ToldVisit[]> {
  const found = new Set<string>()
  let edge = await firstKeys(db, reportIds)
  while (edge.length > 0) {
    for (const key of edge) found.add(key)
    const next = await keysSharingClues(db, edge)
    edge = next.filter((key) => !found.has(key))
  }
  return toldVisitsOf(db, [...found])
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

async function firstKeys(db: Db, reportIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from told_visit where report_id = any(${reportIds}::text[])
    union
    select told_visit.key from visit_told join told_visit on told_visit.key = visit_told.told_key
    where visit_id in (
      select visit_id from visit_told where report_id = any(${reportIds}::text[])
      union select id from visit where outdated
    )`.execute(db)
  return rows.map(({ key }) => key)
}

/**
 * A clue lasts a month and a day at most: the lower bound on `first_day` lets the index find the rows. Without
 * `offset 0` the planner, which cannot guess how few days meet, reads the whole table instead.
 */
async function keysSharingClues(db: Db, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct other.told_key as key
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
    where own.told_key = any(${keys}::text[])`.execute(db)
  return rows.map(({ key }) => key)
}

async function toldVisitsOf(db: Db, keys: readonly string[]): Promise<ToldVisit[]> {
  const rows = await selectTold(db).where(sql<boolean>`told_visit.key = any(${keys}::text[])`).orderBy('key').execute()
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
