import type { Store } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './command-io.ts'

/** What every command is given. */
export interface CommandContext {
  io: CommandIo
  settings: Settings
  /**
   * Opens the store, with what fetches and the job queue, for a piece of work and closes them after. A command done by the server works on the
   * server's own. What ends the process meanwhile, Ctrl-C or SIGTERM, is told to the command first (`io.signal`).
   * @throws StoreBusyError where another process holds the embedded store.
   */
  withStore: <T>(work: (store: Store, work: WorkContext) => Promise<T>) => Promise<T>
  /** Runs another command line in a context of its own, as a server does for a second process; gives its exit code. */
  run: (argv: readonly string[], context: CommandContext) => Promise<number>
}

/** What a command's action gives back: 0, or 1 where some input failed. */
export type ExitCode = 0 | 1
