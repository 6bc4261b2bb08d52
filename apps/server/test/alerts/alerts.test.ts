import { EMPTY_FILTER, type Filter, type NewAlert } from '@jawla/domain'
import { alertsBehind, findVisit, visitsOfReport, wholeRecord } from '@jawla/store'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import type { AlertError } from '../../src/alerts/alert-error.ts'
import { keepAlerts } from '../../src/alerts/keep-alerts.ts'
import { queueAlerts } from '../../src/alerts/queue-alerts.ts'
import { type FeedDesk, feedDesk } from '../jobs/feed-desk.ts'
import { newStore } from '../new-store.ts'
import { type Receiver, startReceiver, status } from './start-receiver.ts'
import { ANNOUNCED, ARABIC, anotherVisit, FRENCH, HELD, IN_SAFI, tell } from './told-reports.ts'

const FES: Filter = { ...EMPTY_FILTER, regions: ['MA-03'] }

const hook = (receiver: Pick<Receiver, 'url'>, given: Partial<NewAlert> = {}): NewAlert =>
  ({ channel: 'webhook', target: receiver.url, name: 'فاس', language: 'fr', filter: FES, ...given }) as NewAlert

async function open(options: Parameters<typeof feedDesk>[1] = {}) {
  const receiver = await startReceiver()
  const desk = await feedDesk([receiver], options)
  return { receiver, desk, alerts: keepAlerts(desk, 'staff') }
}

/** What came until nothing waits any more. */
async function settled(desk: FeedDesk, receiver: Receiver) {
  await expect.poll(() => alertsBehind(desk.store.db), { timeout: 30_000, interval: 100 }).toEqual([])
  await expect
    .poll(() => desk.queue.waitingByGroup('send-alert'), { timeout: 60_000, interval: 100 })
    .toEqual(new Map())
  return receiver.taken().map(({ body }) => body.data.visits.map(({ what }) => what))
}

describe('a program that is told of visits', () => {
  test('learns of a new one once, signed and with its sentences; a second report of it is no news', async () => {
    const { receiver, desk, alerts } = await open()
    const { secret } = await alerts.add(hook(receiver))
    desk.start()
    await tell(desk, FRENCH)
    expect(await settled(desk, receiver)).toEqual([['new']])
    const [told] = receiver.got
    const verified = new Webhook(secret ?? '').verify(told?.text ?? '', told?.headers as Record<string, string>)
    const [visit] = await visitsOfReport(desk.store.db, FRENCH.id)
    expect(verified).toMatchObject({
      type: 'visits.told',
      data: {
        alert: { name: 'فاس' },
        more: 0,
        overview: 'https://jawla.example/?region=MA-03&lang=fr',
        visits: [
          {
            what: 'new',
            address: `https://jawla.example/visits/${visit}?lang=fr`,
            visit: { id: visit, region: 'MA-03', officials: [{ evidence: [{ reportId: FRENCH.id }] }] },
            sentences: [{ text: FRENCH.text, outlet: FRENCH.outlet, url: FRENCH.url }],
            sources: [{ id: FRENCH.id, url: FRENCH.url }],
          },
        ],
      },
    })
    expect(told?.text, 'the report itself is its outlet’s').not.toContain('"copyGroup"')

    await tell(desk, ARABIC)
    expect(await visitsOfReport(desk.store.db, ARABIC.id)).toHaveLength(1)
    expect(await settled(desk, receiver)).toEqual([['new']])
    expect(await alerts.list()).toMatchObject({
      alerts: [{ waiting: 0, lastError: null, lastSentAt: desk.now().toISOString(), on: true }],
      mail: false,
    })
  })

  test('learns again when what was announced is held, also where another telling gives the visit its id', async () => {
    const { receiver, desk, alerts } = await open()
    await alerts.add(hook(receiver))
    desk.start()
    await tell(desk, ANNOUNCED)
    expect(await settled(desk, receiver)).toEqual([['new']])
    await tell(desk, HELD)
    const [id = ''] = await visitsOfReport(desk.store.db, HELD.id)
    expect(await findVisit(wholeRecord(desk.store.db), id)).toMatchObject({
      visit: { status: 'held', reports: ['announced', 'held'] },
    })
    expect(await settled(desk, receiver)).toEqual([['new'], ['status']])
    await tell(desk, FRENCH, ARABIC)
    expect(await settled(desk, receiver)).toEqual([['new'], ['status']])
    expect(receiver.got.map(({ headers }) => headers['webhook-id'])).toHaveLength(2)
  })

  test('a report that is older than all others gives the visit another id, which is no news', async () => {
    const { receiver, desk, alerts } = await open()
    await alerts.add(hook(receiver))
    desk.start()
    await tell(desk, HELD)
    const [before] = await visitsOfReport(desk.store.db, HELD.id)
    expect(await settled(desk, receiver)).toEqual([['new']])
    await tell(desk, ANNOUNCED)
    const [after] = await visitsOfReport(desk.store.db, HELD.id)
    expect(after).not.toBe(before)
    expect(await settled(desk, receiver)).toEqual([['new']])
  })

  test('is not told of what was there before, but of what was announced before and then held', async () => {
    const { receiver, desk, alerts } = await open()
    await tell(desk, ANNOUNCED, anotherVisit(1))
    await alerts.add(hook(receiver))
    desk.start()
    await tell(desk, IN_SAFI)
    expect(await settled(desk, receiver), 'another region').toEqual([])
    await tell(desk, HELD)
    expect(await settled(desk, receiver)).toEqual([['status']])
  })

  test('gets all that came at once in one message, fifty visits of it at most', async () => {
    const { receiver, desk, alerts } = await open()
    await alerts.add(hook(receiver, { filter: EMPTY_FILTER }))
    await tell(desk, ...Array.from({ length: 53 }, (_, number) => anotherVisit(number)))
    desk.start()
    await settled(desk, receiver)
    expect(receiver.got.map(({ body }) => [body.data.visits.length, body.data.more])).toEqual([[50, 3]])
  })

  test('that is off or changed begins anew: what came in meanwhile is not told', async () => {
    const { receiver, desk, alerts } = await open()
    const { id } = await alerts.add(hook(receiver))
    await alerts.change(id, { on: false })
    desk.start()
    await tell(desk, FRENCH)
    await alerts.change(id, { on: true })
    await tell(desk, IN_SAFI)
    expect(await settled(desk, receiver)).toEqual([])
    await alerts.change(id, { filter: { ...EMPTY_FILTER, q: 'formateurs' } })
    await tell(desk, anotherVisit(3))
    expect(await settled(desk, receiver)).toEqual([['new']])
    await alerts.remove(id)
    await tell(desk, anotherVisit(4))
    expect(await settled(desk, receiver)).toEqual([['new']])
  })
})

describe('a program that does not take a message', () => {
  test('is told again after a fault and after a silence, with the same id, and staff see why', async () => {
    const { receiver, desk, alerts } = await open({ postMs: 500 })
    const { secret } = await alerts.add(hook(receiver))
    receiver.answers.push(status(500, {}, 'we are\nmoving'), () => {})
    desk.start()
    await tell(desk, FRENCH)
    await expect.poll(() => receiver.got.length, { timeout: 30_000 }).toBeGreaterThan(0)
    await expect
      .poll(() => alerts.list(), { timeout: 30_000 })
      .toMatchObject({ alerts: [{ waiting: 1, lastError: 'answered 500: we are moving', lastSentAt: null }] })
    expect(await settled(desk, receiver)).toEqual([['new']])
    expect(receiver.got).toHaveLength(3)
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    for (const { text, headers } of receiver.got) {
      expect(() => new Webhook(secret ?? '').verify(text, headers as Record<string, string>)).not.toThrow()
    }
    expect(await alerts.list()).toMatchObject({ alerts: [{ waiting: 0, lastError: null }] })
  })

  test('a secret that was renewed signs what is sent from then on', async () => {
    const { receiver, desk, alerts } = await open()
    const { id, secret } = await alerts.add(hook(receiver))
    const renewed = await alerts.renewSecret(id)
    expect(renewed).not.toBe(secret)
    desk.start()
    await tell(desk, FRENCH)
    await settled(desk, receiver)
    const { text = '', headers } = receiver.got[0] ?? {}
    expect(() => new Webhook(renewed).verify(text, headers as Record<string, string>)).not.toThrow()
    expect(() => new Webhook(secret ?? '').verify(text, headers as Record<string, string>)).toThrow()
  })

  test('that says it is gone is switched off', async () => {
    const { receiver, desk, alerts } = await open()
    await alerts.add(hook(receiver))
    receiver.answers.push(status(410))
    desk.start()
    await tell(desk, FRENCH)
    await expect
      .poll(() => alerts.list(), { timeout: 30_000 })
      .toMatchObject({ alerts: [{ on: false, lastError: 'answered 410' }] })
    await tell(desk, anotherVisit(1))
    await settled(desk, receiver)
    expect(receiver.got).toHaveLength(1)
  })

  test('that redirects is not followed', async () => {
    const { receiver, desk, alerts } = await open()
    const other = await startReceiver()
    const { id } = await alerts.add(hook(receiver))
    await tell(desk, FRENCH)
    receiver.answers.push(status(308, { location: other.url }))
    expect(await alerts.test(id)).toEqual({ arrived: false, why: 'answered 308' })
    expect(other.got).toEqual([])
  })

  test('an address inside the network, or without encryption, is not taken', async () => {
    const { alerts } = await open()
    const why = (target: string) => alerts.add(hook({ url: target })).catch((error: AlertError) => error.message)
    expect(await why('https://127.0.0.1/hook')).toBe('the address is not public: 127.0.0.1 is this machine itself')
    expect(await why('https://169.254.169.254/latest')).toContain('is not public')
    expect(await why('http://un.example/hook')).toBe('the address is not https')
    expect(await alerts.list()).toMatchObject({ alerts: [] })
  })

  test('a test sends an example at once, and nothing is counted as told by it', async () => {
    const { receiver, desk, alerts } = await open()
    const { id } = await alerts.add(hook(receiver))
    await expect(alerts.test(id)).rejects.toThrow('selects no visit')
    await tell(desk, FRENCH)
    expect(await alerts.test(id)).toEqual({ arrived: true, why: null })
    expect(receiver.got[0]?.body).toMatchObject({ type: 'visits.example', data: { visits: [{ what: 'example' }] } })
    desk.start()
    expect((await settled(desk, receiver)).flat()).toEqual(['example', 'new'])
  })
})

describe('many alerts', () => {
  test('what was put among those to be sent is sent by the next process', async () => {
    const receiver = await startReceiver()
    const dataDir = await newStore()
    const ends: (() => Promise<void>)[] = []
    const first = await feedDesk([receiver], { dataDir, atEnd: (close) => ends.push(close) })
    await keepAlerts(first, 'staff').add(hook(receiver))
    await tell(first, FRENCH)
    await queueAlerts(first, await alertsBehind(first.store.db))
    expect(await alertsBehind(first.store.db)).toEqual([])
    expect(receiver.got).toEqual([])
    for (const end of ends) await end()

    const second = await feedDesk([receiver], { dataDir })
    second.start()
    expect(await settled(second, receiver)).toEqual([['new']])
  })

  test('thirty with forty visits each: every one is told of its own, and looking takes less than 3 s', async () => {
    const { receiver, desk, alerts } = await open()
    const filters: Filter[] = [FES, { ...EMPTY_FILTER, regions: ['MA-07'] }, EMPTY_FILTER]
    for (let number = 0; number < 30; number++) {
      await alerts.add(hook(receiver, { name: `n ${number}`, filter: filters[number % 3] ?? FES }))
    }
    await tell(desk, IN_SAFI, ...Array.from({ length: 40 }, (_, number) => anotherVisit(number)))
    await desk.queue.prepare()
    const began = performance.now()
    await queueAlerts(desk, await alertsBehind(desk.store.db))
    const took = performance.now() - began
    desk.start()
    await settled(desk, receiver)
    const told = receiver.taken().map(({ body }) => body.data.visits.length)
    expect(told.sort((a, b) => a - b)).toEqual([...Array(10).fill(1), ...Array(10).fill(40), ...Array(10).fill(41)])
    expect(took).toBeLessThan(3_000)
  })
})
