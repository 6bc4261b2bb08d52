import { visitIdOf } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { post } from '../accounts/staffed-server.ts'
import { newFilledStore, newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { type RunningServer, startServer } from '../start-server.ts'

const ID = visitIdOf(`${ARABIC.id}#0`)
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }

interface Change {
  visit: string
  kind: string
  fields: string[]
  others: string[]
  reason: string
  report: string | null
  why: string | null
  facts_changed: boolean
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

async function get(server: RunningServer, path: string) {
  const response = await fetch(`${server.url}/api/v1${path}`, { headers: ELSEWHERE })
  return { status: response.status, body: await response.json() }
}

async function changes(server: RunningServer, query = ''): Promise<Change[]> {
  const { status, body } = await get(server, `/changes?${query}`)
  expect([status, body.detail]).toEqual([200, undefined])
  return body.items
}

const short = ({ visit, kind, fields, reason, report, why }: Change) =>
  [visit === ID ? 'it' : visit, kind, fields.join(), reason, report, why].filter(Boolean).join(' ')

async function decide(server: RunningServer, procedure: string, input: object) {
  const response = await post(server, `/trpc/${procedure}`, input)
  const body = await response.json()
  expect([response.status, body.error?.message]).toEqual([200, undefined])
  return body.result.data
}

describe('what became of visits', () => {
  test('is told whichever way it came: by a report, a person, another reading; a rebuild tells nothing', async () => {
    const dataDir = await newStore()
    const server = await startServer({ dataDir })
    await runJawla(['ingest', '-'], { dataDir, input: jsonl(FRENCH) })
    const [created] = await changes(server)
    expect(created).toMatchObject({ kind: 'created', reason: 'report', report: FRENCH.id, before: null })
    expect(created?.after).toMatchObject({ region: 'MA-03', start: '2025-02-07', graduates_min: null })

    await runJawla(['ingest', '-'], { dataDir, input: jsonl(ARABIC) })
    const first = await get(server, '/changes')
    expect(first.body.items.map(short)).toContain(`it merged ${first.body.items[1].fields} report ${ARABIC.id}`)
    const since = `after=${first.body.next}`
    expect(await get(server, `/changes?${since}`)).toMatchObject({
      body: { items: [], next: first.body.next, more: false },
    })

    await runJawla(['rebuild', '--reread'], { dataDir })
    expect(await changes(server, since)).toEqual([])

    const value = { start: '2025-02-06', end: '2025-02-06', precision: 'day' }
    const act = { act: 'change', visit: ID, field: 'date', at: [], value, words: null }
    const { decisions } = await decide(server, 'facts.decide', { act, why: 'the day before' })
    await decide(server, 'facts.undo', { decisions })
    const [corrected, undone] = await changes(server, `${since}&facts=1`)
    expect([corrected, undone].map((change) => change && short(change))).toEqual([
      'it corrected date decision the day before',
      'it corrected date decision',
    ])
    expect(undone).toMatchObject({ before: { start: '2025-02-06' }, after: { start: '2025-02-07' } })

    await decide(server, 'visits.split', { id: ID, report: FRENCH.id, why: 'two visits' })
    const split = (await changes(server, since)).slice(-2)
    expect(split).toMatchObject([
      { visit: ID, kind: 'split', reason: 'decision', why: 'two visits', others: [created?.visit] },
      { visit: created?.visit, kind: 'split', before: null, others: [ID] },
    ])

    await decide(server, 'facts.decide', { act: { act: 'reject', visit: ID, field: 'visit', at: [] }, why: 'none' })
    expect((await changes(server, since)).map(short).at(-1)).toBe('it withdrawn decision none')
  })

  test('comes by pages, of a filter by what a visit was or is, and where nothing is left it can be asked on', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir })
    const act = { act: 'change', visit: ID, field: 'date', at: [], words: null }
    const value = { start: '2025-03-01', end: '2025-03-01', precision: 'day' }
    await decide(server, 'facts.decide', { act: { ...act, value } })
    const all = await changes(server)
    const paged: Change[] = []
    let next = '0'
    for (let more = true; more; ) {
      const { body } = await get(server, `/changes?limit=1&after=${next}`)
      paged.push(...body.items)
      ;({ next, more } = body)
    }
    expect(paged).toEqual(all)
    expect((await changes(server, 'from=2025-03-01')).map(short)).toEqual([
      expect.stringContaining('it corrected date'),
    ])
    expect(await changes(server, 'to=2025-02-10')).toHaveLength(all.length)
    expect(await changes(server, 'region=MA-01')).toEqual([])
    expect(await changes(server, 'q=فاس')).toHaveLength(all.length)
    expect(await changes(server, 'q=سلا')).toEqual([])
  })

  test('tells where only what was reviewed is public nothing else', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir, env: { PUBLISH: 'after-review' } })
    const accept = (field: string) =>
      decide(server, 'facts.decide', { act: { act: 'accept', visit: ID, field, at: [] }, why: field })
    await accept('date')
    expect(await changes(server)).toEqual([])
    const { decisions } = await accept('visit')
    const told = (await changes(server)).map(short)
    expect(told).toEqual(['it created decision visit'])
    await decide(server, 'facts.undo', { decisions })
    expect((await changes(server)).map(short).at(-1)).toBe('it withdrawn decision')
  })

  test.each([
    ['/changes?after=x', 'not a cursor that an answer gave'],
    ['/changes?limit=501', 'limit is 1 to 500'],
    ['/changes?facts=2', 'facts is 1 or not there'],
    ['/changes?cursor=1', 'cursor does not know "1"'],
  ])('%s is refused', async (path, detail) => {
    const server = await startServer({ dataDir: await newStore() })
    expect(await get(server, path)).toMatchObject({ status: 400, body: { detail } })
  })
})
