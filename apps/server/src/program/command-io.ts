import { setImmediate } from 'node:timers/promises'
import { CommandError } from './command-error.ts'

/** What a command reads and writes: the terminal's streams, or those of a command that a running server does for another process. */
export interface CommandIo {
  stdin: AsyncIterable<Uint8Array>
  /** Only the result goes here. Waits where the reader is slow. */
  out: (piece: string | Uint8Array) => Promise<void>
  /** Progress, logs and errors. */
  err: (text: string) => void
  /** Whether `err` is a terminal, where a progress bar can move. */
  errIsTerminal: boolean
  /** Where relative paths start. */
  cwd: string
  /** Told when nobody waits for the command any more. */
  signal: AbortSignal
}

/** The process's own streams; `signal` ends the wait for more input. A closed pipe (`jawla … | head`) ends the process quietly. */
export function processIo(signal: AbortSignal): CommandIo {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  signal.addEventListener('abort', () => process.stdin.destroy())
  return {
    stdin: process.stdin,
    out: (piece) => new Promise((resolve) => process.stdout.write(piece, () => resolve())),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
    cwd: process.cwd(),
    signal,
  }
}

/** @throws CommandError where the command's caller has gone away. */
export function goOn(io: Pick<CommandIo, 'signal'>): void {
  if (io.signal.aborted) throw new CommandError('stopped', 1)
}

/**
 * Between two pieces of work on the store: others get their turn. The embedded store answers at once, so that without this a
 * server that does a long command would answer no reader, and hear no signal, until the command is done.
 * @throws CommandError where the command's caller has gone away.
 */
export async function takeTurns(io: Pick<CommandIo, 'signal'>): Promise<void> {
  await setImmediate()
  goOn(io)
}
