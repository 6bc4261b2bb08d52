import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openStore } from '../src/index.ts'
import { describeOnBothEngines, isMissing, newSite } from './engines.ts'

describeOnBothEngines('an open store', (db) => {
  test('says in one sentence what every table and column holds', async () => {
    const { rows } = await sql<{ name: string; description: string | null }>`
      select c.relname || coalesce('.' || a.attname, '') as name, col_description(c.oid, coalesce(a.attnum, 0)) as description
      from pg_class c
      left join (select attrelid, attname, attnum from pg_attribute where attnum > 0 and not attisdropped
        union all select oid, null, 0 from pg_class) a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'`.execute(db())
    const described = rows.map(({ name, description }) => [name, description])
    expect(described.length).toBeGreaterThan(150)
    expect(described.filter(([, description]) => !/^[A-Za-z0-9].*\.$/.test(description ?? ''))).toEqual([])
  })

  test('gives whole numbers as numbers, days as text and times as ISO text', async () => {
    const { rows } = await sql`
      select 9007199254740991::int8 as whole, 2.5::numeric as numeric, date '2025-02-07' as day,
        timestamptz '2025-02-07 10:00:00+01' as time, array[1, 2] as list`.execute(db())
    expect(rows).toEqual([
      { whole: 9007199254740991, numeric: 2.5, day: '2025-02-07', time: '2025-02-07T09:00:00.000Z', list: [1, 2] },
    ])
  })
})

describe.each(['embedded', 'postgres'] as const)('opening a store (%s)', (kind) => {
  test.skipIf(isMissing(kind))('a second time changes nothing', async () => {
    const site = await newSite(kind, { migrated: false })
    for (const _ of ['first', 'second']) {
      const store = await openStore(site)
      expect(store.kind).toBe(kind)
      await sql`update data_version set version = version + 1`.execute(store.db)
      await store.close()
    }
    const store = await openStore(site)
    expect(await store.db.selectFrom('data_version').selectAll().execute()).toEqual([{ single: true, version: 2 }])
    await store.close()
    await site.remove()
  })

  test.skipIf(isMissing(kind))('of a newer version is refused and says so', async () => {
    const site = await newSite(kind)
    const store = await openStore(site)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099')`.execute(store.db)
    await store.close()
    await expect(openStore(site)).rejects.toThrow(/cannot migrate the store: .*9999-from-the-future/)
    await expect(openStore(site), 'the lock was given back').rejects.toThrow(/9999/)
    await site.remove()
  })
})

test.skipIf(isMissing('postgres'))('servers that start on one PostgreSQL at once all come up', async () => {
  const site = await newSite('postgres', { migrated: false })
  const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(site)))
  const { rows } = await sql`select version from data_version`.execute(stores[0]?.db ?? expect.fail('no store'))
  expect(rows).toEqual([{ version: 0 }])
  await Promise.all(stores.map((store) => store.close()))
  await site.remove()
})

test('an embedded store whose files are damaged is told with its folder', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jawla-damaged-'))
  await mkdir(join(dataDir, 'store'))
  await writeFile(join(dataDir, 'store', 'PG_VERSION'), 'x')
  await expect(openStore({ databaseUrl: null, dataDir })).rejects.toThrow(
    `the store in ${join(dataDir, 'store')} cannot be opened: `,
  )
  await rm(dataDir, { recursive: true, force: true })
})

test('a PostgreSQL server that cannot be reached is an error', async () => {
  await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', dataDir: '/nowhere' })).rejects.toThrow(
    /ECONNREFUSED/,
  )
})
