import type { ObjectionDraft, OpenObjection, SettledObjection } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Keeps what somebody says is wrong about a visit; `at` is an ISO time. */
export async function addObjection(db: Db, { visit, field, message }: ObjectionDraft, at: string): Promise<void> {
  await db.insertInto('objection').values({ visit_id: visit, field, message, at }).execute()
}

/** Those that wait for staff, the oldest first. */
export async function openObjections(db: Db, { limit }: { limit: number }): Promise<OpenObjection[]> {
  return db
    .selectFrom('objection')
    .select(['id', 'visit_id as visit', 'field', 'message', 'at'])
    .where('state', '=', 'open')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** What came of the objections to a visit, by any id that it ever had; the latest first. */
export async function settledObjections(db: Db, visitId: string): Promise<SettledObjection[]> {
  const { rows } = await sql<SettledObjection>`
    select field, at, state, answer, settled_at as "settledAt" from objection
    where state <> 'open' and visit_id in (
      select ${visitId}
      union
      select visit_id.id from visit_told join visit_id on visit_id.told_key = visit_told.told_key
      where visit_told.visit_id = ${visitId}
    )
    order by id desc`.execute(db)
  return rows
}

/** One that is open; null where there is none by that number. */
export async function findOpenObjection(db: Db, id: number): Promise<OpenObjection | null> {
  const rows = db.selectFrom('objection').select(['id', 'visit_id as visit', 'field', 'message', 'at'])
  return (await rows.where('id', '=', id).where('state', '=', 'open').executeTakeFirst()) ?? null
}

interface Settlement {
  id: number
  state: SettledObjection['state']
  answer: string
  by: string
  /** ISO time. */
  at: string
}

/** Settles one that is open; false where there is none by that number, or somebody settled it before. */
export async function settleObjection(tx: Db, { id, state, answer, by, at }: Settlement): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('objection')
    .set({ state, answer, settled_by: by, settled_at: at })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
