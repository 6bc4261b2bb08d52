/**
 * What reading costs: reports and megabytes a second on one core, as a ratio to parsing the same reports' pages with linkedom
 * in the same run (below 1: reading costs less than parsing the page), and how time grows when a text doubles. Pages are of three
 * sizes: that of the median page of the web, a small news site's, and the report alone. All times are the thread's own CPU time.
 *
 *     npm run bench:extract
 */
import { readFileSync } from 'node:fs'
import { readReport } from '@jawla/extract'
import { parseHTML } from 'linkedom'
import { barePage, medianPage, type SampleReport, smallPage } from './news-page.ts'

const SAMPLES = new URL('../apps/server/samples/reports.jsonl', import.meta.url)
const reports: SampleReport[] = readFileSync(SAMPLES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

reportRatios()
console.log('\ntime for a text, and times the time of half of it (2.0 is linear)')
for (const [name, unit] of Object.entries(texts())) reportGrowth(name, unit)

function reportRatios(): void {
  const read = (): void => reports.forEach((report) => void readReport(report))
  const parse = (pages: readonly string[]) => (): void =>
    pages.forEach((html) => void parseHTML(html).document.querySelectorAll('p').length)
  const pages = { median: reports.map(medianPage), small: reports.map(smallPage), bare: reports.map(barePage) }
  const works = [read, parse(pages.median), parse(pages.small), parse(pages.bare)]
  for (const work of works) repeat(work, 1_500)
  const rounds = Array.from({ length: 7 }, () => works.map((work) => repeat(work, 250)))
  const [reading = 0, ...parsing] = works.map((_, at) => median(rounds.map((round) => round[at] ?? 0)))
  const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  console.log(
    `reports                ${reports.length}, ${Math.round(bytes / reports.length)} bytes of text on average`,
  )
  console.log(`reading                ${perSecond(reading)} reports/s, ${(bytes / 1e3 / reading).toFixed(2)} MB/s`)
  for (const [at, [name, all]] of Object.entries(pages).entries()) {
    const spent = parsing[at] ?? 0
    const size = all.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / all.length / 1e3
    console.log(`parsing ${name.padEnd(6)} pages   ${perSecond(spent)} pages/s, ${size.toFixed(1)} kB each`)
    console.log(`reading : ${name.padEnd(6)} pages ${(reading / spent).toFixed(2)}`)
  }
}

/** From 1 KB to 4 MB: ordinary text in every step, the others only where a growth faster than the text's would show most. */
function reportGrowth(name: string, unit: string): void {
  const all = Array.from({ length: 13 }, (_, step) => 1024 * 2 ** step)
  const sizes = name === 'ordinary text' ? all : all.filter((size) => size === 1024 || size >= 2 * 1024 * 1024)
  const steps: string[] = []
  let before = Number.NaN
  for (const size of sizes) {
    const report = { ...reports[0], text: unit.repeat(Math.ceil(size / unit.length)).slice(0, size) } as SampleReport
    const taken = repeat(() => void readReport(report), 30)
    const doubled = steps.length > 0 && sizes.includes(size / 2) ? ` x${(taken / before).toFixed(1)}` : ''
    steps.push(
      `${size < 1024 * 1024 ? `${size / 1024} KB` : `${size / 1024 / 1024} MB`} ${taken.toFixed(1)} ms${doubled}`,
    )
    before = taken
  }
  console.log(`${name.padEnd(22)} ${steps.join(' · ')}`)
}

function texts(): { [name: string]: string } {
  const text = reports.map((report) => report.text).join('\n')
  return {
    'ordinary text': `${text}\n`,
    'one endless sentence': 'زار كاتب الدولة مركز التكوين بمدينة فاس و',
    'number words': 'مائة وخمسون ألف وثلاثمائة ',
    'dates without end': 'du 3 au 5 mars, ',
    'names without end': 'مركب الصناعة التقليدية ',
    'a word without end': 'ة',
    'quotes and brackets': '«("',
  }
}

/** Milliseconds that one run takes, of as many runs as fill `least` milliseconds. */
function repeat(work: () => void, least: number): number {
  const start = process.threadCpuUsage()
  for (let runs = 1; ; runs++) {
    work()
    const { user, system } = process.threadCpuUsage(start)
    const spent = (user + system) / 1_000
    if (spent >= least) return spent / runs
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function perSecond(milliseconds: number): string {
  return (reports.length / (milliseconds / 1_000)).toFixed(0)
}
