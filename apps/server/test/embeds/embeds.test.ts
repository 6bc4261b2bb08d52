import { visitIdOf } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { newFilledStore, newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { startServer } from '../start-server.ts'

const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7' }
const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers: { ...ELSEWHERE, ...headers } })
  const { status } = response
  return { status, headers: response.headers, text: await response.text() }
}
const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'))
const ID = visitIdOf(`${ARABIC.id}#0`)

describe('an embed', () => {
  test('is a page for frames of any site: drawing, sentence, table and source, without a cookie or another host', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { status, headers, text } = await read(`${server.url}/embed/visits-by-region?lang=fr`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('vary')).not.toMatch(/cookie/i)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toMatch(/default-src 'none'.*style-src 'sha256-/)
    expect(policy).not.toContain('unsafe')
    expect(text).toMatch(/^<!doctype html><html lang="fr" dir="ltr"/)
    expect(text).toContain('<svg')
    expect(text).toMatch(/<figcaption>[^<]*Fès-Meknès/)
    expect(text).toMatch(/<details><summary>Les données en tableau<.*<table>/)
    expect(text).not.toMatch(/style="|onclick|javascript:/)
    const links = linksIn(text)
    expect(links).toContain(`${server.url}/?lang=fr`)
    expect(links.filter((link) => !/^[/#]/.test(link) && !link.startsWith(server.url))).toEqual([])
    await server.stop()
  })

  test('may be a table by itself, with its source and the way to the visits', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const { status, text } = await read(`${server.url}/embed/visits-by-region?lang=fr&region=MA-03&view=table`)
    expect(status).toBe(200)
    expect(text).toMatch(
      /<h1>[^<]+<\/h1>.*<th scope="row"><a href="[^"]*region=MA-03[^"]*">Fès-Meknès<\/a><\/th><td>1<\/td>/,
    )
    expect(text).toMatch(/2 articles, 2 médias/)
    expect(text).not.toMatch(/<svg|<details/)
    expect((await read(`${server.url}/embed/visits-by-region?view=list`)).status).toBe(400)
    expect((await read(`${server.url}/chart/visits-by-region.svg?view=table`)).text).toContain('<svg')
    await server.stop()
  })

  test('leads from a bar to the visits, their sentences and the newspaper, and back, without JavaScript', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const chart = '/embed/visits-by-region?lang=ar'
    const bar = linksIn((await read(server.url + chart)).text).find((link) => link.includes('region=MA-03'))
    const list = await read(server.url + bar)
    expect(list.status).toBe(200)
    expect(list.text).toContain('عدد الزيارات: 1')
    expect([...list.text.matchAll(/<mark>([^<]*)/g)].map(([, mark]) => mark)).toEqual(['قام', 'a visité'])
    const links = linksIn(list.text)
    expect(links).toContain(chart)
    expect(links).toContain(`${server.url}/visits/${ID}?lang=ar`)
    for (const { url } of [ARABIC, FRENCH]) expect(links.some((link) => link.startsWith(`${url}#:~:text=`))).toBe(true)
    await server.stop()
  })

  test('lists ten visits a page, from the newest on', async () => {
    const dataDir = await newStore()
    const years = Array.from({ length: 12 }, (_, at) => 2014 + at)
    const reports = years.map((year) => ({
      ...{ id: `r-${year}`, url: `https://un.example/${year}`, outlet: 'Un', publishedAt: `${year}-03-02` },
      text: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 1 مارس ${year}، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة فاس.`,
    }))
    await runJawla(['ingest', '-'], { dataDir, input: jsonl(...reports) })
    const server = await startServer({ dataDir })
    const first = await read(`${server.url}/embed/visits?lang=en`)
    const total = Number(/Visits: (\d+)/.exec(first.text)?.[1])
    expect(total).toBeGreaterThan(10)
    expect(first.text.match(/<li>/g)).toHaveLength(10)
    const older = linksIn(first.text).find((link) => link.includes('cursor='))
    const second = await read(server.url + older)
    expect(second.text.match(/<li>/g)).toHaveLength(total - 10)
    expect((await read(`${server.url}/embed/visits?lang=fr`)).text).toContain('1er mars 2025')
    expect((await read(`${server.url}/embed/visits?cursor=none`)).status).toBe(400)
    await server.stop()
  })

  test('says within the frame that there is none, and to who wrote the address what is wrong with it', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    for (const [path, status, told] of [
      [
        'embed/visits-by-region?regio=MA-03&lang=fr',
        400,
        'regio does not know &#x22;MA-03&#x22;|regio does not know "MA-03"',
      ],
      ['embed/visit?id=v-none&lang=fr', 404, 'Aucun graphique'],
      ['embed/quote?id=fes-ar@0-9999&lang=fr', 404, 'Aucun graphique'],
      ['embed/coverage?frozen=0123456789abcdef&lang=en', 404, 'No chart'],
      ['embed/visits?back=https%3A%2F%2Fevil.example', 400, 'back is no chart'],
      ['embed/visits?back=%2F%2Fevil.example', 400, 'back is no chart'],
      ['embed/visits-by-region?size=card', 400, 'no size'],
    ] as const) {
      const answer = await read(`${server.url}/${path}`)
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.text).toMatch(new RegExp(told))
      expect(answer.headers.get('x-frame-options')).toBeNull()
    }
    await server.stop()
  })

  test('shows nothing that reports write as markup', async () => {
    const dataDir = await newStore()
    const text = ARABIC.text.replace('مركز', 'مركز <script>alert(1)</script> ]]> & "')
    await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...ARABIC, outlet: '<b>x</b>', text }) })
    const server = await startServer({ dataDir })
    const title = encodeURIComponent('"><script>alert(2)</script>')
    for (const path of ['embed/visits?lang=ar', `embed/visits-by-region?title=${title}`, `embed/visit?id=${ID}`]) {
      const { status, text: html } = await read(`${server.url}/${path}`)
      expect([path, status]).toEqual([path, 200])
      // What stands within quotation marks is none.
      const tags = [...html.matchAll(/<([a-z0-9]+)(?:[^<>"]|"[^"]*")*>/g)]
      expect(tags.filter(([tag, name]) => name === 'b' || (name === 'script' && !tag.includes('embed-frame')))).toEqual(
        [],
      )
    }
    await server.stop()
  })

  test('is asked for again by its tag, and may be kept for a minute', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    for (const path of [
      'embed/visits-by-region',
      'chart/visits-by-region.svg',
      `oembed?url=${encodeURIComponent(`${server.url}/`)}`,
    ]) {
      const first = await read(`${server.url}/${path}`)
      expect(first.headers.get('cache-control')).toBe('public, max-age=60, s-maxage=60, stale-while-revalidate=600')
      const again = await read(`${server.url}/${path}`, { 'if-none-match': first.headers.get('etag') ?? '' })
      expect(again).toMatchObject({ status: 304, text: '' })
    }
    await server.stop()
  })
})

describe('a picture', () => {
  test('has the width or the size asked for, as SVG and as PNG', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const svg = await read(`${server.url}/chart/visits-by-month.svg?lang=ar&width=400`)
    expect(svg.headers.get('content-type')).toMatch('image/svg+xml')
    expect(svg.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(svg.headers.get('content-disposition')).toBe('inline; filename="jawla-visits-by-month.svg"')
    expect(svg.text).toMatch(/^<svg[^>]* width="400"/)
    expect(svg.text).not.toContain('<a ')
    const sizes = [
      ['size=card', 1200, 628],
      ['size=square', 1080, 1080],
      ['width=300', 300, null],
    ] as const
    for (const [query, width, height] of sizes) {
      const response = await fetch(`${server.url}/chart/visits-by-region.png?${query}`)
      expect(response.headers.get('content-type')).toBe('image/png')
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBe(width)
      if (height !== null) expect(bytes.readUInt32BE(20)).toBe(height)
    }
    await server.stop()
  })

  test('of a sentence shows what a public visit rests on, and nothing else of the report', async () => {
    const dataDir = await newStore()
    const more = ' وفي خبر آخر انعقد مجلس إدارة شركة خاصة بالدار البيضاء لا علاقة له بالقطاع.'
    await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...ARABIC, text: ARABIC.text + more }) })
    const server = await startServer({ dataDir })
    const at = (start: number, end: number) => `${server.url}/embed/quote?id=${ARABIC.id}@${start}-${end}&lang=ar`
    const start = ARABIC.text.indexOf('زيارة ميدانية')
    const told = await read(at(start, start + 13))
    expect(told.status).toBe(200)
    expect(told.text).toContain('زيارة ميدانية')
    expect(told.text).not.toContain('شركة خاصة')
    const outside = ARABIC.text.length + 10
    expect((await read(at(outside, outside + 8))).status).toBe(404)
    expect((await read(at(start, outside))).status).toBe(404)
    await server.stop()
  })
})

describe('an editor', () => {
  test('learns by oEmbed how to embed what is at an address, as JSON and as XML', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const ask = (url: string, more = '') => read(`${server.url}/oembed?url=${encodeURIComponent(url)}${more}`)
    expect((await ask(`${server.url}/visits/%00`)).status).toBe(404)
    for (const [path, chart] of [
      ['/?region=MA-03&lang=fr', 'visits-by-region?region=MA-03&lang=fr'],
      ['/charts?lang=fr', 'graduates-by-program?lang=fr'],
      [`/visits/${ID}?lang=fr`, `visit?id=${ID}&lang=fr`],
      ['/officials/lahcen-essaadi?lang=fr', 'visits-by-month?official=lahcen-essaadi&lang=fr'],
      ['/embed/coverage?lang=fr', 'coverage?lang=fr'],
    ]) {
      const { status, text } = await ask(server.url + path, '&maxwidth=400')
      expect([path, status]).toEqual([path, 200])
      const answer = JSON.parse(text)
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400, thumbnail_width: 1200 })
      expect(linksIn(answer.html.replaceAll('src=', 'href='))[0]).toBe(`${server.url}/embed/${chart}`)
      expect((await fetch(answer.thumbnail_url)).status).toBe(200)
    }
    const xml = await ask(`${server.url}/`, '&format=xml')
    expect(xml.headers.get('content-type')).toMatch('text/xml')
    expect(xml.text).toMatch(/<oembed><version>1\.0<\/version>.*<html>&#60;iframe/)
    expect((await ask(`${server.url}/`, '&format=yaml')).status).toBe(501)
    for (const url of [
      'https://other.example/',
      `${server.url}/directory`,
      `${server.url}/visits/v-none`,
      'none',
      '',
    ]) {
      expect([url, (await ask(url)).status]).toEqual([url, 404])
    }
    await server.stop()
  })
})
