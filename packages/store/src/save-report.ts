import { createHash } from 'node:crypto'
import type { Report } from '@jawla/domain'
import { canonicalUrl } from './canonical-url.ts'
import type { Db } from './database.ts'

export type SavedReport = {
  outcome: 'added' | 'updated' | 'unchanged'
  /** The id it is kept under: that of the report stored before where its address or text was known already. */
  id: string
}

/**
 * Keeps a report once. It is found again by id, by canonical address, or, where it has no address, by its text.
 * The same text again is `unchanged`; a changed text is a new version beside the old one. `fetchedAt` is an ISO time.
 * Call it in a transaction, and read and merge the report under the `id` given back.
 */
export async function saveReport(tx: Db, report: Report, fetchedAt: string): Promise<SavedReport> {
  const hash = createHash('sha256').update(report.text).digest('hex')
  const stored = await findStored(tx, report, hash)
  if (stored?.content_hash === hash) return { outcome: 'unchanged', id: stored.id }
  if (stored) {
    const version = stored.version + 1
    await addVersion(tx, { ...report, id: stored.id }, { version, fetchedAt })
    await tx.updateTable('report').set({ version, content_hash: hash }).where('id', '=', stored.id).execute()
    return { outcome: 'updated', id: stored.id }
  }
  const { id, url, sample } = report
  await tx
    .insertInto('report')
    .values({
      id,
      url,
      canonical_url: url === null ? null : canonicalUrl(url),
      outlet_id: await outletId(tx, report.outlet),
      sample,
      facts_from: report.factsFrom,
      version: 1,
      content_hash: hash,
      copy_group: null,
    })
    .execute()
  await addVersion(tx, report, { version: 1, fetchedAt })
  return { outcome: 'added', id }
}

type StoredReport = { id: string; version: number; content_hash: string }

async function findStored(tx: Db, report: Report, hash: string): Promise<StoredReport | undefined> {
  const stored = tx.selectFrom('report').select(['id', 'version', 'content_hash'])
  const byId = await stored.where('id', '=', report.id).executeTakeFirst()
  if (byId) return byId
  return report.url === null
    ? stored.where('content_hash', '=', hash).orderBy('id').executeTakeFirst()
    : stored.where('canonical_url', '=', canonicalUrl(report.url)).executeTakeFirst()
}

async function addVersion(tx: Db, report: Report, { version, fetchedAt }: { version: number; fetchedAt: string }) {
  await tx
    .insertInto('report_version')
    .values({
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
    })
    .execute()
}

async function outletId(tx: Db, name: string | null): Promise<number | null> {
  if (name === null) return null
  await tx
    .insertInto('outlet')
    .values({ name })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await tx.selectFrom('outlet').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return id
}
