import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  addAccount,
  changeAccount,
  countTry,
  endSessions,
  findAccount,
  forgetTries,
  hasAccounts,
  holdActiveAdmins,
  inTransaction,
  listAccounts,
  listSessions,
  sharedSecret,
  timesAsDates,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'

const AT = '2026-01-01T10:00:00.000Z'
const LATER = '2026-01-02T10:00:00.000Z'

describeOnBothEngines('accounts', (db) => {
  const add = (id: string, role: 'reviewer' | 'admin' = 'admin') =>
    addAccount(db(), { id, email: `${id}@Jawla.example`, name: id, role, createdAt: AT, passwordHash: `hash of ${id}` })
  const openSession = (id: string, accountId: string, expiresAt = '2100-01-01T00:00:00.000Z') =>
    db()
      .insertInto('staff_session')
      .values({ id, token: `t${id}`, account_id: accountId, created_at: AT, updated_at: AT, expires_at: expiresAt })
      .execute()
  const open = async (accountId: string) => (await listSessions(db(), accountId, AT)).map(({ id }) => id)

  test('are found by their e-mail in whatever letters, of which there is one', async () => {
    expect(await hasAccounts(db())).toBe(false)
    expect([await add('a'), await add('b', 'reviewer'), await add('A')]).toEqual([true, true, false])
    expect(await hasAccounts(db())).toBe(true)
    expect(await findAccount(db(), 'A@JAWLA.example')).toEqual({
      id: 'a',
      email: 'a@jawla.example',
      name: 'a',
      role: 'admin',
      disabledAt: null,
      createdAt: AT,
    })
    expect(await findAccount(db(), 'c@jawla.example')).toBeNull()
    expect((await listAccounts(db())).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test.each([
    ['role', { role: 'reviewer' }],
    ['state', { disabledAt: LATER }],
    ['password', { passwordHash: 'another' }],
  ] as const)('with another %s are signed out, and nobody else is', async (_what, change) => {
    await add('a')
    await add('b')
    await openSession('1', 'a')
    await openSession('2', 'b')
    await changeAccount(db(), 'a', { ...change, at: LATER })
    expect([await open('a'), await open('b')]).toEqual([[], ['2']])
    const { passwordHash: password = 'hash of a', ...changed } = { ...change } as Record<string, string>
    expect(await findAccount(db(), 'a@jawla.example')).toMatchObject(changed)
    const kept = await db().selectFrom('staff_credential').select('password').orderBy('id').execute()
    expect(kept).toEqual([{ password }, { password: 'hash of b' }])
  })

  test('show their open sessions, and end none of others', async () => {
    await add('a')
    await openSession('1', 'a')
    await openSession('2', 'a')
    await openSession('old', 'a', '2025-01-01T00:00:00.000Z')
    expect((await open('a')).sort()).toEqual(['1', '2'])
    expect([await endSessions(db(), 'b', '1'), await endSessions(db(), 'a', '1')]).toEqual([false, true])
    expect(await open('a')).toEqual(['2'])
  })

  test('of admins who may sign in are held while one of them changes', async () => {
    await add('a')
    await add('b')
    await add('c', 'reviewer')
    const demote = (id: string) =>
      inTransaction(db(), async (tx) => {
        const admins = await holdActiveAdmins(tx)
        if (admins.length > 1) await changeAccount(tx, id, { role: 'reviewer', at: LATER })
      })
    await Promise.all([demote('a'), demote('b')])
    expect(await holdActiveAdmins(db())).toHaveLength(1)
  })

  test('are given to a library with times as dates, and to everybody else as ever', async () => {
    await add('a')
    const row = await timesAsDates(db()).selectFrom('staff_account').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ created_at: new Date(AT), disabled_at: null, email: 'a@jawla.example' })
    expect((await findAccount(db(), 'a@jawla.example'))?.createdAt).toBe(AT)
  })
})

describeOnBothEngines('tries', (db) => {
  const limit = { most: 3, seconds: 60 }

  test('are counted also where they come at once, and those beyond the limit are told how long to wait', async () => {
    const waits = await Promise.all(Array.from({ length: 8 }, () => countTry(db(), 'a', limit)))
    expect(waits.filter((wait) => wait === null)).toHaveLength(3)
    for (const wait of waits.filter((one) => one !== null)) expect(wait).toBeGreaterThan(50)
    expect(await countTry(db(), 'b', limit)).toBeNull()
    await forgetTries(db(), 'a')
    expect(await countTry(db(), 'a', limit)).toBeNull()
  })

  test('count anew when their time is over, which those beyond the limit do not lengthen', async () => {
    const pass = (seconds: number) =>
      sql`update sign_in_try set since = since - ${`${seconds} seconds`}::interval`.execute(db())
    for (let n = 0; n < 3; n++) expect(await countTry(db(), 'a', limit)).toBeNull()
    await pass(50)
    expect(await countTry(db(), 'a', limit)).toBeLessThanOrEqual(10)
    await pass(10)
    expect(await countTry(db(), 'a', limit)).toBeNull()
  })

  test('of long ago are forgotten with the next of anybody', async () => {
    await countTry(db(), 'a', limit)
    await sql`update sign_in_try set since = now() - interval '2 days'`.execute(db())
    await countTry(db(), 'b', limit)
    expect(await db().selectFrom('sign_in_try').select('key').execute()).toEqual([{ key: 'b' }])
  })
})

describeOnBothEngines('a secret', (db) => {
  test('is made once, whoever asks at once', async () => {
    let made = 0
    const all = await Promise.all(Array.from({ length: 5 }, () => sharedSecret(db(), 'session', () => `s${++made}`)))
    expect(new Set(all).size).toBe(1)
    expect(await sharedSecret(db(), 'session', () => 'another')).toBe(all[0])
    expect(await sharedSecret(db(), 'other', () => 'another')).toBe('another')
  })
})
