import type { ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { onTestFinished } from 'vitest'
import { runProgram } from '../src/program/run-program.ts'
import { environmentOf, type ProcessOptions, type Ran, type RunOptions, spawnJawla } from './spawn-jawla.ts'

/** Starts the program as a process that is gone when the test is. */
export function startJawla(args: string[], options: ProcessOptions = {}): ChildProcess {
  const child = spawnJawla(args, options)
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** A command that runs in this process, which knows it already, as it would in one of its own: see `main`. */
export interface RunningJawla {
  ended: Promise<number>
  /** As a signal does. */
  stop: () => void
}

/** Starts a command here; what it prints is told piece by piece. */
export function runHere(
  args: string[],
  options: RunOptions,
  told: Record<'stdout' | 'stderr', (text: string) => void>,
): RunningJawla {
  const interruption = new AbortController()
  const ended = runProgram(args, {
    io: {
      stdin: bytes(options.input ?? ''),
      out: async (piece) => told.stdout(typeof piece === 'string' ? piece : Buffer.from(piece).toString()),
      err: told.stderr,
      errIsTerminal: false,
      cwd: options.cwd ?? tmpdir(),
      signal: interruption.signal,
    },
    interruption,
    environment: environmentOf(options),
  })
  return { ended, stop: () => interruption.abort() }
}

async function* bytes(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (input.length > 0) yield Buffer.from(input)
}

/** Runs a command to its end. */
export async function runJawla(args: string[], options: RunOptions = {}): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  const running = runHere(args, options, {
    stdout: (text) => {
      printed.stdout += text
    },
    stderr: (text) => {
      printed.stderr += text
    },
  })
  return { code: await running.ended, ...printed }
}

/** The JSON lines of a command's standard output. */
export function jsonLines(ran: Ran): Record<string, unknown>[] {
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
