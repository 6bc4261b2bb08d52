import { expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { jsonLines, runJawla } from '../run-jawla.ts'
import { page, rss, startOutlet, story } from '../start-outlet.ts'

test('jawla feeds: add, poll, list, off, on, remove', async () => {
  const outlet = await startOutlet({ '/a': page('Visite', story('a')) })
  outlet.answers.set(
    '/feed',
    rss([
      { id: '1', url: `${outlet.url}/a` },
      { id: '2', url: `${outlet.url}/missing` },
    ]),
  )
  const options = { dataDir: await newStore(), env: { FETCH_ALLOW: outlet.host } }
  const jawla = (...args: string[]) => runJawla(args, options)
  const mine = async () => jsonLines(await jawla('feeds', 'list', '--format', 'jsonl')).filter(({ id }) => id !== null)

  const refused = await jawla('feeds', 'add', `${outlet.url}/a`)
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr.split('\n')).toHaveLength(2)
  expect(await jawla('feeds', 'add', `${outlet.url}/feed`, '--outlet', 'Un')).toMatchObject({
    code: 0,
    stdout: `added 1 ${outlet.url}/feed\n`,
  })
  expect(await mine()).toMatchObject([{ id: 1, condition: 'new', outlet: 'Un', items: 0 }])

  const polled = await jawla('feeds', 'poll')
  expect(polled).toMatchObject({ code: 0, stdout: `${outlet.url}/feed: read, items 2, new 2\n` })
  expect(await mine()).toMatchObject([
    { condition: 'well', recent: { items: 2, reports: 1, relevant: 1, failed: 1, waiting: 0 } },
  ])
  const dead = jsonLines(await jawla('jobs', 'list', '--format', 'json'))
  expect(dead).toMatchObject([{ deadLetters: [{ job: 'read-page', payload: { feedId: 1, key: '2' } }] }])

  expect((await jawla('feeds', 'off', '1', `${outlet.url}/none`)).code).toBe(1)
  expect(await mine()).toMatchObject([{ state: 'off' }])
  expect(await jawla('feeds', 'poll', '1')).toMatchObject({ code: 1, stdout: expect.stringContaining('skipped') })
  expect((await jawla('feeds', 'on', `${outlet.url}/feed`, 'hespress.com')).code).toBe(0)
  expect(await mine()).toMatchObject([{ state: 'on' }, { state: 'on', outlet: 'hespress.com', condition: 'new' }])
  expect((await jawla('feeds', 'remove', '1')).code).toBe(0)
  expect(await mine()).toMatchObject([{ outlet: 'hespress.com' }])
  expect((await jawla('worker')).code).toBe(2)
}, 400_000)
