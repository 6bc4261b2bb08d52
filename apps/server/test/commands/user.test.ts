import { expect, test } from 'vitest'
import { me, signIn } from '../accounts/staffed-server.ts'
import { newStore } from '../new-store.ts'
import { jsonLines, runJawla } from '../run-jawla.ts'
import { ask, startServer } from '../start-server.ts'

const AMINA = ['--name', 'Amina', '--role', 'admin']

test('jawla user: add, list, role, disable, enable, password, by itself', async () => {
  const dataDir = await newStore()
  const jawla = (...args: string[]) => runJawla(['user', ...args], { dataDir })
  const given = (input: string, ...args: string[]) =>
    runJawla(['user', ...args, '--password-stdin'], { dataDir, input })
  const refused = async (ran: ReturnType<typeof runJawla>, code: number) => {
    const { stdout, stderr, ...rest } = await ran
    expect([rest.code, stdout]).toEqual([code, ''])
    return stderr.split('\n', 1)[0]
  }
  expect(await jawla('list')).toMatchObject({ code: 0, stdout: '' })
  const first = ['add', 'r@jawla.example', '--name', 'R', '--role', 'reviewer']
  expect(await refused(jawla(...first), 1)).toBe('jawla: the first account has to be an admin')
  for (const [password, why] of [
    ['short one', 'at least 12 characters'],
    ['x'.repeat(20_000), 'too long'],
  ] as const)
    expect(await refused(given(password, 'add', 'amina@jawla.example', ...AMINA), 1)).toContain(why)
  expect(await refused(jawla('add', 'amina', ...AMINA), 1)).toBe('jawla: not an e-mail address: amina')
  expect(await refused(jawla('add', 'a@jawla.example', '--name', 'A'), 2)).toContain('--role')
  expect(await refused(jawla('add', 'a@jawla.example', '--name', 'A', '--role', 'owner'), 2)).toContain('owner')

  const made = await jawla('add', 'Amina@Jawla.Example', ...AMINA)
  expect(made).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}\n$/),
  })
  expect(await refused(jawla('add', 'amina@jawla.example', ...AMINA), 1)).toContain('already')
  expect(await given('potter of the coast 8\n', ...first)).toEqual({ code: 0, stdout: '', stderr: '' })
  const all = async () => jsonLines(await jawla('list', '--format', 'jsonl'))
  expect(await all()).toMatchObject([
    { email: 'amina@jawla.example', name: 'Amina', role: 'admin', disabledAt: null },
    { email: 'r@jawla.example', role: 'reviewer' },
  ])
  expect((await jawla('list')).stdout).toMatch(/^amina@jawla\.example {2}admin {2}since \d{4}-\d\d-\d\d {2}Amina\n/)

  for (const change of [['disable'], ['role', 'reviewer']]) {
    const [what = '', ...rest] = change
    expect(await refused(jawla(what, 'amina@jawla.example', ...rest), 1)).toContain('is the last admin')
    expect(await refused(jawla(what, 'nobody@jawla.example', ...rest), 1)).toBe(
      'jawla: no account nobody@jawla.example',
    )
  }
  expect((await jawla('role', 'R@jawla.example', 'admin')).code).toBe(0)
  expect((await jawla('disable', 'amina@jawla.example')).code).toBe(0)
  expect(await refused(jawla('role', 'r@jawla.example', 'reviewer'), 1)).toContain('is the last admin')
  expect(await all()).toMatchObject([{ disabledAt: expect.any(String) }, { role: 'admin', disabledAt: null }])
  expect((await jawla('enable', 'amina@jawla.example')).code).toBe(0)
  expect((await jawla('role', 'r@jawla.example', 'reviewer')).code).toBe(0)
}, 240_000)

test('jawla user while the server runs: from the first account on everybody signs in', async () => {
  const dataDir = await newStore()
  const server = await startServer({ dataDir })
  expect((await ask(server, 'staff.me', null)).body.result.data).toMatchObject({ machine: true, role: 'admin' })
  const options = { dataDir, input: 'weaver of the atlas 7\n' }
  const added = await runJawla(['user', 'add', 'a@jawla.example', ...AMINA, '--password-stdin'], options)
  expect(added).toEqual({ code: 0, stdout: '', stderr: '' })
  expect((await ask(server, 'staff.me', null)).body.result.data).toBeNull()
  expect((await ask(server, 'feeds.list', null)).status).toBe(401)
  const cookie = await signIn(server, { email: 'A@jawla.example', password: 'weaver of the atlas 7' })
  expect((await ask(server, 'feeds.list', null, { cookie })).status).toBe(200)
  const { stdout } = await runJawla(['user', 'password', 'a@jawla.example'], { dataDir })
  expect(await me(server, cookie)).toBeNull()
  const again = await signIn(server, { email: 'a@jawla.example', password: stdout.trim() })
  expect((await ask(server, 'feeds.list', null, { cookie: again })).status).toBe(200)
  await server.stop()
})

test('sessions outlive the server, and one secret less: without the store’s own, or with another of the settings, they do not', async () => {
  const dataDir = await newStore()
  const options = { dataDir, input: 'weaver of the atlas 7\n' }
  await runJawla(['user', 'add', 'a@jawla.example', ...AMINA, '--password-stdin'], options)
  const who = async (env: Record<string, string>, cookie: string | null) => {
    const server = await startServer({ dataDir, env })
    const given = cookie ?? (await signIn(server, { email: 'a@jawla.example', password: 'weaver of the atlas 7' }))
    const known = (await me(server, given)) !== null
    await server.stop()
    return { given, known }
  }
  const { given } = await who({}, null)
  expect((await who({}, given)).known).toBe(true)
  expect((await who({ SESSION_SECRET: 'another-secret-of-more-than-32-signs' }, given)).known).toBe(false)
  const short = await runJawla(['serve'], { dataDir, env: { SESSION_SECRET: 'too-short-a-secret' } })
  expect(short).toEqual({ code: 2, stdout: '', stderr: 'jawla: SESSION_SECRET must have at least 32 characters\n' })
})
