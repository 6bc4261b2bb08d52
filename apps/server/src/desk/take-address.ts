import { IngestError } from '@jawla/ingest'
import type { Fetched } from '@jawla/ingest/web'
import { askHost } from '../jobs/ask-host.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import type { GivenFacts } from '../pipeline/given-facts.ts'
import { readAddress } from '../pipeline/read-address.ts'
import type { Source } from '../pipeline/read-bytes.ts'
import type { TakenVisits } from './desk.ts'
import { withVisits } from './with-visits.ts'

/** Somebody waits for the answer. */
const PATIENCE_MS = 60_000

/** Takes in the page at an address, as `jawla ingest` does; its host is asked in turn with the feeds' pages. */
export async function takeAddress(
  work: WorkContext,
  { url, ...given }: GivenFacts & { url: string },
): Promise<TakenVisits> {
  return withVisits(work, await pageAt(work, url, given))
}

async function pageAt(work: WorkContext, url: string, given: GivenFacts): Promise<Source> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const get = (address: string, request: object) => inTurn(work, address, { request, signal })
  try {
    const report = await readAddress(url, { given, fetcher: { get }, signal })
    return { where: url, report, record: false }
  } catch (error) {
    if (error instanceof IngestError) return error
    if (signal.aborted) return new IngestError(url, `gives no page within ${PATIENCE_MS / 1000} seconds`)
    throw error
  }
}

async function inTurn(
  { store, fetcher }: WorkContext,
  url: string,
  { request, signal }: { request: object; signal: AbortSignal },
): Promise<Fetched> {
  const asked = await askHost(store.db, url, { ask: () => fetcher.get(url, request), signal })
  if (asked.asked) return asked.fetched
  const retryAfter = Math.ceil(asked.seconds)
  return { outcome: 'later', retryAfter, why: `asked to be left alone for ${retryAfter} more seconds` }
}
