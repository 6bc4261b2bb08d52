import { visitIdOf } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { post } from '../accounts/staffed-server.ts'
import { newFilledStore } from '../new-store.ts'
import { ARABIC, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }
const ID = visitIdOf(`${ARABIC.id}#0`)
const MEKNES = {
  ...{ id: 'mek', url: 'https://un.example/mek', outlet: 'Un', publishedAt: '2025-05-10' },
  text: 'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 9 ماي 2025، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة مكناس.',
}

async function freeze(server: RunningServer, chart: string, params: Record<string, string>, from = ELSEWHERE) {
  const response = await post(server, '/trpc/embeds.freeze', { chart, params }, from)
  const body = await response.json()
  return { status: response.status, id: body.result?.data.id as string }
}
const page = async (server: RunningServer, path: string) =>
  (await fetch(server.url + path, { headers: ELSEWHERE })).text()
/** A drawing without what stands around it. */
const drawn = (text: string) => /<svg xmlns.*<\/svg>/s.exec(text)?.[0].replaceAll(/href="[^"]*"/g, '')

describe('a frozen chart', () => {
  test('shows what it showed on the day it was frozen, and the same frozen twice is one', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir })
    const frozen = await freeze(server, 'visits-by-region', { region: 'MA-03', lang: 'fr' })
    expect(frozen).toEqual({ status: 200, id: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(await freeze(server, 'visits-by-region', { region: 'MA-03', lang: 'ar', theme: 'dark' })).toEqual(frozen)
    const path = `visits-by-region?frozen=${frozen.id}&lang=en`
    const svg = await page(server, `/chart/visits-by-region.svg?frozen=${frozen.id}&lang=en`)
    const before = await page(server, `/embed/${path}`)
    expect(before).toContain('Data of ')
    expect((await runJawla(['ingest', '-'], { dataDir, input: jsonl(MEKNES) })).code).toBe(0)
    expect(await page(server, '/embed/visits-by-region?region=MA-03&lang=en')).toContain('MA-03')
    expect(drawn(await page(server, `/embed/${path}`))).toBe(drawn(before))
    expect(await page(server, `/chart/visits-by-region.svg?frozen=${frozen.id}&lang=en`)).toBe(svg)
    expect(await page(server, `/embed/visits-by-month?frozen=${frozen.id}&lang=en`)).toContain('No chart')
    expect(await page(server, '/embed/visits-by-region?region=MA-03&lang=en')).not.toBe(before)
    await server.stop()
  })

  test('says in frame and picture what was withdrawn or corrected since, and leads to the present', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { id } = await freeze(server, 'visits-by-region', { region: 'MA-03' })
    const address = `/embed/visits-by-region?frozen=${id}&lang=en`
    const before = await page(server, address)
    expect(before).not.toMatch(/corrected since|withdrawn since/)
    const { body } = await ask(server, 'facts.visit', { id: ID })
    const date = { visit: ID, act: 'reject', field: 'stops', at: body.result.data.visit.stops[0].evidence }
    expect((await post(server, '/trpc/facts.decide', { act: date })).status).toBe(200)
    const after = await page(server, address)
    expect(after).toContain('Visits in this chart corrected since: 1.')
    expect(after).toContain('/embed/visits-by-region?region=MA-03')
    expect(await page(server, `/chart/visits-by-region.svg?frozen=${id}&lang=en`)).toContain('corrected since: 1.')
    await server.stop()
  })

  test('is refused where there is no such chart, where its address is wrong, and where somebody keeps too many', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    expect((await freeze(server, 'visit', { id: 'v-none' })).status).toBe(404)
    expect((await freeze(server, 'visits-by-region', { regio: 'MA-03' })).status).toBe(400)
    const statuses = []
    for (let tries = 0; tries < 22; tries++) statuses.push((await freeze(server, 'coverage', {})).status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(15)
    expect(statuses.at(-1)).toBe(429)
    await server.stop()
  })
})
