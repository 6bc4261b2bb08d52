import { createHash } from 'node:crypto'
import { canonicalUrl, type Report, sameWords } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { findStored, type StoredReport } from './find-stored.ts'
import { searchVector } from './search-vector.ts'

export type SavedReport = {
  outcome: 'added' | 'updated' | 'unchanged'
  /** The id it is kept under: that of the report stored before where its address or text was known already. */
  id: string
}

/**
 * Keeps a report once, whatever door it comes by: see `findStored` for how it is known again. The same words again are
 * `unchanged`, also where only counters or spaces moved; others are a new version beside the old one. What a feed tells of a
 * page never takes the place of the page. `fetchedAt` is an ISO time.
 * Call it in a transaction, and read and merge the report under the `id` given back.
 */
export async function saveReport(tx: Db, report: Report, fetchedAt: string): Promise<SavedReport> {
  const hash = createHash('sha256').update(sameWords(report.text)).digest('hex')
  const stored = await findStored(tx, report, hash)
  if (stored) {
    await rememberAddress(tx, stored, report)
    const isSame = stored.content_hash === hash || (report.textFrom === 'feed' && stored.text_from !== 'feed')
    if (isSame) return { outcome: 'unchanged', id: stored.id }
    const version = stored.version + 1
    await tx
      .insertInto('report_version')
      .values(versionRow({ ...report, id: stored.id }, { version, fetchedAt }))
      .execute()
    const published_sort = report.publishedAt ?? ''
    await tx
      .updateTable('report')
      .set({ version, content_hash: hash, published_sort })
      .where('id', '=', stored.id)
      .execute()
    const terms = reportVector(report)
    await tx
      .insertInto('report_search')
      .values({ report_id: stored.id, terms })
      .onConflict((conflict) => conflict.column('report_id').doUpdateSet({ terms }))
      .execute()
    return { outcome: 'updated', id: stored.id }
  }
  const { id, url, sample, outlet } = report
  await tx
    .with('new_outlet', (db) =>
      db
        .insertInto('outlet')
        .columns(['name'])
        .expression(sql`
          select name from (values (${outlet}::text)) given (name)
          where name is not null and name not in (select name from outlet where name = ${outlet})`)
        .returning('id'),
    )
    .with('new_report', (db) =>
      db.insertInto('report').values({
        id,
        url,
        canonical_url: url === null ? null : canonicalUrl(url),
        outlet_id: sql`coalesce((select id from new_outlet), (select id from outlet where name = ${outlet}))`,
        sample,
        facts_from: report.factsFrom,
        version: 1,
        content_hash: hash,
        copy_group: null,
        published_sort: report.publishedAt ?? '',
      }),
    )
    .with('new_search', (db) => db.insertInto('report_search').values({ report_id: id, terms: reportVector(report) }))
    .insertInto('report_version')
    .values(versionRow(report, { version: 1, fetchedAt }))
    .execute()
  return { outcome: 'added', id }
}

/** Where it is reached by another address than the one it is known by, the next fetch there finds it again. */
async function rememberAddress(tx: Db, stored: StoredReport, { url }: Report): Promise<void> {
  const address = url === null ? null : canonicalUrl(url)
  if (address === null || address === stored.canonical_url) return
  await tx
    .insertInto('report_address')
    .values({ address, report_id: stored.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What a report is found by; see `searchVector`. */
export function reportVector({ title, text }: Pick<Report, 'title' | 'text'>): string {
  return searchVector([title, text])
}

function versionRow(report: Report, { version, fetchedAt }: { version: number; fetchedAt: string }) {
  return {
    report_id: report.id,
    version,
    language: report.language,
    title: report.title,
    author: report.author,
    published_at: report.publishedAt,
    published_basis: report.publishedBasis,
    text: report.text,
    text_from: report.textFrom,
    fetched_at: fetchedAt,
  }
}
