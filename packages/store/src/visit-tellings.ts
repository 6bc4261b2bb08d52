import { type VisitStatus, visitIdOf } from '@jawla/domain'
import { sql } from 'kysely'
import type { RecordView } from './record-view.ts'

/** A visit by what tells of it: the ids that its tellings give stay the same when it is joined with others and bears another one. */
export interface VisitTellings {
  id: string
  status: VisitStatus
  /** The id that each of its tellings gives. */
  tellings: string[]
}

/** Of the visits with these ids, in the order of the ids; those that are not shown are left out. */
export async function tellingsOf({ db, shows }: RecordView, ids: readonly string[]): Promise<VisitTellings[]> {
  const status = shows === 'all' ? sql`status` : sql`reviewed->>'status'`
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; status: VisitStatus; told: string[] }>`
    select visit.id, ${status} as status, json_agg(told_key) as told
    from visit join visit_told on visit_told.visit_id = visit.id
    where visit.id = any(${ids}::text[]) and ${status} is not null
    group by visit.id`.execute(db)
  const visits = new Map(rows.map(({ id, status, told }) => [id, { id, status, tellings: told.map(visitIdOf) }]))
  return ids.flatMap((id) => visits.get(id) ?? [])
}
