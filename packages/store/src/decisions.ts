import { type Decision, factOf, factSubjects, reportOf, writeKey } from '@jawla/domain'
import { type Selectable, sql } from 'kysely'
import type { Database, Db } from './database.ts'

/** Adds a decision and gives it its number. Decisions are never changed or removed: the table refuses it. */
export async function appendDecision(tx: Db, decision: Omit<Decision, 'id'>): Promise<Decision> {
  const row = await tx
    .insertInto('decision')
    .values({ ...decision, before: JSON.stringify(decision.before), after: JSON.stringify(decision.after) })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toDecision(row)
}

/** All decisions in order, or those on one subject, e.g. `visit:v-1f…`. */
export async function listDecisions(db: Db, subject?: string): Promise<Decision[]> {
  const all = db.selectFrom('decision').selectAll().orderBy('id')
  const rows = await (subject === undefined ? all : all.where('subject', '=', subject)).execute()
  return rows.map(toDecision)
}

/** The decisions on pairs of told visits of which one or both are among these. In order. */
export async function pairDecisions(db: Db, toldKeys: readonly string[]): Promise<Decision[]> {
  const keys = toldKeys.map(writeKey)
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where(
      sql<boolean>`subject like 'pair:%' and (
        split_part(substr(subject, 6), ' ', 1) = any(${keys}::text[]) or split_part(subject, ' ', 2) = any(${keys}::text[])
      )`,
    )
    .orderBy('id')
    .execute()
  return rows.map(toDecision)
}

/** The decisions on facts of these told visits. In order. */
export async function factDecisions(db: Db, toldKeys: readonly string[]): Promise<Decision[]> {
  const starts = [...new Set(toldKeys.map(reportOf))].map(factSubjects)
  // Bounds, not a pattern: so the index finds them however many decisions there are. After # comes a number, and : comes after 9.
  const { rows } = await sql<Selectable<Database['decision']>>`
    select decision.* from unnest(${starts}::text[]) as start
    join decision on subject >= start collate "C" and subject < (start || ':') collate "C"
    order by id`.execute(db)
  return rows.map(toDecision).filter(({ subject }) => toldKeys.includes(factOf(subject)?.toldKey ?? ''))
}

/** All decisions on these subjects. In order. */
export async function decisionsOn(db: Db, subjects: readonly string[]): Promise<Decision[]> {
  const { rows } = await sql<Selectable<Database['decision']>>`
    select * from decision where subject = any(${subjects}::text[]) order by id`.execute(db)
  return rows.map(toDecision)
}

function toDecision({ before, after, ...row }: Selectable<Database['decision']>): Decision {
  return { ...row, before: before as Decision['before'], after: after as Decision['after'] }
}
