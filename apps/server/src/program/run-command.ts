import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { addBackup } from '../commands/backup.ts'
import { addExport } from '../commands/export.ts'
import { addExtract } from '../commands/extract.ts'
import { addFeeds } from '../commands/feeds.ts'
import { addIngest } from '../commands/ingest.ts'
import { addJobs } from '../commands/jobs.ts'
import { addRebuild } from '../commands/rebuild.ts'
import { addServe } from '../commands/serve.ts'
import { addSnapshot } from '../commands/snapshot.ts'
import { addUser } from '../commands/user.ts'
import { addWorker } from '../commands/worker.ts'
import type { Act, AddCommand } from './add-command.ts'
import type { CommandContext } from './command-context.ts'
import { CommandError } from './command-error.ts'

const COMMANDS: AddCommand[] = [
  addServe,
  addExtract,
  addIngest,
  addFeeds,
  addExport,
  addBackup,
  addSnapshot,
  addRebuild,
  addJobs,
  addUser,
  addWorker,
]

/**
 * Runs one command line. Gives the exit code: 0 done, 1 some input failed, 2 wrong use. What is wrong is said in one line.
 * @throws whatever is no fault of the input, StoreBusyError among it.
 */
export async function runCommand(argv: readonly string[], context: CommandContext): Promise<number> {
  const { io } = context
  let exitCode = 0
  const act: Act =
    (action) =>
    async (...args) => {
      exitCode = await action(...args)
    }
  const shown: string[] = []
  const program = new Command('jawla')
    .description(
      'An open record, with its sources, of official field visits in Moroccan handicrafts and social economy.',
    )
    .version(manifest.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => shown.push(text), writeErr: io.err })
    .showHelpAfterError('(jawla --help shows what there is)')
  for (const add of COMMANDS) add(program, context, act)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CommandError)) throw error
    io.err(`jawla: ${error.message}\n`)
    return error.exitCode
  } finally {
    if (shown.length > 0) await io.out(shown.join(''))
  }
}
