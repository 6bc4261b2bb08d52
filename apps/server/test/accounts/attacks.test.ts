import { describe, expect, test } from 'vitest'
import { cookiesOf, me, PEOPLE, post, type StaffedServer, signIn, startStaffed } from './staffed-server.ts'

const { admin, reviewer, disabled } = PEOPLE
const CHANGE = { current: reviewer.password, next: 'a wholly new password 1' }

const tokenIn = (cookie: string) => /session_token=([^;]+)/.exec(cookie)?.[1] ?? ''
const sessions = async (server: StaffedServer, cookie: string): Promise<{ id: string; own: boolean }[]> => {
  const response = await fetch(`${server.url}/trpc/staff.sessions`, { headers: { cookie } })
  return (await response.json()).result.data
}

describe('somebody who means harm', () => {
  test('from a page of another site changes nothing in the name of who is signed in', async () => {
    const server = await startStaffed()
    const cookie = await signIn(server, admin)
    const newAccount = { email: 'evil@jawla.example', name: 'Evil', role: 'admin' }
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost:${server.port + 1}` },
      { origin: `http://localhost.evil.example:${server.port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      // As a form can send it, which asks no leave first.
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    ]
    for (const headers of foreign) {
      for (const [path, body] of [
        ['/trpc/accounts.add', newAccount],
        ['/auth/sign-in', { email: admin.email, password: admin.password }],
        ['/auth/sign-out', {}],
        ['/auth/password', CHANGE],
      ] as const) {
        const response = await post(server, path, body, { cookie, ...headers })
        expect([path, headers, response.status]).toEqual([path, headers, 403])
        expect(response.headers.getSetCookie()).toEqual([])
      }
    }
    expect(await me(server, cookie)).toMatchObject({ email: admin.email })
    expect((await server.jawla('user', 'list')).stdout).not.toContain('evil')
    const own = { cookie, origin: server.url, 'sec-fetch-site': 'same-origin' }
    expect((await post(server, '/trpc/accounts.add', newAccount, own)).status).toBe(200)
    await server.stop()
  })

  test('gains nothing by giving somebody a cookie before they sign in, or by changing one', async () => {
    const server = await startStaffed()
    const planted = await signIn(server, reviewer)
    const cookie = await signIn(server, admin, { cookie: planted })
    expect(tokenIn(cookie)).not.toBe(tokenIn(planted))
    expect(await me(server, cookie)).toMatchObject({ email: admin.email })
    // The session that the browser came with is over.
    expect(await me(server, planted)).toBeNull()
    const made = 'jawla.session_token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.AAAA'
    expect(tokenIn(await signIn(server, admin, { cookie: made }))).not.toContain('aaaa')
    const token = tokenIn(cookie)
    const [value = '', signature = ''] = decodeURIComponent(token).split('.')
    for (const forged of [
      made,
      `jawla.session_token=${value}`,
      `jawla.session_token=${value}.${signature.toLowerCase()}`,
      `jawla.session_token=${token.slice(0, -4)}`,
      `jawla.session_token=${token}; jawla.session_token=x`.slice(0, 40),
      'jawla-staff=1',
    ])
      expect(await me(server, forged)).toBeNull()
    await server.stop()
  })

  test('is slowed down who guesses at one account from many addresses, whether it is there or not', async () => {
    const server = await startStaffed({ env: { PUBLIC_URL: 'http://jawla.example' } })
    for (const email of [reviewer.email, 'nobody@jawla.example']) {
      const answers: string[] = []
      for (let n = 1; n <= 10; n++) {
        const headers = { 'x-forwarded-for': `203.0.113.1, 198.51.100.${n}` }
        const response = await post(server, '/auth/sign-in', { email, password: `guess number ${n}` }, headers)
        answers.push(`${response.status} ${(await response.text()).replace(/\d+/, 'n')}`)
        if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(500)
      }
      expect(answers).toEqual([
        ...Array(8).fill('401 {"error":"wrong"}'),
        ...Array(2).fill('429 {"error":"throttled","seconds":n}'),
      ])
    }
    // The right password is not looked at meanwhile, and others sign in as ever.
    expect((await post(server, '/auth/sign-in', { email: reviewer.email, password: reviewer.password })).status).toBe(
      429,
    )
    await signIn(server, admin, { 'x-forwarded-for': '198.51.100.99' })
    await server.stop()
  })

  test('is slowed down who tries one password at many accounts from one address, all at once', async () => {
    const server = await startStaffed({ env: { PUBLIC_URL: 'http://jawla.example' } })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        // What stands before the last address anybody may write.
        post(
          server,
          '/auth/sign-in',
          { email: `n${n}@jawla.example`, password: 'spring in the atlas' },
          {
            'x-forwarded-for': `192.0.2.${n}, 203.0.113.7`,
          },
        ),
      ),
    )
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(20)
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(10)
    expect((await post(server, '/auth/sign-in', admin, from('203.0.113.7'))).status).toBe(400)
    const { email, password } = admin
    expect((await post(server, '/auth/sign-in', { email, password }, from('203.0.113.7'))).status).toBe(429)
    await signIn(server, admin, from('203.0.113.8'))
    await server.stop()
  })

  test('learns from the answer neither which accounts there are nor which are disabled', async () => {
    const server = await startStaffed()
    await server.jawla('user', 'disable', disabled.email)
    const answers: string[] = []
    const times: number[] = []
    for (const [email, password] of [
      [reviewer.email, 'not the right one'],
      ['nobody@jawla.example', 'not the right one'],
      [disabled.email, disabled.password],
      [disabled.email, 'not the right one'],
      ['no address at all', 'not the right one'],
    ] as const) {
      const started = performance.now()
      const response = await post(server, '/auth/sign-in', { email, password })
      times.push(performance.now() - started)
      answers.push(`${response.status} ${await response.text()} ${response.headers.getSetCookie()}`)
    }
    expect([...new Set(answers)]).toEqual(['401 {"error":"wrong"} '])
    // About as long for a name that is not there: the password is hashed in any case.
    const [known = 0, unknown = 0] = times
    expect(unknown).toBeGreaterThan(known / 4)
    await server.stop()
  })

  test('cannot end or see another person’s sessions', async () => {
    const server = await startStaffed()
    const [theirs, mine, also] = [
      await signIn(server, admin),
      await signIn(server, reviewer),
      await signIn(server, reviewer),
    ]
    const [session] = await sessions(server, theirs)
    const end = (id: string | undefined, cookie: string) => post(server, '/trpc/staff.endSession', { id }, { cookie })
    expect((await end(session?.id, mine)).status).toBe(404)
    expect(await me(server, theirs)).toMatchObject({ email: admin.email })
    const all = await sessions(server, mine)
    expect(all.map(({ own }) => own).sort()).toEqual([false, true])
    expect((await end(all.find(({ own }) => !own)?.id, mine)).status).toBe(200)
    expect([await me(server, also), await me(server, mine)]).toMatchObject([null, { email: reviewer.email }])
    await server.stop()
  })

  test('can do nothing with a stolen cookie after signing out, a new password, a new role or the end of the account', async () => {
    const server = await startStaffed()
    const asAdmin = await signIn(server, admin)
    const setRole = { email: reviewer.email, role: 'admin' }
    const ends: Record<string, (cookie: string) => Promise<unknown>> = {
      'signing out': (cookie) => post(server, '/auth/sign-out', {}, { cookie }),
      'a new password': async (cookie) => {
        const changed = await post(server, '/auth/password', CHANGE, { cookie })
        expect(changed.status).toBe(204)
        expect(await me(server, cookiesOf(changed))).toMatchObject({ email: reviewer.email })
        const back = { current: CHANGE.next, next: CHANGE.current }
        await post(server, '/auth/password', back, { cookie: cookiesOf(changed) })
      },
      'another role': () => post(server, '/trpc/accounts.setRole', setRole, { cookie: asAdmin }),
      'another role by command': () => server.jawla('user', 'role', reviewer.email, 'reviewer'),
      'the end of the account': () => server.jawla('user', 'disable', reviewer.email),
    }
    for (const [what, end] of Object.entries(ends)) {
      const stolen = await signIn(server, reviewer)
      expect(await me(server, stolen)).not.toBeNull()
      await end(stolen)
      expect([what, await me(server, stolen)]).toEqual([what, null])
      expect((await fetch(`${server.url}/trpc/staff.sessions`, { headers: { cookie: stolen } })).status).toBe(401)
    }
    const { email, password } = reviewer
    expect((await post(server, '/auth/sign-in', { email, password })).status).toBe(401)
    await server.jawla('user', 'enable', email)
    const renewed = (await server.jawla('user', 'password', email)).stdout.trim()
    expect((await post(server, '/auth/sign-in', { email, password })).status).toBe(401)
    await signIn(server, { email, password: renewed })
    await server.stop()
  })

  test('is told no more by a body that is too long or no form of ours', async () => {
    const server = await startStaffed()
    const secret = 'hunter-of-the-secret'
    const bodies: [string, number, Record<string, string>?][] = [
      [`{"email":"a","password":"${secret}"`, 400],
      [`"${secret}"`, 400],
      ['[]', 400],
      ['null', 400],
      ['', 400],
      [JSON.stringify({ email: admin.email }), 400],
      [JSON.stringify({ email: { $ne: null }, password: { $ne: null } }), 400],
      [JSON.stringify({ email: [admin.email], password: secret }), 400],
      [JSON.stringify({ ...admin }), 400],
      [JSON.stringify({ email: admin.email, password: 'x'.repeat(5_000) }), 400],
      [JSON.stringify({ email: admin.email, password: 'x'.repeat(50_000) }), 413],
      [JSON.stringify({ email: admin.email, password: 'x'.repeat(500) }), 401],
      [JSON.stringify({ email: `${admin.email}\u0000`, password: secret }), 401],
      [`email=${admin.email}&password=${secret}`, 400, { 'content-type': 'application/x-www-form-urlencoded' }],
      [JSON.stringify({ email: admin.email, password: admin.password }), 400, { 'content-type': 'text/plain' }],
    ]
    for (const [body, status, headers] of bodies) {
      const response = await post(server, '/auth/sign-in', body, headers)
      const text = await response.text()
      expect([body.slice(0, 80), response.status]).toEqual([body.slice(0, 80), status])
      expect(text.length).toBeLessThan(60)
      expect(text).not.toContain(secret)
    }
    await server.stop()
  })

  test('finds no password, token or secret in an answer or in the log', async () => {
    const server = await startStaffed({ env: { SESSION_SECRET: 'of-these-tests-and-of-nothing-else' } })
    const signedIn = await post(server, '/auth/sign-in', { email: admin.email, password: admin.password })
    const cookie = cookiesOf(signedIn)
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    const answers = [await signedIn.text()]
    for (const name of ['staff.me', 'staff.sessions', 'accounts.list', 'store.status'])
      answers.push(await (await fetch(`${server.url}/trpc/${name}`, { headers: { cookie } })).text())
    answers.push(
      await (await post(server, '/auth/password', { current: 'wrong', next: CHANGE.next }, { cookie })).text(),
    )
    await post(server, '/auth/sign-in', { email: 'nobody@jawla.example', password: 'thrown at the wall' })
    const { data } = (
      await (await post(server, '/trpc/accounts.renewPassword', { email: reviewer.email }, { cookie })).json()
    ).result
    answers.push((await server.jawla('user', 'list', '--format', 'jsonl')).stdout)
    await server.stop()
    const token = decodeURIComponent(tokenIn(cookie)).split('.')
    const log = server.printed.stderr + server.printed.stdout
    expect(log).toContain('"path":"/auth/sign-in"')
    for (const secret of [
      admin.password,
      CHANGE.next,
      data.password,
      ...token,
      'of-these-tests',
      'thrown at the wall',
    ]) {
      expect(log).not.toContain(secret)
      expect(answers.join('\n')).not.toContain(secret)
    }
    for (const email of [admin.email, 'nobody@jawla.example']) expect(log).not.toContain(email)
  })

  test('on the machine itself is nobody once there is an account, and a cookie over HTTPS is for HTTPS alone', async () => {
    const server = await startStaffed({ env: { PUBLIC_URL: 'https://jawla.example' } })
    expect((await fetch(`${server.url}/trpc/feeds.list`)).status).toBe(401)
    const { email, password } = admin
    const origin = { origin: 'https://jawla.example' }
    const response = await post(server, '/auth/sign-in', { email, password }, origin)
    expect(response.status).toBe(204)
    const [session, hint] = response.headers.getSetCookie()
    expect(session).toMatch(/^__Secure-jawla\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/)
    expect(hint).toMatch(/^jawla-staff=1; .*Secure; SameSite=Lax$/)
    expect(await me(server, cookiesOf(response))).toMatchObject({ email })
    await server.stop()
  })
})
