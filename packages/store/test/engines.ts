import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest'
import { type Db, openStore, type Store } from '../src/index.ts'

export type EngineKind = Store['kind']

/** A place for one store, empty and migrated. */
export type Site = { databaseUrl: string | null; dataDir: string; remove: () => Promise<void> }

/**
 * Runs the same tests on the embedded store and on PostgreSQL, each beginning with an empty store (decisions stay:
 * the store refuses to forget them).
 */
export function describeOnBothEngines(name: string, tests: (db: () => Db) => void): void {
  for (const kind of ['embedded', 'postgres'] as const) {
    describe.skipIf(isMissing(kind))(`${name} (${kind})`, () => {
      let site: Site
      let store: Store
      beforeAll(async () => {
        site = await newSite(kind)
        store = await openStore(site)
      })
      beforeEach(() => empty(store.db))
      afterAll(async () => {
        await store?.close()
        await site?.remove()
      })
      tests(() => store.db)
    })
  }
}

export function isMissing(kind: EngineKind): boolean {
  return kind === 'postgres' && inject('postgresUrl') === null
}

/** `migrated: false` gives a place where nothing was created yet. */
export async function newSite(kind: EngineKind, { migrated = true } = {}): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jawla-store-'))
  const removeFolder = () => rm(dataDir, { recursive: true, force: true })
  if (kind === 'embedded') {
    if (migrated) await cp(join(inject('emptyStore'), 'store'), join(dataDir, 'store'), { recursive: true })
    return { databaseUrl: null, dataDir, remove: removeFolder }
  }
  const server = inject('postgresUrl') ?? ''
  const name = `jawla_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    databaseUrl: url.href,
    dataDir,
    async remove() {
      await onServer(server, `drop database ${name} with (force)`)
      await removeFolder()
    },
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Rows are deleted, and no foreign key asked about it: on few rows a tenth of what `truncate` takes, which makes every table's files anew. */
async function empty(db: Db): Promise<void> {
  await sql`do $$
    declare name text;
    begin
      perform set_config('session_replication_role', 'replica', true);
      for name in select tablename from pg_tables
        where schemaname = 'public' and tablename not in ('decision', 'data_version') and tablename not like 'kysely%'
      loop
        execute format('delete from %I', name);
      end loop;
      update data_version set version = 0;
    end $$`.execute(db)
}
