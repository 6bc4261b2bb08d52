import { resolve } from 'node:path'
import type { AddCommand } from '../program/add-command.ts'

/** `jawla backup` and `jawla restore` */
export const addBackup: AddCommand = (program, context, act) => {
  const { io } = context
  program
    .command('backup')
    .description(
      'writes everything that the store keeps into one file, also while the server runs; keep it as safe as a password',
    )
    .argument('<file>', 'e.g. jawla.backup.gz; its SHA-256 goes to FILE.sha256')
    .action(
      act(async (file: string) => {
        const { backupBytes } = await import('../backup/write-backup.ts')
        const { writeWhole } = await import('../program/write-whole.ts')
        const { path, rows, bytes, sha256 } = await context.withStore((store, { queue, now }) =>
          writeWhole(backupBytes({ store, queue }, now()), io, { named: resolve(io.cwd, file), secret: true }),
        )
        await io.out(`${path}: rows ${rows}, bytes ${bytes}, sha256 ${sha256}\n`)
        return 0
      }),
    )
  program
    .command('restore')
    .description('fills an empty store from a backup, of the same or the other engine; all of it or nothing')
    .argument('<file>', 'what jawla backup wrote')
    .action(
      act(async (file: string) => {
        const { readBackup } = await import('../backup/read-backup.ts')
        const { rows, jobs } = await context.withStore((store, { queue }) =>
          readBackup({ store, queue }, resolve(io.cwd, file)),
        )
        await io.out(`restored: rows ${rows}, jobs ${jobs}\n`)
        return 0
      }),
    )
}
