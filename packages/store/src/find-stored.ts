import { canonicalUrl, foldText, isMadeReportId, type Report } from '@jawla/domain'
import type { Db } from './database.ts'

export type StoredReport = Awaited<ReturnType<typeof candidates>>[number]

/**
 * The report that this one is again: by its id; by any address it was reached by; or by its words, where nothing says that
 * they are printed a second time. `hash` is that of its words.
 */
export async function findStored(tx: Db, report: Report, hash: string): Promise<StoredReport | undefined> {
  const [byId] = await candidates(tx, { ids: [report.id] })
  if (byId) return byId
  const byAddress = report.url === null ? undefined : await findByAddress(tx, canonicalUrl(report.url))
  if (byAddress) return byAddress
  return (await candidates(tx, { hash })).find((stored) => isSamePrint(stored, report))
}

async function findByAddress(tx: Db, address: string): Promise<StoredReport | undefined> {
  const rows = await tx
    .selectFrom('report')
    .select('id')
    .where('canonical_url', '=', address)
    .union(tx.selectFrom('report_address').select('report_id as id').where('address', '=', address))
    .execute()
  const [found] = rows.length === 0 ? [] : await candidates(tx, { ids: rows.map(({ id }) => id) })
  return found
}

function candidates(tx: Db, by: { ids: readonly string[] } | { hash: string }) {
  const stored = tx
    .selectFrom('report')
    .innerJoin('report_version', (join) =>
      join.onRef('report_version.report_id', '=', 'report.id').onRef('report_version.version', '=', 'report.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'report.version', 'content_hash', 'canonical_url', 'title', 'text_from'])
    .select('outlet.name as outlet')
    .orderBy('report.id')
  return 'ids' in by
    ? stored.where('report.id', 'in', by.ids).execute()
    : stored.where('content_hash', '=', by.hash).execute()
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
