import { createRun, findRun, type Store, type StoredRun, storeStatus, unfinishedRun } from '@jawla/store'
import { readerOf } from '../vocabulary/reader-of.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'

/**
 * The run to do: the latest one that today's reader did not finish, unless `anew`; else a new one. A run without reading has
 * nothing to go on with, so it always begins anew.
 */
export async function chooseRun(
  { db }: Store,
  { reread, anew }: { reread: boolean; anew: boolean },
): Promise<StoredRun> {
  const { id: reader } = readerOf(await vocabularyNow(db))
  const begun = reread && !anew ? await unfinishedRun(db, { reread, reader }) : null
  if (begun !== null) return begun
  const total = reread ? (await storeStatus(db)).reports : 0
  return findRun(db, await createRun(db, { reread, reader, total, now: new Date().toISOString() }))
}
