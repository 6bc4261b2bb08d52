import { canonicalUrl, foldText, isMadeReportId, type Report } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

export type StoredReport = Awaited<ReturnType<typeof candidates>>[number]

/**
 * The report that this one is again: by its id; by any address it was reached by; or by its words, where nothing says that
 * they are printed a second time. `hash` is that of its words.
 */
export async function findStored(tx: Db, report: Report, hash: string): Promise<StoredReport | undefined> {
  const stored = await candidates(tx, report, hash)
  return (
    stored.find(({ id }) => id === report.id) ??
    stored.find(({ is_there }) => is_there) ??
    stored.find((one) => one.content_hash === hash && isSamePrint(one, report))
  )
}

/** Those that share the id, an address or the words, in order of id. */
function candidates(tx: Db, { id, url }: Report, hash: string) {
  const address = url === null ? null : canonicalUrl(url)
  const atAddress = sql`
    select id from report where canonical_url = ${address}
    union all select report_id from report_address where address = ${address}`
  return tx
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'report.version', 'content_hash', 'canonical_url', 'title', 'text_from'])
    .select(['outlet.name as outlet', sql<boolean>`report.id = any(array(${atAddress}))`.as('is_there')])
    .where(
      sql<boolean>`report.id = any(array(
        select ${id} union all ${atAddress} union all select id from report where content_hash = ${hash}))`,
    )
    .orderBy('report.id')
    .execute()
}

/**
 * Two reports of the same words are one, unless two outlets printed them, as outlets print what agencies write. One outlet
 * prints them at two addresses only where nobody gave the second an id of its own, and under one title: under two, the words
 * are what is left of pages that show their text to subscribers only.
 */
function isSamePrint(stored: StoredReport, report: Report): boolean {
  const outlets = [stored.outlet, report.outlet].filter((outlet) => outlet !== null)
  if (new Set(outlets.map(foldText)).size > 1) return false
  if (stored.canonical_url === null || report.url === null) return true
  const hosts = [stored.canonical_url, canonicalUrl(report.url)].map((address) => address.split(/[/?]/)[0])
  if (!isMadeReportId(report.id) || (outlets.length < 2 && hosts[0] !== hosts[1])) return false
  return stored.title === null || report.title === null || foldText(stored.title) === foldText(report.title)
}
