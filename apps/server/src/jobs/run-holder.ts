import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { RunHolder, Store } from '@jawla/store'

/** Tells this process from all others, also from one that had its number before. */
const PROCESS = `${hostname()}:${process.pid}:${randomUUID()}:`

/** A new holder of a run in this process. The embedded store is open in one process alone. */
export function runHolder({ kind }: Store): RunHolder {
  return { name: `${PROCESS}${randomUUID()}`, process: PROCESS, alone: kind === 'embedded' }
}
