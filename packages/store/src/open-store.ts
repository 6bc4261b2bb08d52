import { join } from 'node:path'
import type { Db } from './database.ts'
import { type Connections, type DoneStatement, type EngineOptions, openEmbedded, openPostgres } from './engines.ts'
import { migrate } from './migrate.ts'
import type { RawStatements } from './raw-statements.ts'
import type { Shows } from './record-view.ts'
import { takeLock } from './store-lock.ts'
import { openVisitIndex, type VisitIndex } from './visit-index/visit-index.ts'

export type { Connections, DoneStatement }

export type StoreOptions = EngineOptions & {
  /** A PostgreSQL server; null for the embedded store. */
  databaseUrl: string | null
  /** Folder of the embedded store and its lock; untouched where `databaseUrl` is set. */
  dataDir: string
  /** What its index shows of the record; all where not given. */
  shows?: Shows
  /** What the lock file calls now. */
  clock?: () => Date
}

export type Store = {
  db: Db
  /** For the SQL of the job queue; everything of ours goes through `db`. */
  raw: RawStatements
  /** Every visit that is shown, in memory, for whatever counts and selects by a filter. Read when it is first asked. */
  index: VisitIndex
  kind: 'embedded' | 'postgres'
  /** Of this process to PostgreSQL; null for the embedded store, which has one. */
  connections(): Connections | null
  /**
   * Tells a second command where this process answers (see `readLock`). Does nothing on PostgreSQL, which a second
   * command opens by itself.
   */
  publishControl(address: string, token: string): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the store and brings its tables up to date.
 * Throws `StoreBusyError` where another process has the embedded store open, and an error naming the server where
 * PostgreSQL cannot be reached.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, shows = 'all', clock = () => new Date(), ...engine } = options
  return databaseUrl === null
    ? openEmbeddedStore(dataDir, { shows, clock, ...engine })
    : openPostgresStore(databaseUrl, { shows, ...engine })
}

async function openEmbeddedStore(
  dataDir: string,
  { shows, clock, ...engine }: Required<Pick<StoreOptions, 'shows' | 'clock'>> & EngineOptions,
): Promise<Store> {
  const lock = await takeLock(dataDir, clock)
  try {
    const { db, raw } = await openEmbedded(join(dataDir, 'store'), engine)
    await migrated(db)
    const close = async () => {
      await db.destroy()
      await lock.release()
    }
    const index = openVisitIndex(db, shows)
    return { db, raw, index, kind: 'embedded', connections: () => null, publishControl: lock.publishControl, close }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openPostgresStore(
  databaseUrl: string,
  { shows, ...engine }: { shows: Shows } & EngineOptions,
): Promise<Store> {
  const { db, raw, connections } = openPostgres(databaseUrl, engine)
  await migrated(db)
  return {
    db,
    raw,
    index: openVisitIndex(db, shows),
    kind: 'postgres',
    connections,
    publishControl: async () => {},
    close: () => db.destroy(),
  }
}

async function migrated(db: Db): Promise<void> {
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
}
