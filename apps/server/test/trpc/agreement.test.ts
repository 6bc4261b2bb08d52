import type { BlindFact, BlindSample } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { PEOPLE, post, type StaffedServer, signIn, startStaffed } from '../accounts/staffed-server.ts'
import { newStore } from '../new-store.ts'
import { ARABIC, NO_VISIT } from '../reports.ts'
import { ask, startServer } from '../start-server.ts'

type Who = keyof typeof PEOPLE

const DRAFT = {
  ...{ size: 10, fields: [], language: null, from: null, to: null, seed: 7 },
  reviewers: [PEOPLE.admin.email, PEOPLE.reviewer.email],
}

/** A server with what each of the three may ask of it: the third is a reviewer who judges no sample. */
async function start() {
  const server = await startStaffed()
  const cookies = new Map<Who, string>()
  for (const who of ['admin', 'reviewer', 'disabled'] as const) cookies.set(who, await signIn(server, PEOPLE[who]))
  const headers = (who: Who) => ({ cookie: cookies.get(who) ?? '' })
  const get = async (who: Who, procedure: string, input: unknown = null) => {
    const { status, body } = await ask(server, procedure, input, headers(who))
    return { status, data: body.result?.data, message: body.error?.message }
  }
  const set = async (who: Who, procedure: string, input: unknown) => {
    const response = await post(server, `/trpc/${procedure}`, input, headers(who))
    const body = await response.json()
    return { status: response.status, data: body.result?.data, message: body.error?.message }
  }
  const make = async (draft: object = {}): Promise<number> =>
    (await set('admin', 'agreement.make', { ...DRAFT, ...draft })).data.id
  const facts = async (who: Who, id: number): Promise<BlindFact[]> =>
    (await get(who, 'agreement.facts', { id })).data.facts
  /** Says the same of all facts but of the first. */
  const judge = async (who: Who, id: number, first: string) => {
    for (const { place } of await facts(who, id))
      expect((await set(who, 'agreement.answer', { id, place, answer: place === 0 ? first : 'right' })).status).toBe(
        200,
      )
  }
  return { server, get, set, make, facts, judge }
}

const published = async (server: StaffedServer) => (await ask(server, 'store.agreement', null)).body.result.data

describe('a sample that two reviewers judge blind', () => {
  test('neither learns what the other says before both have finished, the admin as little as anybody', async () => {
    const { server, get, set, make, facts, judge } = await start()
    const id = await make()
    const answers = async (who: Who) => new Set((await facts(who, id)).map(({ answer }) => answer))
    await judge('reviewer', id, 'wrong')
    expect(await answers('reviewer')).toEqual(new Set(['wrong', 'right']))
    expect(await answers('admin')).toEqual(new Set([null]))

    // Everything that anybody may ask, while one has finished and the other has not: no answer in it.
    expect((await set('reviewer', 'agreement.finish', { id })).data).toEqual({ both: false })
    const asked = [
      await get('admin', 'agreement.list'),
      await get('admin', 'agreement.facts', { id }),
      await get('admin', 'agreement.report', { id, report: ARABIC.id }),
      await get('admin', 'agreement.result', { id }),
      await get('disabled', 'agreement.list'),
      await get('disabled', 'agreement.result', { id }),
    ]
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200, 404])
    expect(JSON.stringify(asked)).not.toMatch(/"(?:right|wrong|unclear)"/)
    expect((await get('reviewer', 'agreement.result', { id })).status).toBe(404)
    expect(await published(server)).toEqual([])
    const [sample]: BlindSample[] = (await get('admin', 'agreement.list')).data
    expect(sample?.reviewers).toMatchObject([
      { name: 'Amina', own: true, judged: 0, finishedAt: null },
      { name: 'Rachid', own: false, judged: 10, finishedAt: expect.any(String) },
    ])

    // Nor when every answer of both is there, and one of the two may still change theirs.
    await judge('admin', id, 'right')
    for (const who of ['admin', 'reviewer', 'disabled'] as const)
      expect((await get(who, 'agreement.result', { id })).status).toBe(404)
    expect(await answers('admin')).toEqual(new Set(['right']))
    expect(await published(server)).toEqual([])

    expect((await set('admin', 'agreement.finish', { id })).data).toEqual({ both: true })
    const { data } = await get('disabled', 'agreement.result', { id })
    expect(data.agreement.all).toMatchObject({ facts: 10, agreed: 9, right: 9, told: 10, kappa: 0 })
    expect(data.differing).toMatchObject([
      { place: 0, answers: ['right', 'wrong'], visit: expect.stringMatching(/^v-/) },
    ])
    const all = await published(server)
    expect(all).toMatchObject([{ all: { facts: 10, agreed: 9 }, finishedAt: expect.any(String) }])
    expect(JSON.stringify(all)).not.toMatch(/Amina|Rachid|@/)
    await server.stop()
  })

  test('is judged by its two reviewers alone, each of whom may change an answer until they finish', async () => {
    const { server, get, set, make, facts, judge } = await start()
    const id = await make()
    const refused = [
      await get('disabled', 'agreement.facts', { id }),
      await get('disabled', 'agreement.report', { id, report: ARABIC.id }),
      await set('disabled', 'agreement.answer', { id, place: 0, answer: 'right' }),
      await set('disabled', 'agreement.finish', { id }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await set('reviewer', 'agreement.make', DRAFT)).status).toBe(403)

    expect((await set('admin', 'agreement.finish', { id })).message).toBe('10 facts are still to be judged')
    await judge('admin', id, 'unclear')
    await set('admin', 'agreement.answer', { id, place: 0, answer: null })
    expect((await facts('admin', id))[0]?.answer).toBeNull()
    expect((await set('admin', 'agreement.finish', { id })).message).toBe('1 facts are still to be judged')
    await set('admin', 'agreement.answer', { id, place: 0, answer: 'wrong' })
    expect((await set('admin', 'agreement.finish', { id })).status).toBe(200)
    const late = await set('admin', 'agreement.answer', { id, place: 0, answer: 'right' })
    expect([late.status, late.message]).toEqual([400, 'the answers are fixed, or there is no such fact'])
    expect((await facts('admin', id))[0]?.answer).toBe('wrong')
    expect((await set('reviewer', 'agreement.answer', { id, place: 99, answer: 'right' })).status).toBe(400)
    expect((await get('reviewer', 'agreement.report', { id, report: NO_VISIT.id })).status).toBe(404)
    await server.stop()
  })

  test('can be withdrawn until both have finished; nobody judges it any more', async () => {
    const { get, set, make, facts, judge } = await start()
    const id = await make()
    const kept = await make()
    await judge('reviewer', id, 'wrong')
    await set('reviewer', 'agreement.finish', { id })
    expect((await set('reviewer', 'agreement.withdraw', { id })).status).toBe(403)
    expect((await set('admin', 'agreement.withdraw', { id })).status).toBe(200)
    expect((await get('admin', 'agreement.list')).data.map((one: BlindSample) => one.id)).toEqual([kept])
    const after = [
      await get('admin', 'agreement.facts', { id }),
      await set('admin', 'agreement.answer', { id, place: 0, answer: 'right' }),
      await set('admin', 'agreement.finish', { id }),
      await get('admin', 'agreement.result', { id }),
      await set('admin', 'agreement.withdraw', { id }),
    ]
    expect(after.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])

    for (const who of ['admin', 'reviewer'] as const) {
      expect(await facts(who, kept)).toHaveLength(10)
      await judge(who, kept, 'right')
      await set(who, 'agreement.finish', { id: kept })
    }
    expect((await set('admin', 'agreement.withdraw', { id: kept })).status).toBe(404)
    expect((await get('admin', 'agreement.result', { id: kept })).status).toBe(200)
  })

  test('shows the same to both, what was read when it was drawn, though the report is changed, decided on and read again', async () => {
    const { server, get, set, make, facts } = await start()
    const id = await make()
    const before = await facts('admin', id)
    const first = before.findIndex(({ reportId }) => reportId === ARABIC.id)
    const report = await get('admin', 'agreement.report', { id, report: ARABIC.id })
    expect(report.data).toMatchObject({
      id: ARABIC.id,
      outlet: 'Un',
      publishedAt: ARABIC.publishedAt,
      text: ARABIC.text,
    })
    const words = before[first]?.fact.value.evidence
    expect(ARABIC.text.slice(words?.start, words?.end)).toBe(words?.quote)

    const visit = (await get('admin', 'visits.list', { filter: {} })).data.items[0].id
    expect((await set('admin', 'facts.decide', { act: { act: 'reject', visit, field: 'date', at: [] } })).status).toBe(
      200,
    )
    const changed = { url: ARABIC.url, outlet: ARABIC.outlet, published: '2025-02-08' }
    const text = `${ARABIC.text.replace('25', '52')} وجرى اللقاء بحضور عدد من الصناع والصانعات.`
    expect((await set('reviewer', 'reports.add', { ...changed, text })).data.outcome).toBe('updated')
    expect((await server.jawla('rebuild', '--reread')).code).toBe(0)

    expect(await facts('admin', id)).toEqual(before)
    expect(await facts('reviewer', id)).toEqual(before)
    expect((await get('reviewer', 'agreement.report', { id, report: ARABIC.id })).data.text).toBe(ARABIC.text)
    // What is drawn now is what is read now, rejected or not.
    const now = await facts('admin', await make({ fields: ['date', 'figures'] }))
    expect(now.map(({ fact }) => fact.field)).toContain('date')
    expect(now.find(({ fact }) => fact.field === 'figures' && fact.value.min !== null)?.fact.value).toMatchObject({
      min: 52,
    })
    await server.stop()
  })

  test('is the same for the same seed, another for another, and changes no visit', async () => {
    const { server, get, make, facts, judge, set } = await start()
    const seen = async (seed: number) =>
      (await facts('admin', await make({ seed }))).map(({ reportId, fact }) => ({ reportId, fact }))
    const sample = await seen(7)
    expect(await seen(7)).toEqual(sample)
    expect(await seen(8)).not.toEqual(sample)

    const record = async () => (await get('admin', 'visits.list', { filter: {} })).data
    const before = await record()
    const id = await make()
    for (const who of ['admin', 'reviewer'] as const) {
      await judge(who, id, 'wrong')
      await set(who, 'agreement.finish', { id })
    }
    expect(await record()).toEqual(before)
    expect((await get('admin', 'store.accuracy')).data.fields).toEqual([])
    await server.stop()
  })

  test('is not made without two accounts that may sign in, nor of nothing; a sample that is not there is not found', async () => {
    const { server, get, set } = await start()
    const make = (draft: object) => set('admin', 'agreement.make', { ...DRAFT, ...draft })
    const [{ email }, other] = [PEOPLE.admin, 'nobody@jawla.example']
    const refused = [
      await make({ reviewers: [email, email] }),
      await make({ reviewers: [email, other] }),
      await make({ language: 'other' }),
      await make({ from: '2026-01-01' }),
    ]
    expect(refused.map(({ status, message }) => `${status} ${message}`)).toEqual([
      '400 a sample needs two reviewers',
      `400 no account ${other} that may sign in`,
      '400 no fact was read that the sample could be drawn from',
      '400 no fact was read that the sample could be drawn from',
    ])
    for (const draft of [{ size: 9 }, { size: 501 }, { from: '2026-01-02', to: '2026-01-01' }, { fields: ['colour'] }])
      expect((await make(draft)).status).toBe(400)
    await server.jawla('user', 'disable', PEOPLE.disabled.email)
    expect((await make({ reviewers: [email, PEOPLE.disabled.email] })).message).toContain('that may sign in')
    for (const procedure of ['agreement.facts', 'agreement.result'])
      expect((await get('admin', procedure, { id: 999 })).status).toBe(404)
    await server.stop()
  })

  test('needs accounts: while there is none, whoever sits at the machine is told so', async () => {
    const server = await startServer({ dataDir: await newStore() })
    expect((await ask(server, 'agreement.list', null)).body.result.data).toEqual([])
    const response = await post(server, '/trpc/agreement.make', DRAFT)
    expect((await response.json()).error.message).toBe(`no account ${PEOPLE.admin.email} that may sign in`)
    await server.stop()
  })
})
