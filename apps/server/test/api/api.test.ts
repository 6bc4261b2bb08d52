import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/exports/export-table.ts'
import { EXPORT_NAMES, EXPORT_TABLES, type ExportName } from '../../src/exports/export-tables.ts'
import { newFilledStore } from '../new-store.ts'
import { ARABIC, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { type RunningServer, startServer } from '../start-server.ts'

const get = async (server: RunningServer, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}/api/v1${path}`, { headers })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

const tableColumns = (name: ExportName): readonly Column[] => EXPORT_TABLES[name].columns

/** A few visits more, a day apart. */
async function withVisits(count: number): Promise<string> {
  const dataDir = await newFilledStore()
  const towns = ['Meknès', 'Tanger', 'Agadir', 'Oujda', 'Safi', 'Taza', 'Salé']
  const reports = Array.from({ length: count }, (_, day) => ({
    ...{ id: `r${day}`, url: `https://cinq.example/${day}`, outlet: 'Cinq', publishedAt: `2025-04-${10 + day}` },
    text: `Le gouverneur a visité le ${10 + day} avril 2025 à ${towns[day]} le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à ${20 + day} lauréats.`,
  }))
  await runJawla(['ingest', '-'], { dataDir, input: jsonl(...reports) })
  return dataDir
}

describe('the API', () => {
  test('gives each table by pages, whose rows are together what the file holds', async () => {
    const server = await startServer({ dataDir: await withVisits(5) })
    for (const name of EXPORT_NAMES) {
      const file = await (await fetch(`${server.url}/api/v1/export/${name}.jsonl`)).text()
      const whole = file.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
      const rows = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const { status, body } = await get(server, `/${name}?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
        expect([name, status]).toEqual([name, 200])
        rows.push(...body.items)
        cursor = body.next
      }
      expect(rows, name).toEqual(whole)
    }
  })

  test('filters as the dashboard does, gives the fields asked for, and one row by its id', async () => {
    const server = await startServer({ dataDir: await withVisits(3) })
    const { body } = await get(server, '/visits?region=MA-03&fields=id,start,province&to=2025-03-01')
    expect(body).toMatchObject({ total: 1, next: null, items: [{ start: '2025-02-07', province: 'MA-FES' }] })
    expect(Object.keys(body.items[0])).toEqual(['id', 'start', 'province'])
    const [{ id }] = body.items
    const named = (await get(server, '/visits?fields=officials,official_names')).body.items[0]
    expect(named).toEqual({ officials: ['lahcen-essaadi'], official_names: [expect.stringContaining('السعدي')] })
    expect((await get(server, `/visits/${id}`)).body).toMatchObject({ id, reports: ['fes-ar', 'fes-fr'] })
    expect((await get(server, `/reports/${ARABIC.id}`)).body).toMatchObject({ outlet: 'Un', visits: [id] })
    expect((await get(server, '/reports/fes-ar')).body).not.toHaveProperty('text')
  })

  test.each([
    ['/visits?limit=0', 400, 'limit is 1 to 500'],
    ['/visits?limit=many', 400, 'limit is 1 to 500'],
    ['/visits?fields=id,text', 400, 'visits has no field "text"'],
    ['/visits?cursor=%%%', 400, 'not a cursor that an answer gave'],
    ['/visits?cursor=a b', 400, 'not a cursor that an answer gave'],
    ['/visits?region=Fes', 400, 'region does not know "Fes"'],
    ['/visits?from=yesterday', 400, 'from does not know "yesterday"'],
    ['/visits?regions=MA-03', 400, 'regions does not know "MA-03"'],
    ['/visits/v-none', 404, 'no such row of visits: v-none'],
    ['/visits/%00', 404, 'no such row of visits: \0'],
    ['/cakes', 404, 'nothing at /api/v1/cakes'],
  ])('%s is answered by problem details: %i', async (path, status, detail) => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const answer = await get(server, path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.body).toMatchObject({ status, detail })
  })

  test('lets a copy be used as long as the data is as it was, and says how much may still be asked', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir })
    const first = await get(server, '/figures')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('ratelimit')).toMatch(/jawla.*r=\d+/)
    expect((await get(server, '/figures', { 'if-none-match': etag })).status).toBe(304)
    await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...ARABIC, text: ARABIC.text.replace('25', '26') }) })
    const second = await get(server, '/figures', { 'if-none-match': etag })
    expect([second.status, second.body.items[0].min]).toEqual([200, 26])
  })

  test('is read by pages of any other site, without cookies, and shows them how much they may ask and by what a copy is known', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const origin = 'https://journal.example'
    for (const path of [
      '/visits',
      '/openapi.json',
      '/visits/v-none',
      '/none',
      '/visits?limit=0',
      '/export/visits.csv',
    ]) {
      const answer = await fetch(`${server.url}/api/v1${path}`, { headers: { origin } })
      await answer.arrayBuffer()
      expect([path, answer.headers.get('access-control-allow-origin')]).toEqual([path, '*'])
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      const shown = answer.headers.get('access-control-expose-headers')?.toLowerCase().split(',')
      for (const name of ['etag', 'ratelimit', 'retry-after', 'x-jawla-sha256']) expect(shown).toContain(name)
    }
    const preflight = await fetch(`${server.url}/api/v1/visits`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET,HEAD'])
    expect(preflight.headers.get('access-control-allow-headers')).toBe('if-none-match')
    for (const path of ['/trpc/store.status', '/healthz', '/visits.atom', '/']) {
      const other = await fetch(server.url + path, { headers: { origin } })
      expect([path, other.headers.get('access-control-allow-origin')]).toEqual([path, null])
    }
  })

  test('answers nobody without end: who asks more than 300 times a minute is told to wait', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const answers = await Promise.all(Array.from({ length: 310 }, () => get(server, '/none')))
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(300)
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.body).toMatchObject({ status: 429, title: 'Too Many Requests' })
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('tells what every table, column and code means, in three languages', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { body } = await get(server, '/codebook.json')
    const lists = new Map<string, { open: boolean; codes: { code: string; told: object }[] }>()
    for (const list of body.lists) lists.set(list.name, list)
    expect(body.tables.map(({ name }: { name: string }) => name)).toEqual(EXPORT_NAMES)
    for (const { name, columns } of body.tables) {
      for (const { name: column, told, codes } of columns) {
        expect(Object.values(told), `${name}.${column}`).not.toContain('')
        const values = tableColumns(name).find((one) => one.name === column)?.values
        if (codes === null) expect([column, values]).toEqual([column, undefined])
        else if (values)
          expect(
            lists
              .get(codes)
              ?.codes.map(({ code }) => code)
              .sort(),
          ).toEqual(values.toSorted())
      }
    }
    expect(lists.get('provinces')?.codes).toContainEqual({ code: 'MA-FES', told: { ar: 'فاس', fr: 'Fès', en: 'Fès' } })
    expect(lists.get('provinces')?.codes).toHaveLength(75)
    expect(lists.get('programs')?.open).toBe(true)
  })

  test('is told by a document that keeps to OpenAPI 3.1 and to what is answered', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { body } = await get(server, '/openapi.json')
    const checked = await new Validator().validate(structuredClone(body))
    expect(checked).toMatchObject({ valid: true })
    expect(body.openapi).toBe('3.1.0')
    for (const name of EXPORT_NAMES) {
      expect(Object.keys(body.components.schemas[name].properties)).toEqual(
        EXPORT_TABLES[name].columns.map((one) => one.name),
      )
      expect(body.paths[`/${name}`]).toBeDefined()
    }
    const [server1] = body.servers
    expect(server1.url).toBe(`${server.url}/api/v1`)
  })
})
