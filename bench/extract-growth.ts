import { readReport } from '@jawla/extract'
import type { SampleReport } from './news-page.ts'

const [KB, MB] = [1024, 1024 * 1024]
const LARGEST = 4 * MB
/** Of texts in which a growth faster than the text's would show most where they are long. */
const FEW = [KB, 2 * MB, LARGEST]
/** Milliseconds that one measurement fills at least, by as many runs as it takes: the clock of CPU time goes by fours. */
const LEAST = 80
/** Measurements of each size: short ones differ more from one another, and cost less. */
const [ROUNDS, LONG_ROUNDS] = [15, 5]
const LONG = 512 * KB
/** Milliseconds of reading before a text is measured. */
const WARM_UP = 3_000

/** Prints how long texts of growing sizes take, and how many times the text of half the size. */
export function reportGrowth(reports: readonly SampleReport[]): void {
  console.log('\nmilliseconds for a text, and times the time of half of it (2.00 is linear)')
  for (const [name, unit] of Object.entries(texts(reports))) {
    const all = Array.from({ length: 13 }, (_, step) => KB * 2 ** step)
    printGrowth(name, measure(unit, name === 'ordinary text' ? all : FEW))
  }

  /** From small to large and again, so that whatever else the machine does slows neighbours alike; the median of each step. */
  function measure(unit: string, sizes: readonly number[]): Map<number, number[]> {
    const taken = new Map<number, number[]>(sizes.map((size) => [size, []]))
    const texts = new Map(sizes.map((size) => [size, textsOf(unit, size)]))
    const read = (size: number): void =>
      texts.get(size)?.forEach((text) => void readReport({ ...reports[0], text } as SampleReport))
    repeat(() => sizes.forEach(read), WARM_UP)
    for (let round = 0; round < ROUNDS; round++)
      for (const size of sizes)
        if (size < LONG || round < LONG_ROUNDS)
          taken.get(size)?.push(repeat(() => read(size), LEAST) / (texts.get(size)?.length ?? 1))
    return taken
  }
}

function printGrowth(name: string, taken: ReadonlyMap<number, readonly number[]>): void {
  const steps = [...taken].map(([size, times]) => {
    const half = taken.get(size / 2)
    const doubled = half ? ` x${median(times.map((time, round) => time / (half[round] ?? Number.NaN))).toFixed(2)}` : ''
    return `${size < MB ? `${size / KB} KB` : `${size / MB} MB`} ${median(times).toFixed(2)}${doubled}`
  })
  console.log(`${name.padEnd(22)} ${steps.join(' · ')}`)
}

/**
 * Texts of a size that hold the same words together as those of any other: a long one is the beginning of `unit` again
 * and again, short ones are that beginning in pieces. One piece alone would be easier or harder to read than the next.
 */
function textsOf(unit: string, size: number): string[] {
  const begin = unit.repeat(Math.ceil(KB / unit.length))
  const whole = begin.slice(0, 2 ** Math.floor(Math.log2(begin.length)))
  if (size > whole.length) return [whole.repeat(size / whole.length)]
  return Array.from({ length: whole.length / size }, (_, piece) => whole.slice(piece * size, (piece + 1) * size))
}

function texts(reports: readonly SampleReport[]): { [name: string]: string } {
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
