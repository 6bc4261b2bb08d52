import type { Store } from '@jawla/store'
import type { Settings } from '../settings.ts'
import type { CommandIo } from './command-io.ts'

/** What every command is given. */
export interface CommandContext {
  io: CommandIo
  settings: Settings
  /**
   * Opens the store for a piece of work and closes it after. A command done by the server works on the server's own store.
   * @throws StoreBusyError where another process holds the embedded store.
   */
  withStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>
  /** Runs another command line in a context of its own, as a server does for a second process; gives its exit code. */
  run: (argv: readonly string[], context: CommandContext) => Promise<number>
}

/** What a command's action gives back: 0, or 1 where some input failed. */
export type ExitCode = 0 | 1
