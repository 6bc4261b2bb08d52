import type { HandAct, ToReview } from '@jawla/domain'
import { expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const told = (day: number) => ({
  published: `2025-02-0${day + 1}`,
  outlet: `outlet ${day}`,
  url: `https://outlet.example/${day}`,
  text: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم ${day} فبراير 2025، بزيارة ميدانية لمدينة صفرو، والتقى عددا من الصناع التقليديين بالإقليم واستمع إلى مطالبهم.`,
})

async function change(server: RunningServer, procedure: string, input: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json', ...headers },
  })
  const body = await response.json()
  return { status: response.status, data: body.result?.data, message: body.error?.message }
}

test('staff see two visits that may be one, join them, split them, say that they are two, and take it back', async () => {
  const server = await startServer({ dataDir: await newStore() })
  const data = async (procedure: string, input: unknown = {}) => (await ask(server, procedure, input)).body.result?.data
  const reports: string[] = []
  for (const day of [5, 6]) reports.push((await change(server, 'reports.add', told(day))).data.reportId)
  const visits = async (): Promise<{ id: string; reports: string[] }[]> =>
    (await data('visits.list', { filter: {} })).items
  const asked = async () => (await data('visits.suggestions')).length
  const queued = async (): Promise<number> =>
    (await data('facts.toReview')).items.filter(({ doubts }: ToReview) => doubts.includes('maybe_same')).length

  const ids = (await visits()).map(({ id }) => id)
  expect(ids).toHaveLength(2)
  const [suggestion] = await data('visits.suggestions', { id: ids[0] })
  expect(suggestion.visits.map(({ id }: { id: string }) => id).sort()).toEqual(ids.toSorted())
  expect(await queued()).toBe(2)
  expect(suggestion.reasons).toContainEqual({ part: 'area', points: 2 })
  expect((await change(server, 'visits.join', { ids }, { origin: 'https://evil.example' })).status).toBe(403)

  const joined = (await change(server, 'visits.join', { ids, why: 'one tour' })).data
  expect((await visits()).map((visit) => visit.reports.length)).toEqual([2])
  expect([await asked(), await queued()]).toEqual([0, 0])
  for (const id of ids) expect((await data('visits.get', { id })).visit.id).toBe(joined.visits[0])

  const acts = async (id: string): Promise<HandAct[]> => data('visits.acts', { id })
  expect(await acts(joined.visits[0])).toMatchObject([{ how: 'joined', decisions: joined.decisions, visits: [] }])

  const split = (await change(server, 'visits.split', { id: joined.visits[0], report: reports[1] })).data
  expect(split.visits.toSorted()).toEqual(ids.toSorted())
  expect(await asked()).toBe(0)
  const [parted, ...covered] = await acts(split.visits[0])
  expect(parted).toMatchObject({ how: 'parted', decisions: split.decisions, visits: [split.visits[1]] })
  expect(covered).toEqual([])

  await change(server, 'visits.undo', { decisions: split.decisions })
  expect(await acts(joined.visits[0])).toMatchObject([{ how: 'joined' }])
  expect(await visits()).toHaveLength(1)
  await change(server, 'visits.undo', { decisions: joined.decisions })
  expect([await asked(), await queued()]).toEqual([1, 2])
  // Who checks a visit has not said whether it is another one.
  await change(server, 'facts.decide', { act: { act: 'accept', visit: ids[0], field: 'visit', at: [] } })
  expect(await queued()).toBe(2)
  expect(await acts(joined.visits[0])).toEqual([])

  const apart = (await change(server, 'visits.keepApart', { ids })).data
  expect([await asked(), await queued(), (await visits()).length]).toEqual([0, 0, 2])
  await change(server, 'visits.undo', { decisions: apart.decisions })
  expect([await asked(), await queued()]).toEqual([1, 2])

  const wrong = [
    await change(server, 'visits.join', { ids: ['v-1', 'v-2'] }),
    await change(server, 'visits.split', { id: ids[0], report: reports[1] }),
    await change(server, 'visits.undo', { decisions: [999] }),
  ]
  expect(wrong.map(({ status, message }) => `${status} ${message}`)).toEqual([
    '400 no visit v-1',
    expect.stringContaining('400 report'),
    '400 no decision 999',
  ])
  await server.stop()
})
