import type { AddCommand } from '../program/add-command.ts'

/** `jawla snapshot` */
export const addSnapshot: AddCommand = (program, context, act) => {
  const { io } = context
  program
    .command('snapshot')
    .description('keeps the data package of the whole public record as it is today, for ever, at an address of its own')
    .action(
      act(async () => {
        const { makeSnapshot } = await import('../exports/snapshots/make-snapshot.ts')
        const { snapshotAddress } = await import('../exports/snapshots/snapshot-address.ts')
        await context.withStore(async (store, { site, now }) => {
          const { snapshot, isNew } = await makeSnapshot(store, { site, now, signal: io.signal })
          if (!isNew) io.err('nothing changed since the latest snapshot\n')
          const { name, rows, bytes, sha256 } = snapshot
          await io.out(`${snapshotAddress(site, name)}: rows ${rows}, bytes ${bytes}, sha256 ${sha256}\n`)
        })
        return 0
      }),
    )
}
