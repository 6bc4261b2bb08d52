import { isCalendarDate, publicationDay, type Report } from '@jawla/domain'
import { isCopy, textFingerprint } from '@jawla/ingest'
import { type Db, findLikePrints, joinCopies, saveFingerprint } from '@jawla/store'

/**
 * Finds who else prints a stored report's text, and puts them in one copy group: an agency's text counts once, however many
 * outlets print it. In whatever order the reports come, the groups are the same. Gives the ids of the reports whose visits
 * are to be joined anew because of it, the report's own aside.
 */
export async function recogniseCopies(tx: Db, report: Report): Promise<string[]> {
  const day = publicationDay(report)
  const own = {
    id: report.id,
    day: day !== null && isCalendarDate(day) ? day : null,
    fingerprint: textFingerprint(report.text),
  }
  const touched = new Set<string>()
  for (const print of await saveFingerprint(tx, own)) {
    if (print.id !== own.id) touched.add(print.id)
    const alike = await findLikePrints(tx, print)
    const copies = alike.filter((other) => isCopy(print.fingerprint, other.fingerprint)).map(({ id }) => id)
    for (const id of await joinCopies(tx, print.id, copies)) touched.add(id)
  }
  touched.delete(own.id)
  return [...touched]
}
