import { expect, test } from 'vitest'
import {
  addFeed,
  dueFeeds,
  findFeed,
  findItem,
  inTransaction,
  listFeeds,
  listPolls,
  postponeFeed,
  removeFeed,
  type ShownItem,
  saveNewItems,
  savePoll,
  saveReading,
  saveReport,
  settleItem,
  switchFeed,
  waitingItems,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, NOW } from './examples.ts'

const later = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString()
const DAY = 24 * 3600
const FEED = { url: 'https://un.example/feed', outlet: 'Un', language: 'fr' as const, title: null }

function item(key: string, given: Partial<ShownItem> = {}): ShownItem {
  return { key, url: `https://un.example/${key}`, title: key, published: null, html: `<p>${key}</p>`, ...given }
}

describeOnBothEngines('feeds', (db) => {
  const add = async (url = FEED.url) => (await addFeed(db(), { ...FEED, url }, NOW)).id
  const show = (id: number, ...items: ShownItem[]) =>
    inTransaction(db(), async (tx) => (await saveNewItems(tx, id, { items, now: NOW })).map(({ key }) => key))

  test('are due when they are added, and not again until their next try', async () => {
    const id = await add()
    expect(await dueFeeds(db(), NOW)).toEqual([id])
    await postponeFeed(db(), id, later(600))
    expect(await dueFeeds(db(), later(599))).toEqual([])
    expect(await dueFeeds(db(), later(600))).toEqual([id])
    await postponeFeed(db(), id, later(60))
    expect(await dueFeeds(db(), later(60)), 'it is only ever put off').toEqual([])
  })

  test('that are off are not due; added or switched on again they are, under their number', async () => {
    const id = await add()
    await switchFeed(db(), id, { on: false, now: NOW })
    expect(await dueFeeds(db(), later(DAY))).toEqual([])
    expect(await addFeed(db(), FEED, later(DAY))).toEqual({ id, added: false })
    expect(await dueFeeds(db(), later(DAY))).toEqual([id])
  })

  test('know an item by its key and by its address, also among what they show at once', async () => {
    const id = await add()
    expect(
      await show(id, item('a'), item('b'), item('a'), item('c', { url: 'https://www.un.example/b/?utm_source=x' })),
    ).toEqual(['a', 'b'])
    expect(
      await show(id, item('b2', { url: 'https://un.example/b#top' }), item('a', { url: 'https://un.example/moved' })),
    ).toEqual([])
    expect(await show(id, item('d', { url: null }), item('d', { url: null }))).toEqual(['d'])
    expect(await waitingItems(db(), [id])).toBe(3)
  })

  test('an item whose report another door brought is read already', async () => {
    const id = await add()
    await saveReport(db(), aReport('r1', { url: 'http://un.example/a/' }), NOW)
    expect(await show(id, item('a'), item('b'))).toEqual(['b'])
    expect(await findItem(db(), id, 'a')).toMatchObject({ state: 'read', report_id: 'r1', html: null })
    expect(await waitingItems(db(), [id])).toBe(1)
  })

  test('the text in the feed is kept until the item is settled, and beyond where it failed', async () => {
    const id = await add()
    await show(id, item('a'), item('b'))
    await saveReport(db(), aReport('r1'), NOW)
    await settleItem(db(), { feedId: id, key: 'a' }, { state: 'read', reportId: 'r1', why: null, at: NOW })
    await settleItem(db(), { feedId: id, key: 'b' }, { state: 'failed', reportId: null, why: 'not here', at: NOW })
    expect(await findItem(db(), id, 'a')).toMatchObject({ html: null, report_id: 'r1' })
    expect(await findItem(db(), id, 'b')).toMatchObject({ html: '<p>b</p>', why: 'not here' })
  })

  test('tell what they gave: items, reports, reports that tell of a visit, for the last 30 days', async () => {
    const id = await add()
    await show(id, item('a'), item('b'), item('c'), item('d'))
    for (const [key, visits] of [
      ['a', [aReadVisit()]],
      ['b', []],
    ] as const) {
      await saveReport(db(), aReport(key), NOW)
      await saveReading(db(), aReading(key, [...visits]), NOW)
      await settleItem(db(), { feedId: id, key }, { state: 'read', reportId: key, why: null, at: NOW })
    }
    await settleItem(db(), { feedId: id, key: 'c' }, { state: 'foreign', reportId: null, why: 'x', at: NOW })
    const recent = { items: 4, waiting: 1, reports: 2, relevant: 1, foreign: 1, failed: 0 }
    expect(await listFeeds(db(), later(29 * DAY))).toMatchObject([{ id, items: 4, recent }])
    const nothing = { items: 0, waiting: 0, reports: 0, relevant: 0, foreign: 0, failed: 0 }
    expect(await listFeeds(db(), later(31 * DAY))).toMatchObject([{ id, items: 4, recent: nothing }])
  })

  test('keep a log of polls; old ones go, those that tell a move stay', async () => {
    const id = await add()
    const poll = (at: string, movedTo: string | null, url = FEED.url) =>
      savePoll(
        db(),
        { feedId: id, at, url, outcome: 'read', movedTo, why: null, nextTryAt: later(60), interval: 900, failures: 0 },
        { items: 2, newItems: 1 },
      )
    await poll(NOW, null)
    await poll(NOW, 'https://un.example/new')
    await poll(later(91 * DAY), null, 'https://un.example/new')
    expect(await listPolls(db(), id, 10)).toMatchObject([
      { url: 'https://un.example/new', movedTo: null },
      { url: FEED.url, movedTo: 'https://un.example/new' },
    ])
    expect(await findFeed(db(), 'https://un.example/new')).toMatchObject({ id, added_url: FEED.url })
    expect(await findFeed(db(), FEED.url)).toMatchObject({ id })
  })

  test('two that move to one address stay two, and only one has it', async () => {
    const ids = [await add(), await add('https://un.example/rss')]
    for (const id of ids) {
      await savePoll(
        db(),
        {
          feedId: id,
          at: NOW,
          url: FEED.url,
          outcome: 'read',
          movedTo: 'https://un.example/new',
          why: null,
          nextTryAt: NOW,
          interval: 900,
          failures: 0,
        },
        { items: 0, newItems: 0 },
      )
    }
    expect((await listFeeds(db(), NOW)).map(({ url }) => url).sort()).toEqual([
      'https://un.example/new',
      'https://un.example/rss',
    ])
  })

  test('that are removed take their items and polls along and leave the reports', async () => {
    const id = await add()
    await show(id, item('a'))
    await saveReport(db(), aReport('a'), NOW)
    await settleItem(db(), { feedId: id, key: 'a' }, { state: 'read', reportId: 'a', why: null, at: NOW })
    await removeFeed(db(), id)
    expect(await listFeeds(db(), NOW)).toEqual([])
    expect(await findItem(db(), id, 'a')).toBeNull()
    expect(await saveReport(db(), aReport('a'), NOW)).toMatchObject({ outcome: 'unchanged' })
  })
})
