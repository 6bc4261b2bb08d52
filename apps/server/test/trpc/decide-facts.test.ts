import type { SignedDecision, Visit } from '@jawla/domain'
import { openStore, saveReading } from '@jawla/store'
import { shippedVocabulary } from '@jawla/vocabulary'
import { expect, test } from 'vitest'
import { joinReports } from '../../src/pipeline/join-reports.ts'
import { newFilledStore, newStore } from '../new-store.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const TEXT =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 فبراير 2025، بزيارة ميدانية لمركز الصناعة التقليدية بمدينة صفرو. وأشرف على تخرج 120 متدربا من المركز بحضور عامل إقليم صفرو.'
const REPORT = { published: '2025-02-06', outlet: 'outlet', url: 'https://outlet.example/1', text: TEXT }

async function change(server: RunningServer, procedure: string, input: unknown) {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
  })
  const body = await response.json()
  return { status: response.status, data: body.result?.data, message: body.error?.message }
}

test('staff correct, reject, add and accept facts by words of the report, see what was decided and take it back', async () => {
  const server = await startServer({ dataDir: await newStore() })
  const data = async (procedure: string, input: unknown = {}) => (await ask(server, procedure, input)).body.result?.data
  const { reportId, visits } = (await change(server, 'reports.add', REPORT)).data
  const [id] = visits
  const visit = async (): Promise<Visit> => (await data('visits.get', { id })).visit
  const history = async (): Promise<SignedDecision[]> => data('facts.history', { id })
  const decide = (act: object, why = '') => change(server, 'facts.decide', { act: { visit: id, ...act }, why })
  const words = (quote: string) => {
    const start = TEXT.indexOf(quote)
    return { reportId, start, end: start + quote.length, quote }
  }
  const before = await visit()
  const [figure] = before.figures
  expect(figure).toMatchObject({ min: 120, measure: 'graduates' })

  const value = { measure: 'graduates', min: 125, max: 125, qualifier: 'exact', planned: false }
  const corrected = await decide(
    { act: 'change', field: 'figures', at: figure?.evidence, value, words: null },
    'a typing error',
  )
  expect(corrected.data.visits).toEqual([id])
  expect((await visit()).figures).toMatchObject([
    { min: 125, max: 125, evidence: [{ decision: corrected.data.decisions[0] }] },
  ])
  expect(await history()).toMatchObject([
    {
      ...{ field: 'figures', act: 'changed', why: 'a typing error', stands: true, who: 'staff', name: null },
      ...{ reports: [reportId], changes: [{ before: { min: 120 }, after: { min: 125 } }] },
    },
  ])

  const [minister] = before.officials
  await decide({ act: 'reject', field: 'officials', at: minister?.evidence })
  expect((await visit()).officials.map(({ id }) => id)).not.toContain(minister?.id)

  const added = { name: 'الصناعة التقليدية', field: 'crafts' }
  await decide({ act: 'add', field: 'programs', value: { name: added.name }, words: words('الصناعة التقليدية') })
  expect((await visit()).programs).toMatchObject([{ name: added.name, evidence: [{ quote: 'الصناعة التقليدية' }] }])

  const accepted = await decide({ act: 'accept', field: 'date', at: before.date.evidence })
  expect((await visit()).date).toMatchObject({
    start: '2025-02-05',
    evidence: [{ decision: accepted.data.decisions[0] }],
  })

  const wrong = [
    await decide({ act: 'add', field: 'crafts', value: { name: 'x' }, words: { ...words('لحسن'), quote: 'حسن' } }),
    await decide({
      act: 'add',
      field: 'crafts',
      value: { name: 'x' },
      words: { ...words('لحسن'), reportId: 'r-none' },
    }),
    await decide({ act: 'reject', field: 'officials', at: [{ reportId, start: 0, end: 3 }] }),
    await decide({ act: 'change', field: 'date', at: [], value: { start: 'soon' }, words: null }),
    await decide({ act: 'accept', visit: 'v-none', field: 'date', at: [] }),
    await change(server, 'facts.undo', { decisions: [999] }),
  ]
  expect(wrong.map(({ status, message }) => `${status} ${message}`)).toEqual([
    expect.stringMatching(/^400 report .* does not say “حسن” there$/),
    `400 report r-none tells nothing of visit ${id}`,
    `400 visit ${id} tells no such fact`,
    expect.stringMatching(/^400 not a value of date/),
    '400 no visit v-none',
    '400 no decision 999',
  ])

  // Named twice it is taken back once.
  await change(server, 'facts.undo', { decisions: [...corrected.data.decisions, ...corrected.data.decisions] })
  expect((await change(server, 'facts.undo', { decisions: corrected.data.decisions })).message).toContain(
    'on a fact stands',
  )
  expect((await visit()).figures).toMatchObject([{ min: 120, settled: { by: 'agreed' } }])
  expect((await history()).filter(({ stands }) => stands).map(({ field }) => field)).toEqual([
    'date',
    'programs',
    'officials',
  ])

  const rejected = await decide({ act: 'reject', field: 'visit', at: [] })
  expect(rejected.data.visits).toEqual([])
  expect((await ask(server, 'visits.get', { id })).status).toBe(404)
  await change(server, 'facts.undo', { decisions: rejected.data.decisions })
  expect((await visit()).programs).toMatchObject([{ name: added.name }])
  await server.stop()
})

test('a correction stands when another reader reads the reports again, and a rebuild gives the same', async () => {
  const dataDir = await newStore()
  const server = await startServer({ dataDir })
  const { reportId, visits } = (await change(server, 'reports.add', REPORT)).data
  const [id] = visits
  const get = async (from: RunningServer): Promise<Visit> =>
    (await ask(from, 'visits.get', { id })).body.result?.data.visit
  const before = await get(server)
  const value = { measure: 'graduates', min: 125, max: 125, qualifier: 'exact', planned: false }
  await change(server, 'facts.decide', {
    act: { act: 'change', visit: id, field: 'figures', at: before.figures[0]?.evidence, value, words: null },
  })
  await change(server, 'facts.decide', {
    act: { act: 'reject', visit: id, field: 'officials', at: before.officials[0]?.evidence },
  })
  const decided = await get(server)
  await server.stop()

  const store = await openStore({ databaseUrl: null, dataDir })
  const reading = await store.db
    .selectFrom('reading')
    .selectAll()
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  // A reader that writes the name with its title and takes the number for another.
  const [read] = reading.visits
  if (read === undefined) throw new Error('nothing was read')
  const other = {
    ...read,
    officials: read.officials.map((one) => ({ ...one, name: `السيد ${one.name}`, id: undefined })),
    figures: read.figures.map((one) => ({ ...one, min: 210, max: 210 })),
  }
  await saveReading(
    store.db,
    { id: reportId, language: 'ar', reader: 'other@1', visits: [other] },
    '2026-01-01T00:00:00Z',
  )
  await joinReports(
    store.db,
    { reason: 'reading', at: '2026-01-01T00:00:00Z', reports: [reportId], why: '' },
    shippedVocabulary,
  )
  await store.close()

  const again = await startServer({ dataDir })
  const reread = await get(again)
  expect(reread.figures).toEqual(decided.figures)
  expect(reread.officials.flatMap(({ evidence }) => evidence.map(({ start }) => start))).toEqual(
    decided.officials.flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  )
  await again.stop()

  await runJawla(['rebuild', '--reread'], { dataDir })
  const rebuilt = await startServer({ dataDir })
  expect(await get(rebuilt)).toEqual(decided)
  await rebuilt.stop()
})

test('a visit of several reports stays one when its day is corrected in one of them, until that is taken back', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const visits = async (): Promise<{ id: string; reports: string[] }[]> =>
    (await ask(server, 'visits.list', { filter: {} })).body.result.data.items
  const id = (await visits())[0]?.id
  const before: Visit = (await ask(server, 'visits.get', { id })).body.result.data.visit
  expect(before.reports).toHaveLength(2)
  const at = before.date.evidence.filter(({ reportId }) => reportId === 'fes-ar')
  const value = { start: '2025-01-02', end: '2025-01-02', precision: 'day', basis: 'stated' }
  const act = { act: 'change', visit: id, field: 'date', at, value, words: null }
  const { data } = await change(server, 'facts.decide', { act })
  expect(await visits()).toMatchObject([{ reports: [expect.anything(), expect.anything()] }])
  const after: Visit = (await ask(server, 'visits.get', { id })).body.result.data.visit
  expect(after.date).toMatchObject({ start: '2025-01-02', settled: { by: 'decided' } })
  // Who accepts the day accepts the one that is shown, and not the other that a report tells.
  const accept = { act: 'accept', visit: id, field: 'date', at: [] }
  const accepted = (await change(server, 'facts.decide', { act: accept })).data
  expect(accepted.decisions).toHaveLength(1)
  await change(server, 'facts.undo', { decisions: accepted.decisions })
  await change(server, 'facts.undo', { decisions: data.decisions })
  expect((await ask(server, 'visits.get', { id })).body.result.data.visit).toEqual(before)
  await server.stop()
})
