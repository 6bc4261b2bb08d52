import { describe, expect, test } from 'vitest'
import { newFilledStore, newStore } from '../new-store.ts'
import { ENGLISH, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { page, rss, startOutlet, story } from '../start-outlet.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const TEXT = `${FRENCH.text}\n\n${NO_VISIT.text}`

async function tell(server: RunningServer, procedure: string, input: unknown, headers: Record<string, string> = {}) {
  const body = input instanceof FormData ? input : JSON.stringify(input)
  const type: Record<string, string> = input instanceof FormData ? {} : { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    body,
    headers: { ...type, ...headers },
  })
  return { status: response.status, data: (await response.json()).result?.data }
}

const data = async (server: RunningServer, procedure: string, input: unknown = null) =>
  (await ask(server, procedure, input)).body.result?.data

describe('staff procedures', () => {
  test('answer nobody but this machine while there is no account, and their answers are not kept', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const here = await ask(server, 'feeds.list', null)
    expect(here.status).toBe(200)
    expect(here.headers.get('cache-control')).toBe('no-store')
    expect(here.headers.get('etag')).toBeNull()
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'x-forwarded-for': '203.0.113.9' },
    ]
    for (const headers of elsewhere) {
      expect((await ask(server, 'feeds.list', null, headers)).status).toBe(401)
      expect((await tell(server, 'reports.add', { text: TEXT }, headers)).status).toBe('origin' in headers ? 403 : 401)
      expect((await ask(server, 'store.status', null, headers)).body.result.data.reports).toBe(0)
    }
    await server.stop()
  })

  test('paste a text, a page and nothing of use: each is answered with what came of it', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const given = { published: '2025-02-08', outlet: 'Deux', url: 'https://deux.example/fes', title: 'Visite' }
    const added = await tell(server, 'reports.add', { text: TEXT, ...given })
    expect(added.data).toMatchObject({
      where: given.url,
      outcome: 'added',
      why: null,
      visits: [expect.stringMatching(/^v-/)],
    })
    expect(await data(server, 'reports.detail', { id: added.data.reportId })).toMatchObject({
      report: { outlet: 'Deux', title: 'Visite', textFrom: 'given' },
    })
    expect(await data(server, 'visits.get', { id: added.data.visits[0] })).toMatchObject({
      reports: [{ id: added.data.reportId }],
    })
    expect((await tell(server, 'reports.add', { text: TEXT, ...given })).data).toMatchObject({
      outcome: 'unchanged',
      visits: added.data.visits,
    })
    const html = page('Visite', story('collée'))
    expect((await tell(server, 'reports.add', { html })).data).toMatchObject({ where: 'pasted page', outcome: 'added' })
    for (const [input, why] of [
      [{ text: ENGLISH }, 'the report is neither in Arabic nor in French'],
      [{ text: '  ' }, expect.stringContaining('')],
      [{ html: '<p>Bienvenue</p>' }, expect.stringContaining('no article')],
    ] as const) {
      expect((await tell(server, 'reports.add', input)).data).toMatchObject({
        outcome: 'failed',
        why,
        reportId: null,
        visits: [],
      })
    }
    for (const input of [{}, { text: 'a', html: 'b' }, { text: TEXT, url: 'file:///etc/passwd' }])
      expect((await tell(server, 'reports.add', input)).status).toBe(400)
    await server.stop()
  })

  test('upload files of several kinds: each report is answered, what fails too', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const form = new FormData()
    form.set('published', '2025-02-08')
    form.append('file', new Blob([page('Visite', story('envoyée'))]), 'page.html')
    form.append('file', new Blob([`{"text":\n${jsonl(FRENCH, NO_VISIT)}`]), 'records.jsonl')
    form.append('file', new Blob([TEXT]), 'paste.txt')
    form.append('file', new Blob(['x']), 'photo.jpg')
    form.append('file', new Blob([new Uint8Array(15_000_001)]), 'long.txt')
    const { data: taken } = await tell(server, 'reports.upload', form)
    expect(taken.map(({ where, outcome, why }: Record<string, string>) => [where, outcome, why])).toEqual([
      ['page.html', 'added', null],
      ['records.jsonl line 1', 'failed', 'not JSON'],
      ['records.jsonl: fes-fr', 'added', null],
      ['records.jsonl: stats', 'added', null],
      ['paste.txt', 'added', null],
      ['photo.jpg', 'failed', expect.stringContaining('not a kind of file')],
      ['long.txt', 'failed', expect.stringContaining('the limit is 15 MB')],
    ])
    expect((await tell(server, 'reports.upload', new FormData())).status).toBe(400)
    await server.stop()
  })

  test('an upload tells under its key how many reports were read, until it is done', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const key = '0b8f9a52-6a3f-4c27-9d0e-2f6f3f4b7a11'
    const lines = Array.from({ length: 12 }, (_, n) => ({ ...FRENCH, id: `n${n}`, url: `https://un.example/${n}` }))
    const form = new FormData()
    form.set('key', key)
    form.append('file', new Blob([jsonl(...lines)]), 'records.jsonl')
    const taken = tell(server, 'reports.upload', form)
    await expect
      .poll(() => data(server, 'reports.uploaded', { key }), { interval: 50, timeout: 60_000 })
      .toBeGreaterThan(0)
    expect((await taken).data).toHaveLength(12)
    expect(await data(server, 'reports.uploaded', { key })).toBeNull()
    await server.stop()
  })

  test('add a feed by the page that names it, poll, switch and remove it; reports come in by themselves', async () => {
    const outlet = await startOutlet({ '/a': page('Visite', story('a')) })
    outlet.answers.set(
      '/',
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>',
    )
    outlet.answers.set('/feed', rss([{ id: '1', url: `${outlet.url}/a` }]))
    const server = await startServer({ dataDir: await newStore(), env: { FETCH_ALLOW: outlet.host } })
    expect((await tell(server, 'feeds.add', { url: `${outlet.url}/a` })).status).toBe(400)
    const { data: feed } = await tell(server, 'feeds.add', { url: `${outlet.url}/`, outlet: 'Un' })
    expect(feed).toEqual({ id: expect.any(Number), added: true, url: `${outlet.url}/feed` })
    const status = async () => (await data(server, 'store.status')).reports
    await expect.poll(status, { timeout: 90_000 }).toBe(1)
    const shown = async () => (await data(server, 'feeds.list')).find(({ id }: { id: number }) => id === feed.id)
    await expect
      .poll(shown, { timeout: 30_000 })
      .toMatchObject({ condition: 'well', recent: { reports: 1, relevant: 1 } })
    expect(await data(server, 'feeds.polls', { id: feed.id })).toMatchObject([{ outcome: 'read', newItems: 1 }])
    outlet.answers.set('/feed', rss([]))
    expect((await tell(server, 'feeds.poll', { feed: feed.id })).data).toEqual({ id: feed.id })
    await expect
      .poll(async () => (await data(server, 'feeds.polls', { id: feed.id })).length, { timeout: 60_000 })
      .toBe(2)
    await tell(server, 'feeds.switch', { feed: feed.url, on: false })
    expect(await shown()).toMatchObject({ state: 'off', condition: 'off' })
    const all = await data(server, 'feeds.list')
    const shipped = all.find(({ id }: { id: number | null }) => id === null)
    expect(shipped).toMatchObject({ state: 'off', items: 0 })
    expect((await tell(server, 'feeds.remove', { feed: feed.id })).status).toBe(200)
    expect(await shown()).toBeUndefined()
    expect((await tell(server, 'feeds.remove', { feed: feed.id })).status).toBe(400)
    expect(await server.stop()).toBe(0)
  })

  test('a number that no feed or run can have is the fault of who gives it', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const number = 99_999_999_999
    expect((await tell(server, 'feeds.remove', { feed: number })).status).toBe(400)
    expect((await tell(server, 'runs.stop', { id: number })).status).toBe(400)
    expect((await ask(server, 'feeds.polls', { id: number })).status).toBe(400)
    await server.stop()
  })

  test('start a rebuild and see it done', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { data: run } = await tell(server, 'runs.start', { reread: true })
    await expect
      .poll(() => data(server, 'runs.list', {}), { timeout: 90_000 })
      .toMatchObject([{ id: run.id, state: 'done', done: 3, total: 3, stopAsked: false, why: null }])
    expect((await tell(server, 'runs.stop', { id: run.id })).data).toEqual({ asked: 0 })
    expect(await data(server, 'jobs.deadLetters')).toEqual([])
    expect((await tell(server, 'jobs.retry', { ids: null })).data).toEqual({ sent: 0 })
    await server.stop()
  })
})
