import { isSnapshotDue } from '@jawla/store'
import { makeSnapshot } from '../exports/snapshots/make-snapshot.ts'
import type { Job } from './job-queue.ts'
import { monthBegan } from './month-began.ts'
import type { WorkContext } from './work-context.ts'

/** Makes the snapshot of a month where there is none yet. */
export async function snapshotJob({ store, site, now }: WorkContext, { signal }: Job<'make-snapshot'>): Promise<void> {
  if (await isSnapshotDue(store.index, monthBegan(now()))) await makeSnapshot(store, { site, now, signal })
}
