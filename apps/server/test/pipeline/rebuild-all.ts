import { type Store, takeRun } from '@jawla/store'
import { chooseRun } from '../../src/jobs/choose-run.ts'
import { runHolder } from '../../src/jobs/run-holder.ts'
import { type RebuildOptions, type Rebuilt, rebuild } from '../../src/pipeline/rebuild.ts'

/** Joins all visits anew, as `jawla rebuild` does, going on with what was stopped; `reread`: reads all reports again first. */
export async function rebuildAll(
  store: Store,
  { reread = false, ...given }: Partial<RebuildOptions> & { reread?: boolean } = {},
): Promise<Rebuilt> {
  const holder = runHolder(store)
  const { id } = await chooseRun(store, { reread, anew: false })
  const run = await takeRun(store.db, id, holder)
  if (run === null) throw new Error(`run ${id} is taken`)
  return rebuild(store, run, {
    holder: holder.name,
    signal: new AbortController().signal,
    interrupted: 'stopped',
    step: () => {},
    failed: async (_report, error) => {
      throw error
    },
    ...given,
  })
}
