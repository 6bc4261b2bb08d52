import { isDeepStrictEqual } from 'node:util'
import {
  EMPTY_FILTER,
  type Facets,
  type FacilityType,
  type Filter,
  type Names,
  type RegionCode,
  type VisitKind,
  type VisitStatus,
} from '@jawla/domain'
import { expressionBuilder, sql } from 'kysely'
import type { Database, Db } from './database.ts'
import { loadNames } from './load-names.ts'
import { selected } from './visit-filter.ts'

/** Choices offered for one field; the rest is found by search. */
const LONGEST_LIST = 200

/**
 * How many visits each further choice of a field would leave, given the other fields of the filter; most first.
 * Named things are ordered by count, then by name.
 */
export async function facets(db: Db, filter: Filter): Promise<Facets> {
  const programs = await countMentions(
    db,
    { table: 'visit_program', column: 'program_id' },
    { ...filter, programs: [] },
  )
  const officials = await countMentions(
    db,
    { table: 'visit_official', column: 'official_id' },
    { ...filter, officials: [] },
  )
  return {
    regions: await countVisits<RegionCode>(db, 'region', { ...filter, regions: [] }),
    kinds: await countVisits<VisitKind>(db, 'kind', { ...filter, kinds: [] }),
    statuses: await countVisits<VisitStatus>(db, 'status', { ...filter, statuses: [] }),
    facilityTypes: await countMentions<FacilityType>(
      db,
      { table: 'stop', column: 'type' },
      { ...filter, facilityTypes: [] },
    ),
    programs: await withNames(db, 'program', programs),
    officials: await withNames(db, 'official', officials),
  }
}

type Count<T extends string = string> = { value: T; visits: number }

async function countVisits<T extends string>(
  db: Db,
  column: 'region' | 'kind' | 'status',
  others: Filter,
): Promise<Count<T>[]> {
  const { rows } = await sql<Count<T>>`
    select ${sql.ref(column)} as value, count(*)::int4 as visits
    from visit where ${sql.ref(column)} is not null and ${matching(others)}
    group by 1 order by visits desc, value`.execute(db)
  return rows
}

/** A visit with three institutes counts once. */
async function countMentions<T extends string>(
  db: Db,
  { table, column }: { table: 'visit_program' | 'visit_official' | 'stop'; column: string },
  others: Filter,
): Promise<Count<T>[]> {
  const anyVisit = isDeepStrictEqual(others, EMPTY_FILTER)
  const { rows } = await sql<Count<T>>`
    select value, count(*)::int4 as visits
    from (
      select distinct ${sql.ref(column)} as value, visit_id from ${sql.table(table)}
      where ${anyVisit ? sql`true` : sql`visit_id in (select id from visit where ${matching(others)})`}
    ) each_once
    group by 1 order by visits desc, value collate "C" limit ${LONGEST_LIST}`.execute(db)
  return rows
}

function matching(filter: Filter) {
  return selected(expressionBuilder<Database, 'visit'>(), filter)
}

async function withNames(db: Db, kind: 'program' | 'official', found: Count[]): Promise<(Count & { names: Names })[]> {
  const names = await loadNames(
    db,
    kind,
    found.map(({ value }) => value),
  )
  const collator = new Intl.Collator('ar')
  return found
    .map((one) => ({ ...one, names: names.get(one.value) ?? { ar: null, fr: null } }))
    .sort((a, b) => b.visits - a.visits || collator.compare(shown(a.names), shown(b.names)))
}

function shown({ ar, fr }: Names): string {
  return ar ?? fr ?? ''
}
