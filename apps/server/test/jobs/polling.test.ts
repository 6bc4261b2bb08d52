import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addFeed, findFeed, listFeeds, listPolls, storeStatus, streamReports } from '@jawla/store'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { pollFeed } from '../../src/jobs/poll-feed.ts'
import { type Outlet, page, rss, startOutlet, story } from '../start-outlet.ts'
import { type FeedDesk, feedDesk } from './feed-desk.ts'

const NEVER = new AbortController().signal

async function subscribed(desk: FeedDesk, url: string): Promise<number> {
  const feed = { url, outlet: 'L’Exemple', language: null, title: null }
  return (await addFeed(desk.store.db, feed, desk.now().toISOString())).id
}

const feedIn = async (desk: FeedDesk, id: number) => {
  const feed = await findFeed(desk.store.db, id)
  if (feed === null) throw new Error(`no feed ${id}`)
  return feed
}
/** Seconds until the next try. */
const wait = async (desk: FeedDesk, id: number) =>
  Math.round((Date.parse((await feedIn(desk, id)).next_try_at) - desk.now().getTime()) / 1000)

/** As if it were due: the clock goes on to its next try. */
async function pollWhenDue(desk: FeedDesk, id: number) {
  desk.pass(Math.max(0, await wait(desk, id)))
  return pollFeed(desk, id, NEVER)
}

describe('asking a feed', () => {
  let outlet: Outlet
  let desk: FeedDesk
  const open: (() => unknown)[] = []
  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'jawla-polling-'))
    await cp(inject('emptyStore'), dataDir, { recursive: true })
    open.push(() => rm(dataDir, { recursive: true, force: true }))
    outlet = await startOutlet({}, (close) => open.push(close))
    desk = await feedDesk([outlet], { dataDir, atEnd: (close) => open.push(close) })
  })
  /** Each with an outlet that answers nothing yet and has forgotten that it asked to be left alone, and without feeds. */
  beforeEach(async () => {
    desk.pass(24 * 3600)
    outlet.answers.clear()
    outlet.asked.length = 0
    await desk.store.db.deleteFrom('feed').execute()
    await desk.store.db.deleteFrom('host').execute()
  })
  afterAll(async () => {
    for (const close of open.reverse()) await close()
  })

  test('sends back what the last answer gave, and an unchanged feed costs nothing', async () => {
    outlet.answers.set('/feed', (request, response) => {
      const known = request.headers['if-none-match'] === '"v1"'
      response.writeHead(known ? 304 : 200, { etag: '"v1"', 'last-modified': 'Sat, 08 Feb 2025 10:00:00 GMT' })
      response.end(known ? '' : rss([]))
    })
    const id = await subscribed(desk, `${outlet.url}/feed`)
    expect(await pollWhenDue(desk, id)).toMatchObject({ outcome: 'read', items: 0 })
    expect(await pollFeed(desk, id, NEVER)).toMatchObject({ outcome: 'skipped', why: 'not due' })
    expect(await pollWhenDue(desk, id)).toMatchObject({ outcome: 'unchanged' })
    expect(outlet.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"'])
    expect(outlet.asked[1]?.headers['if-modified-since']).toBe('Sat, 08 Feb 2025 10:00:00 GMT')
    expect(await feedIn(desk, id)).toMatchObject({ etag: '"v1"', failures: 0, last_error: null })
  })

  test('comes back when the server or the feed says, by its own rhythm where they say nothing', async () => {
    outlet.answers.set('/ttl', rss([], { ttl: 180 })).set('/plain', rss([]))
    outlet.answers.set('/kept', (_request, response) =>
      response.setHeader('cache-control', 'max-age=18000').end(rss([])),
    )
    const waits = []
    for (const path of ['/ttl', '/kept', '/plain']) {
      const id = await subscribed(desk, outlet.url + path)
      await pollFeed(desk, id, NEVER)
      waits.push(await wait(desk, id))
    }
    expect(waits).toEqual([180 * 60, 18_000, 5400])
  })

  test('that fails waits twice as long each time, and says what failed until it answers again', async () => {
    outlet.answers.set('/feed', (_request, response) => response.writeHead(500).end())
    const id = await subscribed(desk, `${outlet.url}/feed`)
    const waits = []
    for (let round = 0; round < 3; round++) {
      expect(await pollWhenDue(desk, id)).toMatchObject({ outcome: 'later', why: expect.stringContaining('500') })
      waits.push(await wait(desk, id))
    }
    expect(waits).toEqual([900, 1800, 3600])
    const [failing] = await listFeeds(desk.store.db, desk.now().toISOString())
    expect(failing).toMatchObject({ condition: 'failing', failures: 3, lastError: expect.stringContaining('500') })
    outlet.answers.set('/feed', rss([]))
    await pollWhenDue(desk, id)
    const [well] = await listFeeds(desk.store.db, desk.now().toISOString())
    expect(well).toMatchObject({ condition: 'well', failures: 0, title: 'L’Exemple' })
  })

  test.each([
    ['a web page', '<!doctype html><html><body><h1>Bonjour</h1></body></html>'],
    ['nothing', ''],
    ['half a feed', rss([{ id: '1' }]).slice(0, 120)],
  ])('that answers "200 OK" with %s is failing, not well', async (_what, answer) => {
    outlet.answers.set('/feed', (_request, response) => response.setHeader('content-type', 'text/html').end(answer))
    const id = await subscribed(desk, `${outlet.url}/feed`)
    await pollFeed(desk, id, NEVER)
    expect(await listFeeds(desk.store.db, desk.now().toISOString())).toMatchObject([{ condition: 'failing' }])
  })

  test.each([429, 503])(
    'after %i with Retry-After the whole host is left alone, and nothing is blamed',
    async (status) => {
      outlet.answers.set('/other', rss([]))
      outlet.answers.set('/feed', (_request, response) => response.writeHead(status, { 'retry-after': '7200' }).end())
      const id = await subscribed(desk, `${outlet.url}/feed`)
      const other = await subscribed(desk, `${outlet.url}/other`)
      expect(await pollFeed(desk, id, NEVER)).toMatchObject({ outcome: 'later' })
      expect(await wait(desk, id)).toBe(7200)
      expect(await pollFeed(desk, other, NEVER)).toMatchObject({ outcome: 'skipped' })
      expect(await wait(desk, other)).toBeGreaterThan(7000)
      expect(outlet.asked.map(({ path }) => path)).toEqual(['/feed'])
      expect(await feedIn(desk, other)).toMatchObject({ failures: 0, state: 'on' })
    },
  )

  test('that moved for good is asked at its new address from then on, and the log keeps the old one', async () => {
    outlet.answers.set('/new', rss([]))
    outlet.answers.set('/old', (_request, response) => response.writeHead(301, { location: '/new' }).end())
    const id = await subscribed(desk, `${outlet.url}/old`)
    await pollWhenDue(desk, id)
    await pollWhenDue(desk, id)
    expect(outlet.asked.map(({ path }) => path)).toEqual(['/old', '/new', '/new'])
    expect(await feedIn(desk, id)).toMatchObject({ url: `${outlet.url}/new`, added_url: `${outlet.url}/old` })
    expect(await listPolls(desk.store.db, id, 10)).toMatchObject([
      { url: `${outlet.url}/new`, movedTo: null },
      { url: `${outlet.url}/old`, movedTo: `${outlet.url}/new` },
    ])
  })

  test('that is elsewhere for a while keeps its address', async () => {
    outlet.answers.set('/new', rss([]))
    outlet.answers.set('/old', (_request, response) => response.writeHead(302, { location: '/new' }).end())
    const id = await subscribed(desk, `${outlet.url}/old`)
    expect(await pollFeed(desk, id, NEVER)).toMatchObject({ outcome: 'read' })
    expect((await feedIn(desk, id)).url).toBe(`${outlet.url}/old`)
  })

  test('that is gone (410) is not asked again, and staff see it until they switch it on', async () => {
    outlet.answers.set('/feed', (_request, response) => response.writeHead(410).end())
    const id = await subscribed(desk, `${outlet.url}/feed`)
    await pollFeed(desk, id, NEVER)
    desk.pass(30 * 24 * 3600)
    expect(await pollFeed(desk, id, NEVER)).toMatchObject({ outcome: 'skipped' })
    expect(await listFeeds(desk.store.db, desk.now().toISOString())).toMatchObject([
      { state: 'gone', condition: 'gone', nextTryAt: null, lastError: expect.stringContaining('410') },
    ])
  })
})

describe('what a feed brings', () => {
  test('is read, with outlet, date and page, once; changed ids, order and tracking make nothing new', async () => {
    const outlet = await startOutlet()
    const item = (id: string, key = id) => ({ id: key, url: `${outlet.url}/${id}` })
    for (const id of ['a', 'b', 'c']) outlet.answers.set(`/${id}`, page(`Visite ${id}`, story(id)))
    outlet.answers.set('/feed', rss([item('a'), item('b')]))
    const desk = await feedDesk([outlet])
    const id = await subscribed(desk, `${outlet.url}/feed`)
    desk.start()
    const reports = async () => (await storeStatus(desk.store.db)).reports
    await expect.poll(reports, { timeout: 60_000 }).toBe(2)
    outlet.answers.set(
      '/feed',
      rss([item('c'), item('b', 'b-renamed'), { id: 'x', url: `${outlet.url}/a?utm_source=rss` }]),
    )
    desk.pass(24 * 3600)
    await expect.poll(reports, { timeout: 60_000 }).toBe(3)
    expect(outlet.asked.map(({ path }) => path).sort()).toEqual(['/a', '/b', '/c', '/feed', '/feed'])
    for await (const report of streamReports(desk.store.db)) {
      expect(report).toMatchObject({ outlet: 'L’Exemple', textFrom: 'page', publishedAt: '2025-02-08T10:00:00+01:00' })
    }
    await expect
      .poll(() => listFeeds(desk.store.db, desk.now().toISOString()), { timeout: 60_000 })
      .toMatchObject([{ id, condition: 'well', items: 3, recent: { items: 3, waiting: 0, reports: 3, relevant: 3 } }])
    expect(desk.warnings).toEqual([])
  })

  test('and another door brought already is not fetched, and counts for the feed', async () => {
    const outlet = await startOutlet({ '/a': page('Visite', story('a')) })
    outlet.answers.set('/one', rss([{ id: '1', url: `${outlet.url}/a` }]))
    outlet.answers.set('/two', rss([{ id: '2', url: `${outlet.url}/a` }]))
    const desk = await feedDesk([outlet])
    await subscribed(desk, `${outlet.url}/one`)
    desk.start()
    await expect.poll(async () => (await storeStatus(desk.store.db)).reports, { timeout: 60_000 }).toBe(1)
    const two = await subscribed(desk, `${outlet.url}/two`)
    expect(await pollFeed(desk, two, NEVER)).toMatchObject({ items: 1, newItems: 0 })
    expect(outlet.asked.filter(({ path }) => path === '/a')).toHaveLength(1)
    const feeds = await listFeeds(desk.store.db, desk.now().toISOString())
    expect(feeds.find(({ id }) => id === two)).toMatchObject({ recent: { reports: 1, relevant: 1 } })
  })

  test('is taken from the feed only where the page may not be read, and the report says so', async () => {
    const outlet = await startOutlet({
      '/open': page('Visite', story('open')),
      '/robots.txt': 'User-agent: *\nDisallow: /shut',
    })
    const html = (name: string) =>
      story(name)
        .map((one) => `<p>${one}</p>`)
        .join('')
    outlet.answers.set(
      '/feed',
      rss(
        ['open', 'shut'].map((name) => ({
          id: name,
          url: `${outlet.url}/${name}`,
          html: html(name),
          published: 'Sat, 08 Feb 2025 09:00:00 +0100',
        })),
      ),
    )
    const desk = await feedDesk([outlet])
    await subscribed(desk, `${outlet.url}/feed`)
    desk.start()
    await expect.poll(async () => (await storeStatus(desk.store.db)).reports, { timeout: 60_000 }).toBe(2)
    const reports = []
    for await (const { url, textFrom, publishedAt, publishedBasis, title } of streamReports(desk.store.db))
      reports.push({ path: new URL(url ?? '').pathname, textFrom, publishedAt, publishedBasis, title })
    expect(reports.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      {
        path: '/open',
        textFrom: 'page',
        publishedAt: '2025-02-08T10:00:00+01:00',
        publishedBasis: 'metadata',
        title: 'Visite',
      },
      {
        path: '/shut',
        textFrom: 'feed',
        publishedAt: '2025-02-08T09:00:00+01:00',
        publishedBasis: 'metadata',
        title: 'Titre shut',
      },
    ])
    expect(outlet.asked.map(({ path }) => path)).not.toContain('/shut')
  })

  test('a page that fails is tried again, then kept among the dead letters; the others go on; a retry brings it', async () => {
    const outlet = await startOutlet({
      '/good': page('Visite', story('good')),
      '/empty': '<!doctype html><p>Bientôt.</p>',
    })
    outlet.answers.set('/feed', rss(['gone', 'empty', 'good'].map((id) => ({ id, url: `${outlet.url}/${id}` }))))
    const desk = await feedDesk([outlet])
    await subscribed(desk, `${outlet.url}/feed`)
    desk.start()
    await expect.poll(() => desk.queue.deadLetters(), { timeout: 100_000, interval: 500 }).toHaveLength(2)
    const letters = await desk.queue.deadLetters()
    expect(letters.map(({ job, payload, reason, tries }) => [job, payload.key, reason, tries])).toEqual([
      ['read-page', 'gone', expect.stringContaining('404'), 1],
      ['read-page', 'empty', 'no article found on the page', 5],
    ])
    expect(outlet.asked.filter(({ path }) => path === '/empty')).toHaveLength(5)
    expect(await storeStatus(desk.store.db)).toMatchObject({ reports: 1 })
    expect(await listFeeds(desk.store.db, desk.now().toISOString())).toMatchObject([
      { recent: { failed: 2, reports: 1 } },
    ])

    outlet.answers.set('/empty', page('Visite', story('at last')))
    expect(await desk.queue.retry(letters.filter(({ payload }) => payload.key === 'empty').map(({ id }) => id))).toBe(1)
    await expect.poll(async () => (await storeStatus(desk.store.db)).reports, { timeout: 60_000 }).toBe(2)
    expect(await desk.queue.deadLetters()).toHaveLength(1)
  })

  test('in a language that nobody here reads is no report and no failure', async () => {
    const english = Array(3).fill(
      'The minister met the ambassadors of several countries in the capital on Friday and spoke with them about trade and the coming season.',
    )
    const outlet = await startOutlet({ '/en': page('A meeting', english) })
    outlet.answers.set('/feed', rss([{ id: '1', url: `${outlet.url}/en` }]))
    const desk = await feedDesk([outlet])
    await subscribed(desk, `${outlet.url}/feed`)
    desk.start()
    await expect
      .poll(() => listFeeds(desk.store.db, desk.now().toISOString()), { timeout: 60_000 })
      .toMatchObject([{ recent: { foreign: 1, reports: 0, failed: 0, waiting: 0 } }])
    expect(await desk.queue.deadLetters()).toEqual([])
  })
})
