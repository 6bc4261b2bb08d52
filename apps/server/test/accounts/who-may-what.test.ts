import { describe, expect, test } from 'vitest'
import { appRouter } from '../../src/trpc/router.ts'
import { PEOPLE, post, type StaffedServer, signIn, startStaffed } from './staffed-server.ts'

type Who = 'anonymous' | 'disabled' | 'reviewer' | 'admin'
type Least = 'anybody' | 'reviewer' | 'admin'

const ALL = { filter: {} }
const RUN = '8c1f2c0e-3d3f-4f57-9a41-0d2f3b1c9e10'

/** Every procedure: who may call it at least, and a question that does no harm. One without a row fails. */
const PROCEDURES: Record<string, readonly [Least, unknown]> = {
  'visits.list': ['anybody', ALL],
  'visits.get': ['anybody', { id: 'v-none' }],
  'visits.headline': ['anybody', ALL],
  'visits.byRegion': ['anybody', ALL],
  'visits.byProvince': ['anybody', ALL],
  'visits.timeline': ['anybody', { ...ALL, unit: 'month' }],
  'visits.calendar': ['anybody', ALL],
  'visits.across': ['anybody', { ...ALL, rows: 'officials', columns: 'regions' }],
  'visits.graduates': ['anybody', { ...ALL, unit: 'year', split: 'regions' }],
  'visits.places': ['anybody', ALL],
  'visits.facets': ['anybody', ALL],
  'visits.choices': ['anybody', { ...ALL, field: 'regions' }],
  'visits.bulletin': ['anybody', { period: '2025-W06' }],
  'visits.named': ['anybody', { field: 'officials', id: 'nobody' }],
  'visits.suggestions': ['reviewer', {}],
  'visits.join': ['reviewer', { ids: ['v-1', 'v-2'] }],
  'visits.keepApart': ['reviewer', { ids: ['v-1', 'v-2'] }],
  'visits.split': ['reviewer', { id: 'v-1', report: 'r-1' }],
  'visits.move': ['reviewer', { report: 'r-1', from: 'v-1', to: 'v-2' }],
  'visits.acts': ['reviewer', { id: 'v-1' }],
  'visits.undo': ['reviewer', { decisions: [999] }],
  'facilities.list': ['anybody', ALL],
  'facilities.get': ['anybody', { id: 'none' }],
  'facilities.points': ['anybody', ALL],
  'reports.texts': ['reviewer', { ids: ['none'] }],
  'reports.detail': ['anybody', { id: 'none' }],
  'reports.list': ['anybody', { whose: ALL }],
  'reports.add': ['reviewer', { text: ' ' }],
  'reports.fetch': ['reviewer', { url: 'http://127.0.0.1:1/' }],
  'reports.upload': ['reviewer', {}],
  'reports.uploaded': ['reviewer', { key: RUN }],
  'outlets.get': ['anybody', { key: 'none' }],
  'store.status': ['anybody', null],
  'store.accuracy': ['anybody', null],
  'store.agreement': ['anybody', null],
  'store.newsGaps': ['anybody', null],
  'facts.toReview': ['reviewer', {}],
  'facts.visit': ['reviewer', { id: 'v-none' }],
  'facts.decide': ['reviewer', { act: { act: 'nothing' } }],
  'facts.undo': ['reviewer', { decisions: [999] }],
  'facts.withdrawn': ['reviewer', null],
  'facts.toldBySecondReader': ['reviewer', null],
  'facts.history': ['reviewer', { id: 'v-1' }],
  'decisions.list': ['reviewer', { filter: {} }],
  'decisions.people': ['reviewer', null],
  'embeds.words': ['anybody', { chart: 'visits-by-region', params: {} }],
  'embeds.freeze': ['anybody', { chart: 'none', params: {} }],
  'objections.add': ['anybody', { visit: 'v-none', field: 'date', message: 'the day is another one' }],
  'objections.open': ['reviewer', {}],
  'objections.settle': ['reviewer', { id: 999, state: 'declined' }],
  'agreement.list': ['reviewer', null],
  'agreement.make': ['admin', {}],
  'agreement.withdraw': ['admin', { id: 999 }],
  'agreement.facts': ['reviewer', { id: 999 }],
  'agreement.report': ['reviewer', { id: 999, report: 'none' }],
  'agreement.answer': ['reviewer', { id: 999, place: 0, answer: 'right' }],
  'agreement.finish': ['reviewer', { id: 999 }],
  'agreement.result': ['reviewer', { id: 999 }],
  'vocabulary.list': ['reviewer', { kind: 'programs' }],
  'vocabulary.state': ['reviewer', null],
  'vocabulary.changes': ['reviewer', {}],
  'vocabulary.towns': ['reviewer', { province: 'MA-FES' }],
  'vocabulary.families': ['reviewer', null],
  'vocabulary.add': ['reviewer', {}],
  'vocabulary.undo': ['reviewer', { change: 999 }],
  'alerts.list': ['admin', null],
  'alerts.add': ['admin', {}],
  'alerts.change': ['admin', { id: 999, change: {} }],
  'alerts.remove': ['admin', { id: 999 }],
  'alerts.test': ['admin', { id: 999 }],
  'alerts.renewSecret': ['admin', { id: 999 }],
  'feeds.list': ['admin', null],
  'feeds.polls': ['admin', { id: 1 }],
  'feeds.add': ['admin', { url: 'http://127.0.0.1:1/' }],
  'feeds.remove': ['admin', { feed: 999 }],
  'feeds.switch': ['admin', { feed: 999, on: false }],
  'feeds.poll': ['admin', { feed: 999 }],
  'jobs.counts': ['admin', null],
  'jobs.deadLetters': ['admin', null],
  'jobs.retry': ['admin', { ids: [RUN] }],
  'runs.list': ['admin', {}],
  'runs.start': ['admin', { reread: 'no' }],
  'runs.stop': ['admin', { id: 999 }],
  'staff.me': ['anybody', null],
  'staff.anyAccount': ['anybody', null],
  'staff.sessions': ['reviewer', null],
  'staff.endSession': ['reviewer', { id: RUN }],
  'accounts.list': ['admin', null],
  'accounts.add': ['admin', { email: 'nobody', name: 'Nobody', role: 'reviewer' }],
  'accounts.setRole': ['admin', { email: 'nobody', role: 'admin' }],
  'accounts.setDisabled': ['admin', { email: 'nobody', disabled: true }],
  'accounts.renewPassword': ['admin', { email: 'nobody' }],
}

const REFUSED: Record<Least, Partial<Record<Who, number>>> = {
  anybody: {},
  reviewer: { anonymous: 401, disabled: 401 },
  admin: { anonymous: 401, disabled: 401, reviewer: 403 },
}
const WHO: readonly Who[] = ['anonymous', 'disabled', 'reviewer', 'admin']

/** Every other address that answers: whoever asks, it is the same. */
const ADDRESSES: readonly (readonly [method: string, path: string, status: number])[] = [
  ['GET', '/healthz', 200],
  ['GET', '/readyz', 200],
  // From this machine, as all of these.
  ['GET', '/metrics', 200],
  ['GET', '/visits.atom', 200],
  ['GET', '/visits.ics', 200],
  ['GET', '/feed.xml', 200],
  ['GET', '/api/v1/export/visits.csv', 200],
  ['GET', '/api/v1/export/visits.csv.proof', 200],
  ['GET', '/api/v1/export/none.csv', 404],
  ['GET', '/api/v1/package.zip', 200],
  ['GET', '/api/v1/openapi.json', 200],
  ['GET', '/api/v1/codebook.json', 200],
  ['GET', '/api/v1/visits', 200],
  ['GET', '/api/v1/changes', 200],
  ['GET', '/api/v1/snapshots', 200],
  ['GET', '/api/v1/cite', 200],
  ['GET', '/api/v1/cite?format=word', 400],
  ['GET', '/api/v1/snapshots/2020-01-01.zip', 404],
  ['GET', '/api/v1/snapshots/2020-01-01.zip.sha256', 404],
  ['GET', '/api/v1/visits/v-none', 404],
  ['GET', '/calendar.ics', 200],
  ['GET', '/embed/visits-by-region', 200],
  ['GET', '/embed/visits', 200],
  ['GET', '/embed/none', 400],
  ['GET', '/embed/visit?id=v-none', 404],
  ['GET', '/chart/visits-by-month.svg', 200],
  ['GET', '/chart/visits-by-month.png', 200],
  ['GET', '/chart/visits-by-month.gif', 404],
  ['GET', '/oembed', 404],
  ['GET', '/oembed?format=yaml', 501],
  ['POST', '/control', 404],
  ['GET', '/control', 404],
  ['GET', '/api', 404],
  ['GET', '/auth', 404],
  ['GET', '/auth/sign-in', 404],
  ['POST', '/auth/sign-in', 400],
  ['POST', '/auth/password', 400],
  ['POST', '/auth/sign-up', 404],
  // What the library would answer at, were it asked.
  ...[
    'sign-in/email',
    'sign-up/email',
    'get-session',
    'list-sessions',
    'update-user',
    'delete-user',
    'error',
    'ok',
  ].map((path) => ['POST', `/auth/${path}`, 404] as const),
  ['GET', '/auth/get-session', 404],
  ['GET', '/trpc/nothing.there', 404],
]

const procedures = new Map(Object.entries<{ _def: { type: string } }>(appRouter._def.procedures as never))

/** With the cookies of each: the disabled one's are from before. */
async function startWithAll(): Promise<{ server: StaffedServer; headersOf: (who: Who) => Record<string, string> }> {
  const server = await startStaffed()
  const cookies = new Map<Who, string>()
  for (const who of ['disabled', 'reviewer', 'admin'] as const) cookies.set(who, await signIn(server, PEOPLE[who]))
  expect((await server.jawla('user', 'disable', PEOPLE.disabled.email)).code).toBe(0)
  return { server, headersOf: (who) => ({ cookie: cookies.get(who) ?? '' }) }
}

function call(server: StaffedServer, name: string, headers: Record<string, string>): Promise<Response> {
  const body = JSON.stringify(PROCEDURES[name]?.[1])
  return procedures.get(name)?._def.type === 'query'
    ? fetch(`${server.url}/trpc/${name}?input=${encodeURIComponent(body)}`, { headers })
    : post(server, `/trpc/${name}`, body, headers)
}

describe('who may do what', () => {
  test('every procedure has its row, and no row is left of one that is gone', () => {
    expect(Object.keys(PROCEDURES).sort()).toEqual([...procedures.keys()].sort())
  })

  test('the server refuses each procedure to whom the table says, and to nobody else', async () => {
    const { server, headersOf } = await startWithAll()
    const wrong: string[] = []
    for (const [name, [least]] of Object.entries(PROCEDURES)) {
      for (const who of WHO) {
        const { status, headers } = await call(server, name, headersOf(who))
        const refused = REFUSED[least][who]
        const asked = `${name} by ${who}:`
        if (refused === undefined ? [401, 403, 500].includes(status) : status !== refused)
          wrong.push(`${asked} ${status}`)
        // Readers' answers are the same whoever asks: any cache may keep them.
        if (/cookie/i.test(headers.get('vary') ?? '')) wrong.push(`${asked} varies`)
        if (who !== 'disabled' && headers.getSetCookie().length > 0) wrong.push(`${asked} sets a cookie`)
        if (least !== 'anybody' && headers.get('cache-control') !== 'no-store') wrong.push(`${asked} may be kept`)
      }
    }
    expect(wrong).toEqual([])
    await server.stop()
  })

  test('the table of decisions is for staff alone', async () => {
    const { server, headersOf } = await startWithAll()
    const answers = []
    for (const who of WHO) {
      const { status, headers } = await fetch(`${server.url}/desk/decisions.csv`, { headers: headersOf(who) })
      answers.push([who, status, headers.get('cache-control')])
    }
    expect(answers).toEqual([
      ['anonymous', 401, 'no-store'],
      ['disabled', 401, 'no-store'],
      ['reviewer', 200, 'no-store'],
      ['admin', 200, 'no-store'],
    ])
    await server.stop()
  })

  test('any other address answers the same whoever asks, and sets no cookie', async () => {
    const { server, headersOf } = await startWithAll()
    const wrong: string[] = []
    for (const [method, path, expected] of ADDRESSES) {
      for (const who of WHO) {
        const answer = await fetch(server.url + path, { method, headers: headersOf(who) })
        // Of files that nobody reads, few are made at once.
        await answer.arrayBuffer()
        const { status, headers } = answer
        if (status !== expected || headers.getSetCookie().length > 0)
          wrong.push(`${method} ${path} by ${who}: ${status}`)
      }
    }
    expect(wrong).toEqual([])

    const together = await fetch(`${server.url}/trpc/store.status,feeds.list,staff.sessions?batch=1`, {
      headers: headersOf('reviewer'),
    })
    const answers: { error?: { data: { code: string } } }[] = await together.json()
    expect(answers.map(({ error }) => error?.data.code ?? 'answered')).toEqual(['answered', 'FORBIDDEN', 'answered'])

    const status = (headers: Record<string, string>) => fetch(`${server.url}/trpc/store.status`, { headers })
    const [plain, signed] = [await status({}), await status(headersOf('admin'))]
    expect(plain.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(signed.headers.get('etag')).toBe(plain.headers.get('etag'))

    const text = 'a'.repeat(1_500_000)
    expect((await post(server, '/trpc/reports.add', { text })).status).toBe(401)
    expect((await post(server, '/trpc/reports.add', { text }, headersOf('reviewer'))).status).toBe(200)
    await server.stop()
  })
})
