import { processIo } from './program/command-io.ts'
import { runProgram } from './program/run-program.ts'

/** The `jawla` program: runs one command line on this process's streams and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const interruption = new AbortController()
  const io = processIo(interruption.signal)
  process.exitCode = await runProgram(argv, { io, interruption, environment: process.env })
}
