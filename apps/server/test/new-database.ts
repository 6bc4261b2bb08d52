import { openStore, type Store } from '@jawla/store'
import { onTestFinished } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server whose user may create databases; null where there is none. */
    postgresUrl: string | null
  }
}

/** A new database on that server, with an open store on it; gone when the test is. */
export async function newDatabase(server: string): Promise<{ url: string; store: Store }> {
  const name = `jawla_server_${process.pid}_${Date.now()}`
  const admin = await openStore({ databaseUrl: server, dataDir: '' })
  await admin.raw.executeSql(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const store = await openStore({ databaseUrl: url.href, dataDir: '' })
  onTestFinished(async () => {
    await store.close()
    await admin.raw.executeSql(`drop database ${name} with (force)`)
    await admin.close()
  })
  return { url: url.href, store }
}
