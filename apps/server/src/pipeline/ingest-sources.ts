import { IngestError } from '@jawla/ingest'
import { type Store, storeStatus } from '@jawla/store'
import { type CommandIo, takeTurns } from '../program/command-io.ts'
import { processReport } from './process-report.ts'
import type { Source } from './read-sources.ts'

/** How many reports came to what. `visits`: how many the store holds when it is done. */
export interface IngestCounts {
  added: number
  updated: number
  unchanged: number
  failed: number
  visits: number
}

/** Takes reports into the store one by one. What fails is said in one line on `io.err`, and the rest go on. */
export async function ingestSources(
  store: Store,
  sources: AsyncIterable<Source> | Iterable<Source>,
  io: Pick<CommandIo, 'err' | 'signal'> & { step: () => void },
): Promise<IngestCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 }
  for await (const source of sources) {
    await takeTurns(io)
    const wrong = source instanceof IngestError ? source : foreign(source)
    if (wrong === null && !(source instanceof IngestError)) {
      const { outcome } = await processReport(store, source.report, new Date())
      counts[outcome]++
    } else {
      counts.failed++
      io.err(`jawla: ${wrong?.message}\n`)
    }
    io.step()
  }
  const { visits } = await storeStatus(store.db)
  return { ...counts, visits }
}

/** A report in a language that nobody here reads would look like one that tells of no visit. */
function foreign(source: Exclude<Source, IngestError>): IngestError | null {
  if (source.report.language !== 'other') return null
  return new IngestError(source.where, 'the report is neither in Arabic nor in French')
}
