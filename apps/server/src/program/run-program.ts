import { readSettings } from '../settings.ts'
import type { CommandContext } from './command-context.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { interruptible } from './interruption.ts'
import { runCommand } from './run-command.ts'

/** What one run of the program is given; nothing else of its process reaches it but signals. */
export interface ProgramRun {
  io: CommandIo
  /** Aborted when a signal asks the command to stop; `io.signal` is its signal. */
  interruption: AbortController
  /** Environment variables, read as settings. */
  environment: NodeJS.ProcessEnv
}

/** Runs one command line and gives its exit code; what goes wrong is said in one line. */
export async function runProgram(argv: readonly string[], run: ProgramRun): Promise<number> {
  try {
    return await runHereOrThere(argv, run)
  } catch (error) {
    // What was cut short by an interruption is no failure of its own.
    const stopped = run.interruption.signal.aborted && !(error instanceof CommandError)
    run.io.err(`jawla: ${stopped ? 'stopped' : oneLine(error, run.environment)}\n`)
    return error instanceof CommandError ? error.exitCode : 1
  }
}

/** Where a running server holds the store, the command is done by that server. */
async function runHereOrThere(argv: readonly string[], { io, interruption, environment }: ProgramRun): Promise<number> {
  const context: CommandContext = {
    io,
    settings: readSettings(environment),
    run: runCommand,
    withStore: async (work) => {
      const { withOwnStore } = await import('./with-own-store.ts')
      return withOwnStore(context.settings, io, (store, opened) =>
        interruptible(interruption, () => work(store, opened)),
      )
    },
  }
  try {
    return await runCommand(argv, context)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'StoreBusyError') throw error
    const { StoreBusyError } = await import('@jawla/store')
    if (!(error instanceof StoreBusyError) || error.holder.control === undefined) throw error
    const { handOver } = await import('./hand-over.ts')
    return await handOver(argv, error.holder.control, io)
  }
}

/** What failed, in one line (wrong settings: one each); with `LOG_LEVEL=debug` the stack of what nobody expected. */
function oneLine(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof CommandError) return error.message
  if (/^(debug|trace)$/.test(environment.LOG_LEVEL ?? '') && error.stack) return error.stack
  return error.message.split('\n', 1)[0] || error.name
}
