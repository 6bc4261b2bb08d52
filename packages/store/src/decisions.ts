import type { Decision } from '@jawla/domain'
import type { Selectable } from 'kysely'
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

function toDecision({ before, after, ...row }: Selectable<Database['decision']>): Decision {
  return { ...row, before: before as Decision['before'], after: after as Decision['after'] }
}
