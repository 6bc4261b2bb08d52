import type { ComparedVisit, Visit } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { VisitFacts } from '../visit-index/visit-facts.ts'

/** A stored visit, as it is compared with what takes its place. */
export interface VisitBefore {
  visit: ComparedVisit
  told: string[]
  /** Null until it is filled after an upgrade. */
  facts: VisitFacts | null
  reviewed: Visit | null
  reviewedFacts: VisitFacts | null
  /** A report of it was read again, and it was not joined anew since. */
  outdated: boolean
}

/** Read with one statement. */
const PAGE = 2_000

/** The stored visits with these ids. Only what is compared is read: nothing of evidence but what people reviewed. */
export async function visitsBefore(tx: Db, ids: readonly string[]): Promise<VisitBefore[]> {
  const visits: VisitBefore[] = []
  for (let from = 0; from < ids.length; from += PAGE) {
    const { rows } = await statement(ids.slice(from, from + PAGE)).execute(tx)
    visits.push(...rows)
  }
  return visits
}

function statement(ids: readonly string[]) {
  return sql<VisitBefore>`
    select
      json_build_object(
        'id', visit.id, 'kind', kind, 'status', status, 'region', region, 'province', province,
        'outlets', outlets, 'review', review,
        'date', json_build_object('start', start_day, 'end', end_day, 'precision', date_precision),
        'place', case when place is not null then
          json_build_object('name', place, 'lat', lat, 'lon', lon, 'precision', place_precision)
        end,
        'reports', ${listOf('visit_report', sql`report_id`)},
        'officials', ${listOf('visit_official', sql`json_build_object('id', official_id, 'role', role)`)},
        'stops', ${listOf('stop', sql`json_build_object('facilityId', facility_id, 'type', type, 'place', place)`)},
        'programs', ${listOf('visit_program', sql`json_build_object('id', program_id)`)},
        'crafts', ${listOf('visit_craft', sql`json_build_object('id', craft_id)`)},
        'partners', ${listOf('visit_partner', sql`json_build_object('id', partner_id)`)},
        'figures', ${listOf(
          'figure',
          sql`json_build_object('measure', measure, 'min', min, 'max', max, 'qualifier', qualifier, 'planned', planned, 'program', program)`,
        )}
      ) as visit,
      ${listOf('visit_told', sql`told_key`)} as told,
      facts, visit.reviewed, visit_facts.reviewed as "reviewedFacts", outdated
    from visit left join visit_facts on visit_facts.visit_id = visit.id
    where visit.id = any(${ids}::text[])`
}

function listOf(table: string, value: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(${value}), '[]') from ${sql.table(table)} mine where mine.visit_id = visit.id)`
}
