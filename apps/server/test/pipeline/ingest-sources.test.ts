import { setImmediate as turn } from 'node:timers/promises'
import { reportsFromJsonl } from '@jawla/ingest'
import { openStore } from '@jawla/store'
import { expect, test } from 'vitest'
import { jobQueue } from '../../src/jobs/job-queue.ts'
import { ingestSources } from '../../src/pipeline/ingest-sources.ts'
import type { Source } from '../../src/pipeline/read-bytes.ts'
import { newStore } from '../new-store.ts'
import { ARABIC, jsonl } from '../reports.ts'

const REPORTS = 12

async function* sources(): AsyncGenerator<Source> {
  const records = Array.from({ length: REPORTS }, (_, index) => ({
    ...ARABIC,
    id: `r${index}`,
    url: `https://un.example/${index}`,
  }))
  const stream = (async function* () {
    yield Buffer.from(jsonl(...records))
  })()
  for await (const report of reportsFromJsonl(stream, { where: 'records', detectLanguage: () => 'ar' })) {
    yield report instanceof Error ? report : { where: report.id, report, record: true }
  }
}

test('between two reports the process does what else there is to do, such as answering readers', async () => {
  const store = await openStore({ databaseUrl: null, dataDir: await newStore() })
  const queue = jobQueue(store, { warn: () => {} })
  let done = false
  let turns = 0
  const others = (async () => {
    while (!done) {
      await turn()
      turns++
    }
  })()
  const atStep: number[] = []
  const io = { err: () => {}, signal: new AbortController().signal, step: () => atStep.push(turns) }
  expect(await ingestSources({ store, queue }, sources(), io)).toMatchObject({ added: REPORTS, visits: 1 })
  done = true
  await others
  await store.close()
  expect(new Set(atStep).size).toBe(REPORTS)
})
