import { fileURLToPath } from 'node:url'
import { openStore } from '@jawla/store'
import { describe, expect, inject, test } from 'vitest'
import { newDatabase } from '../new-database.ts'
import { newFilledStore, newStore } from '../new-store.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, type RunningServer, startServer, startServerProcess } from '../start-server.ts'
import { cookiesOf, me, PEOPLE, post, signIn } from './staffed-server.ts'

const RECORDER = fileURLToPath(new URL('../record-modules.mjs', import.meta.url))
const { admin, reviewer } = PEOPLE

function add(env: Record<string, string>, { email, name, password }: typeof admin | typeof reviewer, role: string) {
  const args = ['user', 'add', email, '--name', name, '--role', role, '--password-stdin']
  return runJawla(args, { env, input: `${password}\n` })
}

describe('a session', () => {
  test('is lengthened while it is used, for half a day each time and fourteen days in all', async () => {
    const dataDir = await newStore()
    await add({ DATA_DIR: dataDir }, admin, 'admin')
    const serving = async <T>(work: (server: RunningServer) => Promise<T>): Promise<T> => {
      const server = await startServer({ dataDir })
      const done = await work(server)
      await server.stop()
      return done
    }
    /** As if so many hours had passed. */
    const pass = async (hours: number) => {
      const store = await openStore({ databaseUrl: null, dataDir })
      const back = (time: string) => new Date(Date.parse(time) - hours * 3_600_000).toISOString()
      for (const { id, created_at, updated_at, expires_at } of await store.db
        .selectFrom('staff_session')
        .selectAll()
        .execute()) {
        const times = { created_at: back(created_at), updated_at: back(updated_at), expires_at: back(expires_at) }
        await store.db.updateTable('staff_session').set(times).where('id', '=', id).execute()
      }
      await store.close()
    }
    const asks = (cookie: string) =>
      serving(async ({ url }) => {
        const response = await fetch(`${url}/trpc/staff.me`, { headers: { cookie } })
        return { me: (await response.json()).result.data, cookies: response.headers.getSetCookie() }
      })

    const [used, idle] = await serving(async (server) => [await signIn(server, admin), await signIn(server, admin)])
    await pass(0.1)
    expect(await asks(used ?? '')).toMatchObject({ me: { email: admin.email }, cookies: [] })
    await pass(7)
    const lengthened = await asks(used ?? '')
    expect(lengthened.me).not.toBeNull()
    expect(lengthened.cookies).toEqual([
      expect.stringMatching(/^jawla\.session_token=.*Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^jawla-staff=1; Max-Age=43200/),
    ])
    await pass(7)
    expect((await asks(used ?? '')).me).not.toBeNull()
    const over = await asks(idle ?? '')
    expect(over.me).toBeNull()
    // Nothing is left in the browser that says that somebody is signed in.
    for (const name of ['jawla.session_token', 'jawla-staff'])
      expect(over.cookies.some((one) => one.startsWith(`${name}=;`))).toBe(true)

    const store = await openStore({ databaseUrl: null, dataDir })
    const created_at = new Date(Date.now() - 14 * 24 * 3_600_000 - 1000).toISOString()
    await store.db.updateTable('staff_session').set({ created_at }).execute()
    await store.close()
    expect((await asks(used ?? '')).me).toBeNull()
    expect((await asks(used ?? '')).me).toBeNull()
  })

  test('signs what is decided in it with the account, not with a name that anybody may have', async () => {
    const dataDir = await newFilledStore()
    await add({ DATA_DIR: dataDir }, admin, 'admin')
    const server = await startServer({ dataDir })
    const cookie = await signIn(server, admin)
    const { items } = (await ask(server, 'visits.list', { filter: {} })).body.result.data
    const { visit } = (await ask(server, 'visits.get', { id: items[0].id })).body.result.data
    const act = { act: 'accept', visit: visit.id, field: 'date', at: visit.date.evidence }
    expect((await post(server, '/trpc/facts.decide', { act }, { cookie })).status).toBe(200)
    const history = (await ask(server, 'facts.history', { id: visit.id }, { cookie })).body.result.data
    expect(history.length).toBeGreaterThan(0)
    for (const decision of history) expect(decision.who).toBe(admin.email)
    await server.stop()
  })

  test('is no business of readers: their answers load nothing that signs people in', async () => {
    const dataDir = await newFilledStore()
    await add({ DATA_DIR: dataDir }, admin, 'admin')
    const server = await startServerProcess({ dataDir, node: ['--import', RECORDER] })
    for (const name of ['store.status', 'staff.me', 'staff.sessions']) await ask(server, name, null)
    expect((await fetch(`${server.url}/visits.atom`)).status).toBe(200)
    expect(server.printed.stderr).toContain('loaded ')
    expect(server.printed.stderr).not.toMatch(/loaded .*better-auth/)
    await signIn(server, admin)
    expect(server.printed.stderr).toMatch(/loaded .*better-auth/)
    await server.stop('SIGTERM')
  })
})

describe.skipIf(inject('postgresUrl') === null)('two servers on one PostgreSQL', () => {
  test('know the same people: who is signed in at one is so at the other, until either hears otherwise', async () => {
    const { url: DATABASE_URL } = await newDatabase(inject('postgresUrl') ?? '')
    const env = { DATABASE_URL }
    expect(await add(env, admin, 'admin')).toMatchObject({ code: 0, stderr: '' })
    await add(env, reviewer, 'reviewer')
    const [one, other] = [await startServer({ env }), await startServer({ env })]
    const cookie = await signIn(one, reviewer)
    expect(await me(other, cookie)).toMatchObject({ email: reviewer.email, role: 'reviewer' })
    const asAdmin = await signIn(other, admin)
    const disable = { email: reviewer.email, disabled: true }
    expect((await post(other, '/trpc/accounts.setDisabled', disable, { cookie: asAdmin })).status).toBe(200)
    expect(await me(one, cookie)).toBeNull()
    const { email, password } = reviewer
    for (let n = 0; n < 8; n++)
      expect((await post(n % 2 ? one : other, '/auth/sign-in', { email, password })).status).toBe(401)
    expect((await post(one, '/auth/sign-in', { email, password })).status).toBe(429)
    const changed = await post(one, '/auth/password', { current: admin.password, next: password }, { cookie: asAdmin })
    expect([changed.status, await me(other, asAdmin)]).toEqual([204, null])
    expect(await me(other, cookiesOf(changed))).toMatchObject({ email: admin.email })
    for (const server of [one, other]) expect(await server.stop()).toBe(0)
  })
})
