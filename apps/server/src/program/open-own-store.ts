import { openStore, type Store } from '@jawla/store'
import type { Settings } from '../settings.ts'
import { traceStatement } from '../traces/trace-statement.ts'
import { CommandError } from './command-error.ts'

/**
 * Opens the store that the settings name.
 * @throws CommandError where its folder cannot be used; StoreBusyError where another process holds it.
 */
export async function openOwnStore(settings: Settings): Promise<Store> {
  try {
    return await openStore({ ...settings, ...(settings.tracesTo === null ? {} : { onStatement: traceStatement }) })
  } catch (error) {
    const code = error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error ? error.code : null
    if (code === null || settings.databaseUrl !== null) throw error
    throw new CommandError(`DATA_DIR ${settings.dataDir} cannot be used (${code})`, 2)
  }
}
