import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Fetched } from '@jawla/ingest/web'
import { type Db, leaseHost, releaseHost } from '@jawla/store'

/** Longer than any page takes to come; a process that is killed keeps a host locked for so long. */
const LEASE_SECONDS = 120
const LOOK_AGAIN_MS = 200
/** Nobody is kept from a host for longer than this, whatever it says. */
const LONGEST_REST = 24 * 3600

/** What came of asking a host: its answer, or when it may be asked. */
export type Asked = { asked: true; fetched: Fetched } | { asked: false; seconds: number }

/**
 * Asks a host while nobody else does, in this process or another; waits for its turn. A host that asks to be left alone
 * (429 or 503 with Retry-After) is left alone by all processes.
 */
export async function askHost(
  db: Db,
  url: string,
  { ask, signal }: { ask: () => Promise<Fetched>; signal: AbortSignal },
): Promise<Asked> {
  const host = new URL(url).host
  const holder = randomUUID()
  for (;;) {
    signal.throwIfAborted()
    const lease = await leaseHost(db, host, { holder, seconds: LEASE_SECONDS })
    if (lease.held) break
    if (lease.until !== null) {
      return { asked: false, seconds: Math.max(1, (Date.parse(lease.until) - Date.now()) / 1000) }
    }
    await setTimeout(LOOK_AGAIN_MS, undefined, { signal })
  }
  let leaveAlone: number | null = null
  try {
    const fetched = await ask()
    if (fetched.outcome === 'later' && fetched.retryAfter !== null) {
      leaveAlone = Math.min(LONGEST_REST, Math.max(0, fetched.retryAfter))
    }
    return { asked: true, fetched }
  } finally {
    await releaseHost(db, host, { holder, leaveAlone })
  }
}
