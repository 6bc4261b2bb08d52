import { IngestError } from '@jawla/ingest'
import { makeZip } from '@jawla/ingest/make-zip'
import { expect, test } from 'vitest'
import type { GivenFacts } from '../../src/pipeline/given-facts.ts'
import { readBytes } from '../../src/pipeline/read-bytes.ts'

const reports = async (name: string, bytes: Uint8Array, given: GivenFacts = {}) => {
  const read: unknown[] = []
  for await (const source of readBytes(name, bytes, given)) {
    read.push(source instanceof IngestError ? source.what : source.report)
  }
  return read
}

test('what is told of texts is not told of report records, which say it themselves', async () => {
  const given = { outlet: 'Un', title: 'Visite', published: '2025-02-08', language: 'fr' } as const
  const record = { outlet: 'جريدة المثال', publishedAt: '2024-11-05', text: 'زار كاتب الدولة مركز التكوين بفاس.' }
  expect(await reports('list.jsonl', Buffer.from(JSON.stringify(record)), given)).toMatchObject([
    { outlet: 'جريدة المثال', title: null, publishedAt: '2024-11-05', language: 'ar' },
  ])
  expect(await reports('note.txt', Buffer.from(record.text), given)).toMatchObject([
    { outlet: 'Un', title: 'Visite', publishedAt: '2025-02-08', language: 'fr' },
  ])
})

test('a zip may be larger than a page', async () => {
  const zip = makeZip([
    { name: 'photo.jpg', body: new Uint8Array(15_000_001), stored: true },
    { name: 'note.txt', body: 'زار كاتب الدولة مركز التكوين بفاس.' },
  ])
  expect(await reports('saved.zip', zip)).toMatchObject([{ textFrom: 'given' }])
  await expect(reports('saved.html', zip)).rejects.toThrow('16 MB is too large; the limit is 15 MB')
})
