import cliProgress from 'cli-progress'
import type { CommandIo } from './command-io.ts'

/** Shows how far a piece of work is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  step: () => void
  done: () => void
}

/** Elsewhere than on a terminal, a line is due when this many seconds have passed. */
const LINE_EVERY_MS = 2_000

/** `total` null where nobody knows how much there is; `from`: how much of it was done before. */
export function progress(io: CommandIo, what: string, total: number | null, from = 0): Progress {
  return io.errIsTerminal && total !== null ? bar(what, { total, from }) : lines(io, what, { total, from })
}

function bar(what: string, { total, from }: { total: number; from: number }): Progress {
  const shown = new cliProgress.SingleBar(
    { format: `${what} {bar} {value}/{total}{pace}`, hideCursor: true, stopOnComplete: false },
    cliProgress.Presets.shades_classic,
  )
  const started = performance.now()
  let count = from
  shown.start(total, from, { pace: '' })
  return {
    step: () => shown.update(++count, { pace: pace({ count, from, total, ms: performance.now() - started }) }),
    done: () => shown.stop(),
  }
}

function lines(io: CommandIo, what: string, { total, from }: { total: number | null; from: number }): Progress {
  let count = from
  let told = -1
  const started = performance.now()
  let due = started + LINE_EVERY_MS
  const tell = () => {
    told = count
    due = performance.now() + LINE_EVERY_MS
    const rest = total === null ? '' : `/${total}${pace({ count, from, total, ms: performance.now() - started })}`
    io.err(`${what} ${count}${rest}\n`)
  }
  return {
    step: () => {
      count++
      if (performance.now() >= due) tell()
    },
    done: () => {
      if (told !== count) tell()
    },
  }
}

/** `, 85 a second, 1 min 43 s left`; nothing while too little is done to tell, or all is. */
export function pace({ count, from, total, ms }: { count: number; from: number; total: number; ms: number }): string {
  const perSecond = ((count - from) * 1000) / ms
  if (ms < LINE_EVERY_MS || count >= total || !(perSecond > 0)) return ''
  const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond))
  return `, ${rate} a second, ${span((total - count) / perSecond)} left`
}

function span(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
