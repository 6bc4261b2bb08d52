/**
 * What reading costs: reports and megabytes a second on one core, as a ratio to parsing the same reports' bare HTML with linkedom in the
 * same run, and how time grows when a text doubles.
 *
 *     node bench/extract.ts
 */
import { readFileSync } from 'node:fs'
import { readReport } from '@jawla/extract'
import { parseHTML } from 'linkedom'

type Record = { id: string; language: 'ar' | 'fr'; title: string; publishedAt: string; text: string }

const SAMPLES = new URL('../apps/server/samples/reports.jsonl', import.meta.url)
const records: Record[] = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
const pages = records.map(page)

warmUp()
reportRatio()
for (const [name, text] of Object.entries(texts())) reportGrowth(name, text)

function reportRatio(): void {
  const rounds = Array.from({ length: 15 }, () => ({
    parse: time(() => pages.forEach((html) => void parseHTML(html).document.querySelectorAll('p').length)),
    read: time(() => records.forEach((record) => void readReport(record))),
  }))
  const parse = median(rounds.map((round) => round.parse))
  const read = median(rounds.map((round) => round.read))
  const ratio = median(rounds.map((round) => round.read / round.parse))
  const bytes = records.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(`reports            ${records.length}, median ${Math.round(bytes / records.length)} bytes of text`)
  console.log(
    `reading            ${perSecond(records.length, read)} reports/s, ${(bytes / 1e6 / (read / 1000)).toFixed(2)} MB/s`,
  )
  console.log(`parsing with linkedom ${perSecond(records.length, parse)} pages/s`)
  console.log(`reading : parsing  ${ratio.toFixed(2)}`)
}

/** From 1 KB to 4 MB: how much longer twice the text takes. 2.0 is linear. */
function reportGrowth(name: string, unit: string): void {
  const sizes = Array.from({ length: 13 }, (_, step) => 1024 * 2 ** step)
  let before = Number.NaN
  console.log(`\n${name}: time for a text twice as long`)
  for (const size of sizes) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const rounds = size < 300_000 ? 5 : 1
    const taken = median(
      Array.from({ length: rounds }, () => time(() => readReport({ ...records[0], text } as Record))),
    )
    console.log(
      `${String(size / 1024).padStart(6)} KB  ${taken.toFixed(1).padStart(9)} ms  x${(taken / before).toFixed(2)}`,
    )
    before = taken
  }
}

function texts(): { [name: string]: string } {
  return {
    'ordinary text': `${records.map(({ text }) => text).join('\n')}\n`,
    'one endless sentence': 'زار كاتب الدولة مركز التكوين بمدينة فاس و',
    'number words': 'مائة وخمسون ألف وثلاثمائة ',
    digits: '1234567890',
    'names without end': 'مركب الصناعة التقليدية ',
    'open brackets': '«("',
  }
}

function page({ title, text }: Record): string {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`
}

function warmUp(): void {
  for (let round = 0; round < 5; round++) {
    for (const record of records) readReport(record)
    for (const html of pages) parseHTML(html)
  }
}

function time(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function perSecond(count: number, milliseconds: number): string {
  return (count / (milliseconds / 1000)).toFixed(0)
}
