import type { Feed } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { feedName, feedsIn, healthOf, isDue } from '../../../src/features/desk-feeds/feed-view.ts'
import { namedFeeds } from '../../../src/features/desk-feeds/named-feeds.ts'

const feed = (part: Partial<Feed>): Feed => ({
  id: 1,
  url: `https://${part.outlet ?? 'un.example'}/feed`,
  addedUrl: '',
  outlet: null,
  language: null,
  title: null,
  state: 'on',
  condition: 'well',
  flags: [],
  lastTryAt: null,
  lastSuccessAt: null,
  lastNewAt: null,
  nextTryAt: null,
  failures: 0,
  lastError: null,
  lastErrorAt: null,
  items: 0,
  recent: { items: 0, waiting: 0, reports: 0, relevant: 0, foreign: 0, failed: 0 },
  ...part,
})

describe('the health of a feed', () => {
  test.each([
    [{ condition: 'well', flags: [] }, 'good'],
    [{ condition: 'well', flags: ['silent'] }, 'quiet'],
    [{ condition: 'well', flags: ['unreadable'] }, 'useless'],
    [{ condition: 'well', flags: ['silent', 'foreign'] }, 'useless'],
    [{ condition: 'failing', flags: [] }, 'failing'],
    [{ condition: 'new', flags: [] }, 'new'],
    [{ condition: 'gone', flags: [] }, 'gone'],
    [{ condition: 'off', flags: [] }, 'off'],
  ] as const)('%o is %s', ({ condition, flags }, health) => {
    expect(healthOf({ condition, flags: [...flags] })).toBe(health)
  })
})

describe('the views of the table', () => {
  const feeds = [
    feed({ outlet: 'off.example', state: 'off', condition: 'off' }),
    feed({ outlet: 'good.example' }),
    feed({ outlet: 'also-good.example' }),
    feed({ outlet: 'quiet.example', flags: ['silent'] }),
    feed({ outlet: 'gone.example', state: 'gone', condition: 'gone' }),
    feed({ outlet: 'failing.example', condition: 'failing' }),
  ]
  test.each([
    ['all', ['failing', 'quiet', 'gone', 'also-good', 'good', 'off']],
    ['on', ['failing', 'quiet', 'also-good', 'good']],
    ['trouble', ['failing', 'quiet', 'gone']],
    ['off', ['gone', 'off']],
  ] as const)('%s: what needs a look first, then by name', (view, names) => {
    expect(feedsIn(view, feeds, 'ar').map(({ outlet }) => outlet?.replace('.example', ''))).toEqual(names)
  })
})

test('a feed goes by its outlet, else by its own title, else by its host', () => {
  const url = 'https://un.example/feed'
  expect(feedName({ outlet: 'هسبريس', title: 'Hespress', url })).toBe('هسبريس')
  expect(feedName({ outlet: null, title: 'Hespress', url })).toBe('Hespress')
  expect(feedName({ outlet: null, title: null, url })).toBe('un.example')
})

test('a feed is due when its next try is over and it is on', () => {
  const now = Date.parse('2026-11-26T12:00:00Z')
  expect(isDue({ state: 'on', nextTryAt: '2026-11-26T12:00:00Z' }, now)).toBe(true)
  expect(isDue({ state: 'on', nextTryAt: '2026-11-26T12:00:01Z' }, now)).toBe(false)
  expect(isDue({ state: 'off', nextTryAt: null }, now)).toBe(false)
})

test('the feeds that a page names are read from the server’s line', () => {
  const line = 'https://un.example/: not a feed; the page names several: https://un.example/a https://un.example/b'
  expect(namedFeeds(line)).toEqual(['https://un.example/a', 'https://un.example/b'])
  expect(namedFeeds('https://un.example/: a web page, not a feed')).toEqual([])
})
