import { dataVersion } from './data-version.ts'
import type { Store } from './open-store.ts'
import { openVisitIndex, type VisitIndex } from './visit-index/visit-index.ts'

const TRIES = 3

/**
 * Does what reads much of the record while nothing of it changes. PostgreSQL shows it as of one moment; the embedded store has one connection, which everybody
 * else would wait for: there the work is done again where the data changed meanwhile.
 * @throws where that was so each time.
 */
export async function atOneVersion<T>(
  { db, index, kind }: Pick<Store, 'db' | 'index' | 'kind'>,
  work: (index: VisitIndex, version: number) => Promise<T>,
): Promise<T> {
  if (kind === 'postgres') {
    const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    return reading.execute(async (tx) => work(openVisitIndex(tx, index.shows), await dataVersion(tx)))
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const version = await dataVersion(db)
    const done = await work(index, version)
    if ((await dataVersion(db)) === version) return done
  }
  throw new Error(`the data changed each of ${TRIES} times while it was read; try again when less comes in`)
}
