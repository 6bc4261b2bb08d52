import { type Visit, visitIdOf } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { post } from '../accounts/staffed-server.ts'
import { newFilledStore, newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const ALL = { filter: {} }
/** A reader on the machine itself is staff; what comes through a proxy is from anybody. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }
const AFTER_REVIEW = { PUBLISH: 'after-review' }
const ID = visitIdOf(`${ARABIC.id}#0`)

const asPublic = async (server: RunningServer, procedure: string, input: unknown) =>
  (await ask(server, procedure, input, ELSEWHERE)).body.result?.data
const asStaff = async (server: RunningServer, procedure: string, input: unknown) =>
  (await ask(server, procedure, input)).body.result?.data

async function decide(server: RunningServer, act: object): Promise<number[]> {
  const response = await post(server, '/trpc/facts.decide', { act: { visit: ID, ...act } })
  expect(response.status).toBe(200)
  return (await response.json()).result.data.decisions
}

/** All that anybody may ask about the one visit there is. */
async function everything(server: RunningServer): Promise<Record<string, string>> {
  const questions: [string, unknown][] = [
    ...['list', 'headline', 'byRegion', 'byProvince', 'calendar', 'places', 'facets'].map((name): [string, unknown] => [
      `visits.${name}`,
      ALL,
    ]),
    ['visits.list', { filter: { q: 'السعدي' } }],
    ['visits.list', { filter: { regions: ['MA-03'] } }],
    ['visits.get', { id: ID }],
    ['visits.timeline', { ...ALL, unit: 'month', split: 'regions' }],
    ['visits.across', { ...ALL, rows: 'officials', columns: 'regions' }],
    ['visits.graduates', { ...ALL, unit: 'year', split: 'regions' }],
    ['visits.choices', { ...ALL, field: 'facilities' }],
    ['visits.bulletin', { period: '2025-W06' }],
    ['facilities.list', ALL],
    ['facilities.points', ALL],
    ['reports.list', { whose: ALL }],
    ['reports.list', { whose: { outlet: 'un' } }],
    ['reports.detail', { id: ARABIC.id }],
    ['outlets.get', { key: 'un' }],
    ['store.status', null],
  ]
  const answers: Record<string, string> = {}
  for (const [name, input] of questions) {
    answers[`${name} ${JSON.stringify(input)}`] = JSON.stringify((await ask(server, name, input, ELSEWHERE)).body)
  }
  for (const path of ['/', '/api/v1/changes', '/visits.atom', '/visits.ics', `/visits/${ID}`]) {
    answers[path] = await (await fetch(server.url + path, { headers: ELSEWHERE })).text()
  }
  return answers
}

describe('a site that publishes after review', () => {
  test('tells nobody but staff of what nobody reviewed', async () => {
    const server = await startServer({ dataDir: await newFilledStore(), env: AFTER_REVIEW })
    const told = new RegExp(`${ID}|بزيارة ميدانية|lahcen-essaadi|السعدي(?!%)|MA-FES|remis des diplômes|"visits":[1-9]`)
    for (const [question, answer] of Object.entries(await everything(server))) {
      if (question.includes(ID)) expect([question, answer.includes('بزيارة')]).toEqual([question, false])
      else expect([question, told.exec(answer.replaceAll(/"q":"[^"]*"/g, ''))?.[0]]).toEqual([question, undefined])
    }
    expect((await ask(server, 'visits.get', { id: ID }, ELSEWHERE)).status).toBe(404)
    expect((await ask(server, 'facts.visit', { id: ID }, ELSEWHERE)).status).toBe(401)
    expect(await asPublic(server, 'store.status', null)).toMatchObject({ reports: 3, visits: 0, shows: 'reviewed' })
    expect(await asStaff(server, 'facts.visit', { id: ID })).toMatchObject({ visit: { id: ID, reports: [{}, {}] } })
    expect(await asStaff(server, 'facts.toReview', {})).toMatchObject({ total: 1 })
    const objection = { visit: ID, field: 'date', message: 'the day is another one' }
    expect((await post(server, '/trpc/objections.add', objection, ELSEWHERE)).status).toBe(404)
  })

  test('shows a visit by what people vouched for, and no more', async () => {
    const server = await startServer({ dataDir: await newFilledStore(), env: AFTER_REVIEW })
    const shown = async (): Promise<Visit | undefined> => (await asPublic(server, 'visits.get', { id: ID }))?.visit
    for (const field of ['date', 'kind', 'officials']) await decide(server, { act: 'accept', field, at: [] })
    expect(await shown()).toBeUndefined()
    expect(await asPublic(server, 'visits.headline', ALL)).toMatchObject({ visits: 0 })
    const all = await decide(server, { act: 'accept', field: 'visit', at: [] })
    const whole: Visit = (await asStaff(server, 'facts.visit', { id: ID })).visit
    expect(await shown()).toEqual(whole)
    expect(whole.review).toBe('checked')
    expect(await asPublic(server, 'facilities.list', ALL)).toMatchObject({ total: 1, items: [{ province: 'MA-FES' }] })
    const answers = await everything(server)
    for (const path of ['/visits.atom', '/visits.ics']) expect(answers[path]).toContain(ID)
    expect(await asPublic(server, 'reports.detail', { id: FRENCH.id })).toMatchObject({ visits: [{ id: ID }] })

    // A single fact that is taken back is not told; the rest is.
    const [stop] = whole.stops
    const at = stop?.evidence ?? []
    const history: { decisions: number[]; field: string }[] = await asStaff(server, 'facts.history', { id: ID })
    expect(history[0]).toMatchObject({ field: 'visit', decisions: all })
    const rejected = await decide(server, { act: 'reject', field: 'stops', at })
    expect(await shown()).toMatchObject({ kind: 'field_visit', date: { start: '2025-02-07' }, stops: [] })
    expect(await asPublic(server, 'visits.list', { filter: { facilityTypes: ['training_centre'] } })).toMatchObject({
      total: 0,
    })
    await post(server, '/trpc/facts.undo', { decisions: rejected })
    expect(await shown()).toEqual(whole)
    await post(server, '/trpc/facts.undo', { decisions: all })
    expect(await shown()).toBeUndefined()
  })

  test('finds a visit by what people vouched for alone, and tells of decisions on that alone', async () => {
    const server = await startServer({ dataDir: await newFilledStore(), env: AFTER_REVIEW })
    const found = async (q: string) => (await asPublic(server, 'visits.list', { filter: { q } })).total
    const whole: Visit = (await asStaff(server, 'facts.visit', { id: ID })).visit
    const all = await decide(server, { act: 'accept', field: 'visit', at: [] })
    expect([await found('السعدي'), await found('Essaadi'), await found('فاس'), await found('ميدانية')]).toEqual([
      1, 1, 1, 0,
    ])
    expect((await asPublic(server, 'visits.get', { id: ID })).history).toMatchObject([
      { field: 'visit', act: 'accepted' },
    ])
    const rejected = await decide(server, { act: 'reject', field: 'officials', at: whole.officials[0]?.evidence ?? [] })
    expect(await found('السعدي')).toBe(0)
    await post(server, '/trpc/facts.undo', { decisions: rejected })
    expect(await found('السعدي')).toBe(1)
    // What was done and taken back is told to staff alone.
    const told = async () => JSON.stringify((await asPublic(server, 'visits.get', { id: ID })).history)
    expect(await told()).not.toContain('rejected')
    await post(server, '/trpc/facts.undo', { decisions: all })
    expect(await found('السعدي')).toBe(0)
  })

  test('leaves a visit as it was reviewed when another report comes in, and so does a rebuild', async () => {
    const dataDir = await newStore()
    await runJawla(['ingest', '-'], { dataDir, input: jsonl(ARABIC) })
    const server = await startServer({ dataDir, env: AFTER_REVIEW })
    await decide(server, { act: 'accept', field: 'visit', at: [] })
    const before = await asPublic(server, 'visits.get', { id: ID })
    const shown = async () => [
      await asPublic(server, 'visits.list', ALL),
      await asPublic(server, 'visits.facets', ALL),
      // With every way in which a report writes its name.
      await asPublic(server, 'facilities.list', ALL),
    ]
    const listed = await shown()
    expect((await runJawla(['ingest', '-'], { dataDir, input: jsonl(FRENCH) })).code).toBe(0)
    expect(await asStaff(server, 'facts.visit', { id: ID })).toMatchObject({
      visit: { reports: [{}, {}], review: 'open' },
    })
    expect(await asPublic(server, 'visits.get', { id: ID })).toEqual(before)
    expect(await shown()).toEqual(listed)
    expect((await runJawla(['rebuild', '--reread'], { dataDir })).code).toBe(0)
    expect(await asPublic(server, 'visits.get', { id: ID })).toEqual(before)
    await server.stop()
    const atOnce = await startServer({ dataDir })
    expect(await asPublic(atOnce, 'visits.get', { id: ID })).toMatchObject({ visit: { reports: [{}, {}] } })
  })

  test('a setting that is none is refused', async () => {
    const ran = await runJawla(['serve', '--empty'], { dataDir: await newStore(), env: { PUBLISH: 'never' } })
    expect(ran).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'jawla: PUBLISH must be one of at-once, after-review, not "never"\n',
    })
  })
})
