import { createHash } from 'node:crypto'
import { addAbortSignal } from 'node:stream'
import { dayInMorocco, EMPTY_FILTER } from '@jawla/domain'
import {
  atOneVersion,
  dropSnapshotFile,
  keepSnapshot,
  listSnapshots,
  type Store,
  type StoredSnapshot,
  snapshotsOfDay,
  writeSnapshotFile,
} from '@jawla/store'
import manifest from '../../../package.json' with { type: 'json' }
import { writePackage } from '../data-package/write-package.ts'
import { snapshotAddress } from './snapshot-address.ts'

export interface SnapshotOptions {
  /** The address that readers use, without a slash at its end. */
  site: string
  now: () => Date
  signal: AbortSignal
}

export interface MadeSnapshot {
  snapshot: StoredSnapshot
  /** False where the latest one holds the same data already. */
  isNew: boolean
}

/**
 * Keeps the data package of the whole public record, as it is today, for ever. The same data gets no second one, and a second one of a day
 * takes the place of none: it is named `2026-11-28-2`. What fails or is stopped in the middle leaves nothing.
 */
export async function makeSnapshot(store: Store, { site, now, signal }: SnapshotOptions): Promise<MadeSnapshot> {
  const { db, index } = store
  const written = new Set<string>()
  try {
    const made = await atOneVersion(store, async (steady, version) => {
      const [latest] = (await listSnapshots(index)).filter(({ shows }) => shows === index.shows)
      if (latest?.version === version && latest.program === manifest.version) return { snapshot: latest, isNew: false }
      const day = dayInMorocco(now())
      const sameDay = await snapshotsOfDay(db, day)
      const name = sameDay === 0 ? day : `${day}-${sameDay + 1}`
      // Not the time but the day: the same data, program and day give the same bytes.
      const about = { version, created: `${day}T00:00:00.000Z`, address: snapshotAddress(site, name) }
      const { zip, proofs } = writePackage({ index: steady, filter: EMPTY_FILTER, ...about })
      const [hash, size] = [createHash('sha256'), { bytes: 0 }]
      async function* hashed() {
        for await (const piece of addAbortSignal(signal, zip)) {
          hash.update(piece)
          size.bytes += piece.length
          yield piece
        }
      }
      const file = await writeSnapshotFile(db, hashed(), now)
      written.add(file)
      const rows = [...proofs.values()].reduce((sum, proof) => sum + proof.rows, 0)
      const snapshot: StoredSnapshot = {
        ...{ name, made_at: now().toISOString(), shows: index.shows, version, program: manifest.version },
        ...{ rows, bytes: size.bytes, sha256: hash.digest('hex'), file },
      }
      return { snapshot, isNew: true }
    })
    if (made.isNew) await keepSnapshot(db, made.snapshot)
    return made
  } finally {
    // Those that became a snapshot stay.
    for (const file of written) await dropSnapshotFile(db, file)
  }
}
