import { pipeline } from 'node:stream/promises'
import { type LogEntry, logFilterSchema } from '@jawla/domain'
import type { Db } from '@jawla/store'
import { Router } from 'express'
import type { Accounts } from '../accounts/accounts.ts'
import type { CsvValue } from '../csv/csv-stream.ts'
import { everyDecision } from '../desk/list-decisions.ts'
import { siteOf } from '../settings.ts'

const COLUMNS = [
  ...(['at', 'who', 'name', 'kind', 'act', 'field', 'thing', 'visits', 'reports', 'titles'] as const),
  ...(['before', 'after', 'quote', 'why', 'stands'] as const),
] as const

/**
 * `GET /desk/decisions.csv?who=&kind=&from=&to=&bom=1`: the list of decisions as a table, for staff. What is asked wrongly is refused, so that nobody
 * takes a part for the whole.
 */
export function decisionsCsv(db: Db, accounts: Accounts, publicUrl: string | null): Router {
  const router = Router()
  router.get('/desk/decisions.csv', async (request, response) => {
    response.set('cache-control', 'no-store')
    if ((await accounts.whoAsks(request, response)) === null) {
      return void response.status(401).json({ error: 'sign in first' })
    }
    const {
      bom,
      lang: _,
      ...asked
    } = Object.fromEntries(new URL(`http://localhost${request.originalUrl}`).searchParams)
    const filter = logFilterSchema.strict().safeParse(asked)
    if (!filter.success) return void response.status(400).json({ error: 'not a filter of decisions' })
    const site = siteOf({ publicUrl, port: request.socket.localPort ?? 0 })
    response.type('text/csv').attachment('jawla-decisions.csv')
    // Loaded where somebody asks for a table: readers' answers never need it.
    const { csvStream } = await import('../csv/csv-stream.ts')
    const rows = csvStream(rowsOf(everyDecision(db, filter.data), site), { columns: COLUMNS, bom: bom === '1' })
    await pipeline(rows, response).catch((error: NodeJS.ErrnoException) => {
      // Whoever asked is gone.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  })
  return router
}

async function* rowsOf(
  entries: AsyncIterable<LogEntry>,
  site: string,
): AsyncGenerator<Record<(typeof COLUMNS)[number], CsvValue>> {
  for await (const { key: _, visits, reports, before, after, ...entry } of entries) {
    yield {
      ...entry,
      visits: visits.map(({ id }) => `${site}/visits/${encodeURIComponent(id)}`).join(' '),
      reports: reports.map(({ id }) => `${site}/reports/${encodeURIComponent(id)}`).join(' '),
      titles: reports.map(({ title }) => title ?? '').join('\n'),
      before: written(before),
      after: written(after),
      quote: quoteIn(after) ?? quoteIn(before),
    }
  }
}

/** A value as JSON without its quote, which has a column of its own; a plain text or number as it is. */
function written(value: LogEntry['after']): CsvValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const { evidence: _, ...rest } = value
  return JSON.stringify(rest)
}

function quoteIn(value: LogEntry['after']): string | null {
  const evidence = value !== null && typeof value === 'object' && !Array.isArray(value) ? value.evidence : null
  const quote = evidence != null && typeof evidence === 'object' && !Array.isArray(evidence) ? evidence.quote : null
  return typeof quote === 'string' ? quote : null
}
