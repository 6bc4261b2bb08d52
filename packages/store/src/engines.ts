import { PGlite, types as pgliteTypes } from '@electric-sql/pglite'
import { Kysely, type KyselyConfig, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { prepareStatements } from './prepared-statements.ts'
import { embeddedStatements, pooledStatements, type RawStatements } from './raw-statements.ts'

/** An open engine, entered with our own queries or with another library's. */
interface Engine {
  db: Kysely<Database>
  raw: RawStatements
}

/** A statement of ours that was done, without its values, and how many milliseconds it took. */
export type DoneStatement = { sql: string; ms: number; failed: boolean }

export interface EngineOptions {
  /** Hears of every statement that goes through `db`. */
  onStatement?: (done: DoneStatement) => void
}

/** Those to a PostgreSQL server; `waiting`: whoever wants one while all are in use. */
export type Connections = { total: number; idle: number; waiting: number }

/**
 * Settings of each session: times come back in UTC; sorting and grouping 200,000 visits stays in memory; reading here
 * and there costs little more than reading in a row, as it does on solid disks, so that filters use their indexes.
 */
const SETTINGS = { timezone: 'UTC', work_mem: '32MB', random_page_cost: '1.1' }
/** Clients of one server process; its queries are short. */
const POOL_SIZE = 10

const toIsoTime = (text: string) => new Date(text).toISOString()

/** By type: both engines give int8 as number, a day as `YYYY-MM-DD`, a time as ISO text in UTC. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [pgliteTypes.INT8, Number],
  [pgliteTypes.NUMERIC, Number],
  [pgliteTypes.DATE, (text) => text],
  [pgliteTypes.TIMESTAMPTZ, toIsoTime],
])

/**
 * PostgreSQL inside this process, its files in `folder` (created where absent).
 * @throws naming the folder, where the files in it cannot be used.
 */
export async function openEmbedded(folder: string, { onStatement }: EngineOptions = {}): Promise<Engine> {
  const pglite = await PGlite.create(folder, { parsers: Object.fromEntries(PARSERS) }).catch((cause: Error) => {
    if ('syscall' in cause) throw cause
    const why = 'the disk is full, or its files are damaged or may not be written'
    throw new Error(`the store in ${folder} cannot be opened: ${why} (${cause.message})`, { cause })
  })
  for (const [name, value] of Object.entries(SETTINGS))
    await pglite.query('select set_config($1, $2, false)', [name, value])
  prepareStatements(pglite)
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), ...telling(onStatement) })
  return { db, raw: embeddedStatements(pglite) }
}

/** A PostgreSQL server, 15 or later, e.g. `postgres://jawla@localhost/jawla`. */
export function openPostgres(
  databaseUrl: string,
  { onStatement }: EngineOptions = {},
): Engine & { connections: () => Connections } {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    application_name: 'jawla',
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: {
      getTypeParser: ((oid: number, format: 'text' | 'binary') =>
        PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  })
  // An idle client that loses its server is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const connections = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount })
  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }), ...telling(onStatement) }),
    raw: pooledStatements(pool),
    connections,
  }
}

function telling(onStatement: EngineOptions['onStatement']): Pick<KyselyConfig, 'log'> {
  if (onStatement === undefined) return {}
  return {
    log: ({ query, queryDurationMillis, level }) =>
      onStatement({ sql: query.sql, ms: queryDurationMillis, failed: level === 'error' }),
  }
}
