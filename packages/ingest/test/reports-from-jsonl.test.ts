import { describe, expect, test } from 'vitest'
import { IngestError, reportsFromJsonl } from '../src/index.ts'

const RECORD = { id: 'r1', url: 'https://exemple.ma/1', publishedAt: '2025-02-08', text: '  Une visite à Safi.\r\n' }

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

async function read(...parts: (string | Uint8Array)[]) {
  const found = []
  const options = { where: 'a.jsonl', detectLanguage: () => 'fr' as const }
  for await (const report of reportsFromJsonl(chunks(...parts), options)) {
    found.push(report instanceof IngestError ? report.message : report)
  }
  return found
}

const one = (record: unknown) => read(JSON.stringify(record))

describe('report records', () => {
  test('keep their id and their text to the letter', async () => {
    expect(await one(RECORD)).toEqual([
      {
        ...RECORD,
        outlet: null,
        language: 'fr',
        title: null,
        author: null,
        publishedBasis: 'given',
        textFrom: 'given',
        sample: false,
        factsFrom: null,
      },
    ])
  })

  test('without an id get one from the address, else from the text, the same each time', async () => {
    const { id: _, ...record } = RECORD
    const [byAddress, again] = await read(`${JSON.stringify(record)}\n${JSON.stringify({ ...record, text: 'Autre' })}`)
    expect(again).toMatchObject({ id: (byAddress as { id: string }).id })
    const [byText, other] = await read(
      JSON.stringify({ ...record, url: null }),
      '\n',
      JSON.stringify({ url: null, text: 'B' }),
    )
    expect((byText as { id: string }).id).not.toBe((other as { id: string }).id)
  })

  test('may leave out what nobody knows', async () => {
    expect(await one({ text: 'Une visite.' })).toMatchObject([
      { url: null, publishedAt: null, publishedBasis: 'unknown' },
    ])
  })

  test('a bad line says its number and what is wrong; the rest go on', async () => {
    const lines = [
      '{',
      '[]',
      '{"text":5}',
      '{"text":" "}',
      '{"text":"x","publishedAt":"hier"}',
      '{"text":"x","url":"news"}',
    ]
    const more = [
      '{"text":"x","language":"en"}',
      '{"text":"x","id":""}',
      '{"text":"a\\u0000b"}',
      '{"text":"x","id":"a\\u0000b"}',
    ]
    expect(await read([...lines, ...more, '', JSON.stringify(RECORD)].join('\n'))).toEqual([
      'a.jsonl line 1: not JSON',
      'a.jsonl line 2: not a report record: Invalid input: expected object, received array',
      'a.jsonl line 3: not a report record: text: missing or no string',
      'a.jsonl line 4: the report has no text',
      'a.jsonl line 5: not a publication day (YYYY-MM-DD) or ISO time: hier',
      'a.jsonl line 6: not an http or https address: news',
      'a.jsonl line 7: not a report record: language: must be "ar" or "fr"',
      'a.jsonl line 8: not a report record: id: empty',
      'a.jsonl line 9: the text holds NUL characters; it is not a report',
      'a.jsonl line 10: not a report record: id: holds a NUL character',
      expect.objectContaining({ id: 'r1' }),
    ])
  })

  test('a NUL character beside the text is no part of it', async () => {
    const names = { outlet: 'a\0b', title: 'a\0b', author: 'a\0b', factsFrom: 'https://exemple.ma/\0b' }
    const clean = { outlet: 'a b', title: 'a b', author: 'a b', factsFrom: 'https://exemple.ma/ b' }
    expect(await one({ ...RECORD, ...names })).toMatchObject([clean])
  })

  test('cut anywhere, also inside a letter, read the same', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...RECORD, text: 'زيارة à Fès 😀' })}\n${JSON.stringify(RECORD)}\n`)
    const whole = await read(bytes)
    expect(whole).toHaveLength(2)
    for (const size of [1, 7, 64]) {
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      expect(await read(...parts)).toEqual(whole)
    }
  })

  test('a half emoji becomes a replacement mark of the same length', async () => {
    expect(await read('{"text":"a\\ud83d b"}')).toMatchObject([{ text: 'a\ufffd b' }])
  })

  test('a line longer than any report is passed over', async () => {
    const long = Buffer.alloc(16_000_000, 'a')
    expect(await read(long, '\n', JSON.stringify(RECORD))).toMatchObject([
      'a.jsonl line 1: longer than 15000000 bytes',
      { id: 'r1' },
    ])
  })

  test('an address that is too long to be found again is told', async () => {
    const url = `https://exemple.ma/${'a'.repeat(2000)}`
    expect(await read(JSON.stringify({ ...RECORD, url }))).toEqual([
      'a.jsonl line 1: the address has 2019 characters; the limit is 2000',
    ])
  })

  test('a line that is not UTF-8 is passed over', async () => {
    expect(await read(Uint8Array.of(0xe9, 10), JSON.stringify(RECORD))).toMatchObject([
      'a.jsonl line 1: not UTF-8',
      { id: 'r1' },
    ])
  })

  test.each([
    ['an empty stream', '', 'a.jsonl: the file is empty'],
    ['blank lines', '\n \n', 'a.jsonl: the file is empty'],
    ['a binary stream', Uint8Array.of(1, 0, 2), 'a.jsonl: a binary file, not lines of JSON'],
  ])('%s is refused', async (_, part, message) => {
    await expect(read(part)).rejects.toThrow(message)
  })
})
