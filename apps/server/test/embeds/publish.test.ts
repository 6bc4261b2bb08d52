import { visitIdOf } from '@jawla/domain'
import { expect, test } from 'vitest'
import { post } from '../accounts/staffed-server.ts'
import { newFilledStore } from '../new-store.ts'
import { ARABIC } from '../reports.ts'
import { startServer } from '../start-server.ts'

const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }
const ID = visitIdOf(`${ARABIC.id}#0`)

test('after review an embed shows what people vouched for, and what was frozen says when that was taken back', async () => {
  const server = await startServer({ dataDir: await newFilledStore(), env: { PUBLISH: 'after-review' } })
  const get = async (path: string) => {
    const response = await fetch(server.url + path, { headers: ELSEWHERE })
    return { status: response.status, text: await response.text() }
  }
  const start = ARABIC.text.indexOf('زيارة ميدانية')
  const [card, quote] = [`/embed/visit?id=${ID}`, `/embed/quote?id=${ARABIC.id}@${start}-${start + 5}`]
  const decide = async (act: object): Promise<number[]> => {
    const response = await post(server, '/trpc/facts.decide', { act: { visit: ID, field: 'visit', at: [], ...act } })
    return (await response.json()).result.data.decisions
  }
  for (const path of [
    '/embed/visits-by-region',
    '/embed/visits',
    '/embed/visits-by-official',
    '/chart/visits-by-month.svg',
  ]) {
    const { status, text } = await get(`${path}?lang=ar`)
    expect([path, status, /السعدي|MA-03|زيارة واحدة|بزيارة/.exec(text)]).toEqual([path, 200, null])
  }
  expect([(await get(card)).status, (await get(quote)).status]).toEqual([404, 404])
  const refused = await post(server, '/trpc/embeds.freeze', { chart: 'visit', params: { id: ID } }, ELSEWHERE)
  expect(refused.status).toBe(404)

  const decisions = await decide({ act: 'accept' })
  expect([(await get(card)).status, (await get(quote)).status]).toEqual([200, 200])
  expect((await get('/embed/visits-by-region?lang=ar')).text).toContain('region=MA-03')
  const answer = await post(server, '/trpc/embeds.freeze', { chart: 'visit', params: { id: ID } }, ELSEWHERE)
  const { id } = (await answer.json()).result.data
  const frozen = `/embed/visit?frozen=${id}&lang=en`
  expect((await get(frozen)).text).not.toContain('withdrawn since')
  await post(server, '/trpc/facts.undo', { decisions })
  expect((await get(card)).status).toBe(404)
  const after = await get(frozen)
  expect(after.status).toBe(200)
  expect(after.text).toContain('Visits in this chart withdrawn since: 1.')
  await server.stop()
})

test('what was frozen while all was public is not shown once only what was reviewed is; what is frozen then, always', async () => {
  const dataDir = await newFilledStore()
  const freeze = async (env: Record<string, string>, review: boolean) => {
    const server = await startServer({ dataDir, env })
    const act = { visit: ID, field: 'visit', at: [], act: 'accept' }
    if (review) expect((await post(server, '/trpc/facts.decide', { act })).status).toBe(200)
    const answer = await post(server, '/trpc/embeds.freeze', { chart: 'visit', params: { id: ID } }, ELSEWHERE)
    await server.stop()
    return (await answer.json()).result.data.id as string
  }
  const shown = async (env: Record<string, string>, ids: string[]) => {
    const server = await startServer({ dataDir, env })
    const answers = ids.map((id) => fetch(`${server.url}/embed/visit?frozen=${id}`, { headers: ELSEWHERE }))
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    await server.stop()
    return statuses
  }
  const ids = [await freeze({}, false), await freeze({ PUBLISH: 'after-review' }, true)]
  expect(await shown({ PUBLISH: 'after-review' }, ids)).toEqual([404, 200])
  expect(await shown({}, ids)).toEqual([200, 200])
})
