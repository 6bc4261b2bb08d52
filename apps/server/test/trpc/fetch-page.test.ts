import { expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { page, rss, startOutlet, story } from '../start-outlet.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

async function fetchPage(server: RunningServer, input: object) {
  const response = await fetch(`${server.url}/trpc/reports.fetch`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
  })
  return { status: response.status, data: (await response.json()).result?.data }
}

test('staff fetch a page by its address, and learn why where none comes', async () => {
  const outlet = await startOutlet({ '/a': page('Visite', story('a')) })
  outlet.answers.set('/feed', rss([{ id: '1', url: `${outlet.url}/a` }]))
  outlet.answers.set('/busy', (_request, response) => response.writeHead(429, { 'retry-after': '600' }).end())
  const server = await startServer({ dataDir: await newStore(), env: { FETCH_ALLOW: outlet.host } })
  const url = `${outlet.url}/a`
  const { data: added } = await fetchPage(server, { url, outlet: 'Un' })
  expect(added).toMatchObject({ where: url, outcome: 'added', why: null, visits: [expect.stringMatching(/^v-/)] })
  const report = await ask(server, 'reports.detail', { id: added.reportId })
  expect(report.body.result.data).toMatchObject({ report: { url, outlet: 'Un', title: 'Visite' } })
  expect((await fetchPage(server, { url })).data).toMatchObject({ outcome: 'unchanged', visits: added.visits })
  for (const [path, why] of [
    ['/none', 'answered 404 (not found)'],
    ['/feed', expect.stringContaining('is a feed, not a page')],
    ['/busy', 'answered 429 (too many requests)'],
    // Its host is left alone now, by whoever asks.
    ['/a', expect.stringMatching(/^asked to be left alone for \d+ more seconds$/)],
  ] as const) {
    const { data } = await fetchPage(server, { url: outlet.url + path })
    expect(data).toMatchObject({ outcome: 'failed', why, reportId: null, visits: [] })
  }
  expect((await fetchPage(server, { url: 'http://127.0.0.1:9/a' })).data).toMatchObject({
    outcome: 'failed',
    why: expect.stringContaining('not on the allow-list'),
  })
  for (const wrong of [{}, { url: 'file:///etc/passwd' }]) expect((await fetchPage(server, wrong)).status).toBe(400)
  await server.stop()
})

test('anyone may ask whether they are staff; nobody keeps the answer', async () => {
  const server = await startServer({ dataDir: await newStore() })
  const here = await ask(server, 'staff.me', null)
  expect(here.body.result.data).toMatchObject({ role: 'admin', machine: true })
  expect(here.headers.get('cache-control')).toBe('no-store')
  expect(here.headers.get('etag')).toBeNull()
  const elsewhere = await ask(server, 'staff.me', null, { 'x-forwarded-for': '203.0.113.9' })
  expect([elsewhere.status, elsewhere.body.result.data]).toEqual([200, null])
  await server.stop()
})
