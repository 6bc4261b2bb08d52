import type { Report } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import { IngestError, reportFromHtml } from '@jawla/ingest'
import { type Fetched, reportFromItem } from '@jawla/ingest/web'
import { findFeed, findItem, type StoredFeed, type StoredItem, settleItem } from '@jawla/store'
import { processReport } from '../pipeline/process-report.ts'
import { askHost } from './ask-host.ts'
import { HopelessJobError, reasonOf } from './job-error.ts'
import type { JobPayload } from './job-kinds.ts'
import type { Job } from './job-queue.ts'
import type { WorkContext } from './work-context.ts'

/**
 * Reads the page of an item and takes its report into the store. The page comes first: only where it cannot be had for good,
 * the text in the feed is taken instead, and the report says so. A page that was read already is left alone, so that a
 * job done twice changes nothing.
 */
export async function readPage(context: WorkContext, job: Job<'read-page'>): Promise<void> {
  const { feedId, key } = job.payload
  const { db } = context.store
  const item = await findItem(db, feedId, key)
  const feed = await findFeed(db, feedId)
  if (item === null || feed === null || item.state === 'read' || item.state === 'foreign') return
  const got = await textOf(context, { job, item, feed })
  if (got === 'deferred') return
  const at = context.now().toISOString()
  if (got.report.language === 'other') {
    const why = 'the report is neither in Arabic nor in French'
    return settleItem(db, job.payload, { state: 'foreign', reportId: null, why, at })
  }
  try {
    const { id } = await processReport(context.store, got.report, context.now())
    await settleItem(db, job.payload, { state: 'read', reportId: id, why: got.why, at })
  } catch (error) {
    if (job.lastTry) await settleItem(db, job.payload, { state: 'failed', reportId: null, why: reasonOf(error), at })
    throw error
  }
}

interface Source {
  job: Job<'read-page'>
  item: StoredItem
  feed: StoredFeed
}

/** `why`: the reason for taking the feed's text, null where it is the page's. */
interface Got {
  report: Report
  why: string | null
}

async function textOf(context: WorkContext, source: Source): Promise<Got | 'deferred'> {
  const { job, item, feed } = source
  const { url } = job.payload
  if (url === null) return fromFeed(context, source, 'the item has no page')
  const ask = () => context.fetcher.get(url, { accept: 'page', signal: job.signal })
  const asked = await askHost(context.store.db, url, { ask, signal: job.signal })
  if (!asked.asked) {
    await later(context, job.payload, { url, seconds: asked.seconds })
    return 'deferred'
  }
  const { fetched } = asked
  try {
    return { report: completed(pageReport(fetched, { where: url, arrived: context.now() }), { item, feed }), why: null }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    const hopeless = fetched.outcome === 'refused' || fetched.outcome === 'gone'
    if (!hopeless && !job.lastTry) throw error
    return fromFeed(context, source, error.what)
  }
}

/** @throws IngestError where the page did not come or holds no report. */
function pageReport(fetched: Fetched, { where, arrived }: { where: string; arrived: Date }): Report {
  switch (fetched.outcome) {
    case 'ok':
      return reportFromHtml(fetched.body, {
        where,
        url: fetched.url,
        contentType: fetched.contentType,
        arrived,
        detectLanguage,
      })
    case 'unchanged':
      throw new IngestError(where, 'the server says that nothing changed, though it was not asked')
    case 'later':
    case 'gone':
    case 'refused':
      throw new IngestError(where, fetched.why)
  }
}

/** @throws HopelessJobError where the feed has no text of the item either. */
async function fromFeed(context: WorkContext, { job, item, feed }: Source, why: string): Promise<Got> {
  try {
    if (item.html === null) throw new IngestError(item.url ?? item.key, 'the feed has no text of it')
    const report = reportFromItem(item.html, {
      where: item.url ?? item.key,
      ...(item.url === null ? {} : { url: item.url }),
      title: item.title ?? undefined,
      detectLanguage,
    })
    return { report: completed(report, { item, feed }), why: `the text is the feed's: ${why}` }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    const at = context.now().toISOString()
    await settleItem(context.store.db, job.payload, { state: 'failed', reportId: null, why, at })
    throw new HopelessJobError(why)
  }
}

/** What the page does not tell of itself, the feed may. */
function completed(report: Report, { item, feed }: { item: StoredItem; feed: StoredFeed }): Report {
  const dated = report.publishedAt !== null || item.published_at === null
  return {
    ...report,
    outlet: report.outlet ?? feed.outlet,
    title: report.title ?? item.title,
    ...(dated ? {} : { publishedAt: item.published_at, publishedBasis: 'metadata' as const }),
  }
}

async function later(
  { queue }: WorkContext,
  payload: JobPayload<'read-page'>,
  { url, seconds }: { url: string; seconds: number },
): Promise<void> {
  const key = `${payload.feedId} ${payload.key}`
  await queue.send('read-page', payload, { key, group: new URL(url).host, after: seconds })
}
