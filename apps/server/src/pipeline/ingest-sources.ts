import { type Store, storeStatus } from '@jawla/store'
import type { JobQueue } from '../jobs/job-queue.ts'
import { type CommandIo, takeTurns } from '../program/command-io.ts'
import { warn } from '../program/warn.ts'
import type { Source } from './read-bytes.ts'
import { takeIn } from './take-in.ts'

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
  into: { store: Store; queue: JobQueue },
  sources: AsyncIterable<Source> | Iterable<Source>,
  io: Pick<CommandIo, 'err' | 'signal'> & { step: () => void },
): Promise<IngestCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 }
  for await (const source of sources) {
    await takeTurns(io)
    const { where, outcome, why } = await takeIn(into, source)
    counts[outcome]++
    if (why !== null) warn(io, `${where}: ${why}`)
    io.step()
  }
  const { visits } = await storeStatus(into.store.db)
  return { ...counts, visits }
}
