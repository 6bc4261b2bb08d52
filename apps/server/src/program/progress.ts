import cliProgress from 'cli-progress'
import type { CommandIo } from './command-io.ts'

/** Shows how far a piece of work is: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  step: () => void
  done: () => void
}

/** Elsewhere than on a terminal, a line is due when this many seconds have passed. */
const LINE_EVERY_MS = 2_000

/** `total` null where nobody knows how much there is. */
export function progress(io: CommandIo, what: string, total: number | null): Progress {
  return io.errIsTerminal && total !== null ? bar(what, total) : lines(io, what, total)
}

function bar(what: string, total: number): Progress {
  const shown = new cliProgress.SingleBar(
    { format: `${what} {bar} {value}/{total}`, hideCursor: true, stopOnComplete: false },
    cliProgress.Presets.shades_classic,
  )
  shown.start(total, 0)
  return { step: () => shown.increment(), done: () => shown.stop() }
}

function lines(io: CommandIo, what: string, total: number | null): Progress {
  let count = 0
  let told = -1
  let due = performance.now() + LINE_EVERY_MS
  const tell = () => {
    told = count
    due = performance.now() + LINE_EVERY_MS
    io.err(`${what} ${count}${total === null ? '' : `/${total}`}\n`)
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
