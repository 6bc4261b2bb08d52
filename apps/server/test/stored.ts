import { EMPTY_FILTER } from '@jawla/domain'
import { openStore, streamReports, streamVisits } from '@jawla/store'

/** Every visit and report in a store that no process has open, each as the line that its export prints: read here, without a process for each. */
export async function stored(dataDir: string): Promise<{ visits: string[]; reports: string[] }> {
  const store = await openStore({ databaseUrl: null, dataDir })
  try {
    return {
      visits: await lines(streamVisits(store.index, EMPTY_FILTER)),
      reports: await lines(streamReports(store.db)),
    }
  } finally {
    await store.close()
  }
}

async function lines(things: AsyncIterable<unknown>): Promise<string[]> {
  const printed: string[] = []
  for await (const thing of things) printed.push(JSON.stringify(thing))
  return printed
}
