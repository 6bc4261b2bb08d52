import type { LogAct } from '@jawla/domain'
import type { Database, Db } from './database.ts'

/** Who does something, and when (ISO time). */
export interface Signed {
  who: string
  at: string
}

/** What was done to an account, a feed or an alert. */
interface Act {
  kind: Database['audit']['kind']
  act: LogAct
  thing: string
  before?: unknown
  after?: unknown
}

/** Keeps what was done, in the transaction that does it. It is never changed or removed: the table refuses it. */
export async function keepAct(tx: Db, { who, at }: Signed, { before = null, after = null, ...act }: Act) {
  await tx
    .insertInto('audit')
    .values({ who, at, ...act, before: JSON.stringify(before), after: JSON.stringify(after) })
    .execute()
}
