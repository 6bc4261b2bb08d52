import { newsGapSchema } from '@jawla/domain'
import { expect, test } from 'vitest'
import { addFeed, listPolls, newsGaps, savePoll, saveReport, switchFeed } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, NOW } from './examples.ts'

const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString()

describeOnBothEngines('gaps in the news', (db) => {
  const add = async (name: string, outlet: string | null = 'Un') =>
    (await addFeed(db(), { url: `https://www.un.example/${name}`, outlet, language: 'fr', title: null }, NOW)).id
  const poll = (
    feedId: number,
    days: number,
    { outcome = 'read', interval = 3600 }: { outcome?: 'read' | 'refused'; interval?: number } = {},
  ) =>
    savePoll(
      db(),
      {
        feedId,
        at: later(days),
        url: 'x',
        outcome,
        movedTo: null,
        why: null,
        nextTryAt: later(days),
        interval,
        failures: 0,
      },
      { items: 0, newItems: 0 },
    )
  const gaps = async (days: number) => {
    const all = await newsGaps(db(), later(days))
    for (const gap of all) newsGapSchema.parse(gap)
    return all.map(({ kind, outlet, from, to }) => `${kind} ${outlet} ${from} ${to}`)
  }
  const report = (id: string, publishedAt: string | null, given = {}) =>
    saveReport(db(), aReport(id, { publishedAt, outlet: 'Un', text: id, ...given }), NOW)

  test('a feed that is asked every day leaves none; two days without an answer are one', async () => {
    const id = await add('feed')
    for (const day of [0, 1, 2.9]) await poll(id, day)
    expect(await gaps(4.8)).toEqual([])
    expect(await gaps(5), 'it has not been read since').toEqual(['feed_down Un 2026-01-05 null'])
    await poll(id, 4, { outcome: 'refused' })
    expect(await gaps(5), 'a refusal is no answer').toHaveLength(1)
    await poll(id, 6)
    expect(await gaps(6)).toEqual(['feed_down Un 2026-01-05 2026-01-08'])
  })

  test('a feed that is asked rarely may pause for three times as long', async () => {
    const id = await add('feed')
    await poll(id, 0, { interval: 86_400 })
    expect(await gaps(2.9)).toEqual([])
    expect(await gaps(3.1)).toEqual(['feed_down Un 2026-01-02 null'])
  })

  test('one that never answered is down since it was added', async () => {
    await add('feed', null)
    expect(await gaps(1)).toEqual([])
    expect(await gaps(3)).toEqual(['feed_down un.example 2026-01-02 null'])
  })

  test('feeds that are off tell nothing, but what was missed is told once they are on again', async () => {
    const id = await add('feed')
    await poll(id, 0)
    await switchFeed(db(), id, { on: false, now: later(1) })
    expect(await gaps(20)).toEqual([])
    await switchFeed(db(), id, { on: true, now: later(20) })
    await poll(id, 20)
    expect(await gaps(20)).toEqual(['feed_down Un 2026-01-02 2026-01-22'])
  })

  test('the feeds of one outlet are told together, and a gap outlives the polls around it', async () => {
    const [one, other] = [await add('a'), await add('b')]
    for (const id of [one, other]) await poll(id, 0)
    const rarely = { interval: 100 * 86_400 }
    await poll(one, 4, rarely)
    await poll(other, 6, rarely)
    for (const id of [one, other]) await poll(id, 200)
    expect(await listPolls(db(), one, 10)).toHaveLength(1)
    expect(await gaps(200)).toEqual(['feed_down Un 2026-01-02 2026-01-08'])
  })

  test('days are those of Morocco', async () => {
    const id = await add('feed')
    await savePoll(
      db(),
      {
        feedId: id,
        at: '2026-06-01T23:30:00.000Z',
        url: 'x',
        outcome: 'read',
        movedTo: null,
        why: null,
        nextTryAt: NOW,
        interval: 3600,
        failures: 0,
      },
      { items: 0, newItems: 0 },
    )
    expect(await gaps(151)).toEqual(['feed_down Un 2026-01-02 2026-06-02'])
  })

  test('an outlet comes to the record with its first report; those it began with did not come to it', async () => {
    for (const [outlet, day, count] of [
      ['Un', '2024-01-05', 5],
      ['Deux', '2024-02-04', 6],
      ['Trois', '2024-02-05', 5],
      ['Rare', '2025-01-01', 4],
    ] as const) {
      for (let at = 0; at < count; at++) await report(`${outlet}-${at}`, `2025-05-0${at + 1}T10:00:00Z`, { outlet })
      await report(`${outlet}-0`, day, { outlet, text: `${outlet} anew` })
    }
    await report('undated', null, { outlet: 'Trois' })
    await report('sample', '2020-01-01', { outlet: 'Exemple', sample: true })
    expect(await gaps(0)).toEqual(['outlet_added Trois 2024-02-05 null'])
  })
})
