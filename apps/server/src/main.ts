import type { CommandContext } from './program/command-context.ts'
import { CommandError } from './program/command-error.ts'
import { type CommandIo, processIo } from './program/command-io.ts'
import { interruptible } from './program/interruption.ts'
import { runCommand } from './program/run-command.ts'
import { readSettings } from './settings.ts'

/** The `jawla` program: runs one command line on this process's streams and sets its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const interruption = new AbortController()
  const io = processIo(interruption.signal)
  try {
    process.exitCode = await runHereOrThere(argv, { io, interruption })
  } catch (error) {
    // What was cut short by an interruption is no failure of its own.
    const told = interruption.signal.aborted && !(error instanceof CommandError) ? 'stopped' : oneLine(error)
    io.err(`jawla: ${told}\n`)
    process.exitCode = error instanceof CommandError ? error.exitCode : 1
  }
}

/** Where a running server holds the store, the command is done by that server. */
async function runHereOrThere(
  argv: readonly string[],
  { io, interruption }: { io: CommandIo; interruption: AbortController },
): Promise<number> {
  const context: CommandContext = {
    io,
    settings: readSettings(process.env),
    run: runCommand,
    withStore: async (work) => {
      const { withOwnStore } = await import('./program/with-own-store.ts')
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
    const { handOver } = await import('./program/hand-over.ts')
    return await handOver(argv, error.holder.control, io)
  }
}

/** What failed, in one line (wrong settings: one each); with `LOG_LEVEL=debug` the stack of what nobody expected. */
function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof CommandError) return error.message
  if (/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '') && error.stack) return error.stack
  return error.message.split('\n', 1)[0] || error.name
}
