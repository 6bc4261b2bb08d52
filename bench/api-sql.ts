import {
  choiceListSchema,
  crossCountSchema,
  type Filter,
  facilityListSchema,
  facilityPointSchema,
  graduatesOverTimeSchema,
  headlineSchema,
  type ListField,
  placeCountSchema,
  provinceCountSchema,
  regionCountSchema,
  searchTerms,
  timelineSchema,
  visitPageSchema,
} from '@jawla/domain'
import type { Db } from '@jawla/store'
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'

/**
 * Each question of the dashboard: in the SQL that a program without an index of its own would send, and the same out of what the server
 * answers, so that the two can be compared.
 */
export const QUESTIONS = {
  'visits.headline': {
    sql: headline,
    served: (answer) => {
      const { visits, held, provincesReached, facilities, reports, graduates } = headlineSchema.parse(answer)
      return { visits, held, provincesReached, facilities, reports, graduates: graduates.min }
    },
  },
  'visits.byRegion': {
    sql: (db, filter) => byArea(db, filter, 'region'),
    served: (answer) =>
      z
        .array(regionCountSchema)
        .parse(answer)
        .map(({ region, visits, facilities, lastVisit }) => ({ area: region, visits, facilities, last: lastVisit })),
  },
  'visits.byProvince': {
    sql: (db, filter) => byArea(db, filter, 'province'),
    served: (answer) =>
      z
        .array(provinceCountSchema)
        .parse(answer)
        .map(({ province, visits, facilities, lastVisit }) => ({
          area: province,
          visits,
          facilities,
          last: lastVisit,
        })),
  },
  'visits.timeline': {
    sql: byMonth,
    served: (answer) => timelineSchema.parse(answer).rows.map(({ part: _, ...row }) => row),
  },
  'visits.places': {
    sql: places,
    served: (answer) =>
      z
        .array(placeCountSchema)
        .parse(answer)
        .map(({ name, visits }) => ({ name, visits })),
  },
  'visits.facets': {
    sql: facets,
    served: (answer) => {
      const found = z.record(z.string(), choiceListSchema).parse(answer)
      const fields = [...Object.keys(COLUMNS), ...Object.keys(TABLES)]
      return Object.fromEntries(
        fields.map((field) => [
          field,
          found[field]?.choices.slice(0, CHOICES).map(({ value, visits }) => ({ value, visits })),
        ]),
      )
    },
  },
  'visits.across': {
    sql: across,
    served: (answer) => {
      const { rows, columns, cells } = crossCountSchema.parse(answer)
      return cells.map(([row, column, visits]) => [rows[row]?.value, columns[column]?.value, visits])
    },
  },
  'visits.graduates': {
    sql: graduates,
    served: (answer) =>
      graduatesOverTimeSchema
        .parse(answer)
        .rows.map(({ start, part, people: { min, groupsStated } }) => ({ start, part, min, groupsStated }))
        .sort((a, b) => ((a.start ?? '') + (a.part ?? '') < (b.start ?? '') + (b.part ?? '') ? -1 : 1)),
  },
  'facilities.points': {
    sql: points,
    served: (answer) =>
      z
        .array(facilityPointSchema)
        .parse(answer)
        .map(({ id, lat, lon, visits, held }) => ({ id, lat, lon, visits, held })),
  },
  'facilities.list': {
    sql: facilities,
    served: (answer) => {
      const { items, total } = facilityListSchema.parse(answer)
      return { items: items.map(({ id, type, visits, held }) => ({ id, type, visits, held })), total }
    },
  },
  'visits.list': {
    sql: list,
    served: (answer) => {
      const { items, total } = visitPageSchema.parse(answer)
      return { ids: items.map(({ id }) => id), total }
    },
  },
} as const satisfies Record<
  string,
  { sql: (db: Db, filter: Filter) => Promise<unknown>; served: (answer: unknown) => unknown }
>
export type Question = keyof typeof QUESTIONS

/** Choices of each field. */
const CHOICES = 12
/** Rows and columns of a table across. */
export const MOST = 20
/** Visits or facilities of a page. */
export const PAGE = 20

/** What the SQL below looks for and the store itself does not. */
export async function indexForSql(db: Db): Promise<void> {
  const indexes = [
    'visit (sort_day desc, id desc)',
    'visit (region, sort_day desc, id desc)',
    'visit (status, sort_day desc, id desc)',
    'visit (kind, sort_day desc, id desc)',
    `visit using gist (daterange(start_day, end_day, '[]')) where start_day is not null`,
    'stop (type, visit_id)',
  ]
  for (const [number, index] of indexes.entries()) {
    await sql.raw(`create index if not exists bench_${number} on ${index}`).execute(db)
  }
}

const TABLES = {
  programs: ['visit_program', 'program_id'],
  crafts: ['visit_craft', 'craft_id'],
  partners: ['visit_partner', 'partner_id'],
  officials: ['visit_official', 'official_id'],
  roles: ['visit_official', 'role'],
  facilities: ['stop', 'facility_id'],
  facilityTypes: ['stop', 'type'],
} as const satisfies Partial<Record<ListField, readonly [string, string]>>
const COLUMNS = { regions: 'region', provinces: 'province', kinds: 'kind', statuses: 'status' } as const

/** The rows of `visit` that a filter selects, of the fields that `bench/api.ts` asks for. */
function chosen(filter: Filter): RawBuilder<boolean> {
  const { from, to, q } = filter
  const conditions = [
    ...Object.entries(COLUMNS).flatMap(([field, column]) => {
      const values: readonly string[] = filter[field as keyof typeof COLUMNS]
      return values.length > 0 ? [sql`${sql.ref(column)} = any(${values}::text[])`] : []
    }),
    ...Object.entries(TABLES).flatMap(([field, [table, column]]) => {
      const values: readonly string[] = filter[field as keyof typeof TABLES]
      return values.length > 0
        ? [sql`id in (select visit_id from ${sql.table(table)} where ${sql.ref(column)} = any(${values}::text[]))`]
        : []
    }),
    ...(q === ''
      ? []
      : [
          sql`id in (
            select visit_id from visit_search where terms @@ ${wordsOf(q)}::tsquery
            union
            select visit_id from visit_report join report_search using (report_id) where terms @@ ${wordsOf(q)}::tsquery
          )`,
        ]),
    ...(from === null && to === null
      ? []
      : [
          sql`start_day is not null and daterange(start_day, end_day, '[]') && daterange(${from}::date, ${to}::date, '[]')
            and sort_day <= coalesce(${to}::date, 'infinity')`,
        ]),
  ]
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`
}

/** Of a search for words that all count and all must be there. */
function wordsOf(q: string): string {
  return searchTerms(q)
    .map(({ term }) => `'${term}'`)
    .join(' & ')
}

async function headline(db: Db, filter: Filter) {
  const { rows } = await sql<Record<string, number>>`
    with chosen as materialized (
      select id, status, province, graduates_min, graduate_groups_stated, graduate_groups_unstated
      from visit where ${chosen(filter)}
    ),
    told as materialized (select distinct report_id as id from visit_report join chosen on chosen.id = visit_id)
    select count(*)::int4 as visits, count(*) filter (where status = 'held')::int4 as held,
      (select count(*)::int4 from (
        select distinct province from chosen where status = 'held' and province is not null
      ) provinces) as "provincesReached",
      (select count(*)::int4 from (
        select distinct facility_id from stop join chosen on chosen.id = visit_id where status = 'held'
      ) stops) as facilities,
      (select count(*)::int4 from told) as reports,
      sum(graduates_min)::int8 as graduates
    from chosen`.execute(db)
  return rows[0]
}

async function byArea(db: Db, filter: Filter, column: 'region' | 'province') {
  const { rows } = await sql<{ area: string; visits: number; facilities: number; last: string | null }>`
    with chosen as materialized (
      select id, status, ${sql.ref(column)} as area, end_day, graduates_min, graduates_max, graduate_groups_stated
      from visit where ${sql.ref(column)} is not null and ${chosen(filter)}
    ),
    counted as (
      select area, count(*)::int4 as visits, max(end_day) filter (where status = 'held') as last,
        sum(graduates_min)::int8, sum(graduates_max)::int8, sum(graduate_groups_stated)::int4
      from chosen group by area
    ),
    stops as (
      select area, count(*)::int4 as facilities from (
        select distinct area, facility_id from stop join chosen on chosen.id = visit_id where status = 'held'
      ) each_once group by area
    )
    select area, visits, coalesce(facilities, 0) as facilities, last
    from counted left join stops using (area) order by area collate "C"`.execute(db)
  return rows
}

async function byMonth(db: Db, filter: Filter) {
  const { rows } = await sql<{ start: string; held: number }>`
    select to_char(month, 'YYYY-MM-01') as start,
      count(*) filter (where status = 'held')::int4 as held,
      count(*) filter (where status = 'announced')::int4 as announced,
      count(*) filter (where status = 'cancelled')::int4 as cancelled
    from visit, generate_series(date_trunc('month', start_day::timestamp), end_day, '1 month') as month
    where date_precision in ('day', 'month') and start_day is not null and ${chosen(filter)}
    group by 1 order by 1`.execute(db)
  return rows
}

async function places(db: Db, filter: Filter) {
  const { rows } = await sql<{ name: string; visits: number }>`
    select mode() within group (order by place collate "C") as name, count(*)::int4 as visits
    from visit where lat is not null and lon is not null and ${chosen(filter)}
    group by region, province, lat, lon, place_precision
    order by visits desc, lat, lon, place_precision`.execute(db)
  return rows
}

/** One grouping a field, each under the filter's other fields: what is counted beside the choices. */
async function facets(db: Db, filter: Filter) {
  const found: Record<string, { value: string; visits: number }[]> = {}
  for (const [field, column] of Object.entries(COLUMNS)) {
    const { rows } = await sql<{ value: string; visits: number }>`
      select ${sql.ref(column)} as value, count(*)::int4 as visits from visit
      where ${sql.ref(column)} is not null and ${chosen({ ...filter, [field]: [] })}
      group by 1 order by visits desc, ${sql.ref(column)} collate "C" limit ${CHOICES}`.execute(db)
    found[field] = rows
  }
  for (const [field, [table, column]] of Object.entries(TABLES)) {
    const { rows } = await sql<{ value: string; visits: number }>`
      select value, count(*)::int4 as visits from (
        select distinct ${sql.ref(column)} as value, visit_id from ${sql.table(table)}
        where visit_id in (select id from visit where ${chosen({ ...filter, [field]: [] })})
      ) each_once
      group by 1 order by visits desc, value collate "C" limit ${CHOICES}`.execute(db)
    found[field] = rows
  }
  return found
}

/** Officials and regions, those that most visits have of each, and how many visits have both. */
async function across(db: Db, filter: Filter) {
  const { rows } = await sql<{ official: string; region: string; visits: number }>`
    with chosen as materialized (select id, region from visit where ${chosen(filter)}),
    pairs as materialized (
      select distinct official_id, chosen.id, region from visit_official join chosen on chosen.id = visit_id
    ),
    officials as (
      select official_id, count(distinct id) as visits from pairs group by 1
      order by visits desc, official_id collate "C" limit ${MOST}
    ),
    regions as (
      select region, count(*) as visits from chosen where region is not null group by 1
      order by visits desc, region collate "C" limit ${MOST}
    )
    select official_id as official, region, count(*)::int4 as visits
    from pairs join officials using (official_id) join regions using (region)
    group by official_id, officials.visits, region, regions.visits
    order by officials.visits desc, official_id collate "C", regions.visits desc, region collate "C"`.execute(db)
  return rows.map(({ official, region, visits }) => [official, region, visits])
}

/** By year and region. */
async function graduates(db: Db, filter: Filter) {
  const { rows } = await sql`
    select to_char(case when date_precision <> 'unknown' then start_day end, 'YYYY-01-01') as start, region as part,
      sum(graduates_min)::int8 as min, sum(graduate_groups_stated)::int4 as "groupsStated"
    from visit where graduate_groups_stated + graduate_groups_unstated > 0 and ${chosen(filter)}
    group by 1, 2 order by coalesce(to_char(case when date_precision <> 'unknown' then start_day end, 'YYYY-01-01'), '')
      || coalesce(region, '') collate "C"`.execute(db)
  return rows
}

const REACHED = sql`
  reached as materialized (
    select facility_id as id, count(distinct visit_id)::int4 as visits,
      count(distinct visit_id) filter (where status = 'held')::int4 as held
    from stop join chosen on chosen.id = visit_id group by 1
  )`

/** Where most stops say that each facility lies. */
async function points(db: Db, filter: Filter) {
  const { rows } = await sql`
    with chosen as materialized (select id, status from visit where ${chosen(filter)}), ${REACHED},
    told as (
      select distinct on (facility_id) facility_id as id, lat, lon from (
        select facility_id, lat, lon, precision, count(*) as times from stop
        where facility_id in (select id from reached) group by 1, 2, 3, 4
      ) each_once order by facility_id, lat is null, times desc, lat, lon, precision
    )
    select id, lat, lon, visits, held from reached join told using (id)
    where lat is not null and lon is not null order by visits desc, id collate "C"`.execute(db)
  return rows
}

/** A page of facilities, most visited first, with what most stops say that each is. */
async function facilities(db: Db, filter: Filter) {
  const { rows } = await sql<{ total: number }>`
    with chosen as materialized (select id, status from visit where ${chosen(filter)}), ${REACHED}
    select id, (select mode() within group (order by type collate "C") from stop where facility_id = page.id) as type,
      visits, held, total
    from (
      select *, count(*) over ()::int4 as total from reached order by visits desc, id collate "C" limit ${PAGE}
    ) page order by visits desc, id collate "C"`.execute(db)
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Twenty visits with all that their rows show. */
async function list(db: Db, filter: Filter) {
  const { rows } = await sql<{ id: string }>`
    select visit.*, (select array_agg(report_id) from visit_report where visit_id = visit.id) as reports,
      (select count(*) from stop where visit_id = visit.id) as stops,
      (select json_agg(json_build_array(role, official.name_ar, official.name_fr))
        from visit_official join official on official.id = official_id where visit_id = visit.id) as officials
    from visit where ${chosen(filter)} order by sort_day desc, id desc limit ${PAGE}`.execute(db)
  const { rows: totals } = await sql<{ total: number }>`
    select count(*)::int4 as total from visit where ${chosen(filter)}`.execute(db)
  return { ids: rows.map(({ id }) => id), total: totals[0]?.total }
}
