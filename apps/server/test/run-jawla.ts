import type { ChildProcess } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { endOf, type Ran, type RunOptions, spawnJawla } from './spawn-jawla.ts'

/** Starts the program as a process that is gone when the test is. */
export function startJawla(args: string[], options: RunOptions = {}): ChildProcess {
  const child = spawnJawla(args, options)
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs a command to its end. */
export function runJawla(args: string[], options: RunOptions = {}): Promise<Ran> {
  return endOf(startJawla(args, options), options.input)
}

/** The JSON lines of a command's standard output. */
export function jsonLines(ran: Ran): Record<string, unknown>[] {
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
