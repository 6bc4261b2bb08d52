import type { Db } from './database.ts'
import { signedHistory, toldOfVisit } from './find-visit.ts'

/**
 * Whether anybody corrected something about a visit since an ISO time: a fact, or which reports tell of it, and not only that it is right. True
 * where the visit is no more.
 */
export async function isCorrectedSince(db: Db, visitId: string, since: string): Promise<boolean> {
  const rests = await toldOfVisit(db, visitId)
  if (rests === null) return true
  const history = await signedHistory(db, rests.told)
  return history.some(({ at, act, stands }) => stands && act !== 'accepted' && at >= since)
}
