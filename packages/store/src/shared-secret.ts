import type { Db } from './database.ts'

/** The secret of that name that all servers on this store share; `make` gives one where there is none yet. */
export async function sharedSecret(db: Db, name: string, make: () => string): Promise<string> {
  await db
    .insertInto('secret')
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  return value
}
