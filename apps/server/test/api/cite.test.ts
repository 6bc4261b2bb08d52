import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../src/cite/citation.ts'
import { writeBibtex } from '../../src/cite/write-bibtex.ts'
import { writeRis } from '../../src/cite/write-ris.ts'
import { newFilledStore } from '../new-store.ts'
import { runJawla } from '../run-jawla.ts'
import { startServer } from '../start-server.ts'

const PUBLIC_URL = 'https://jawla.example'
/** By a reader that others use: as CSL-JSON. */
const read = (text: string) => new Cite(text).data[0] ?? {}

describe('how a view is cited', () => {
  test('is the same in every form, with the filter in words of the reader’s language', async () => {
    const server = await startServer({ dataDir: await newFilledStore(), env: { PUBLIC_URL } })
    const get = async (query: string) => {
      const response = await fetch(`${server.url}/api/v1/cite?${query}`)
      return { status: response.status, text: await response.text() }
    }
    const view = 'region=MA-03&official=lahcen-essaadi&lang=fr&accessed=2026-11-29'
    const [csl] = JSON.parse((await get(`format=csl&${view}`)).text)
    expect(csl).toMatchObject({
      ...{ type: 'dataset', language: 'fr', author: [{ literal: 'Jawla' }], publisher: 'Jawla' },
      title: expect.stringMatching(/^Registre .*\(.*Fès-Meknès.*Lahcen Essaadi.*\)$/),
      version: expect.stringMatching(/^1\.0\.\d+$/),
      URL: `${PUBLIC_URL}/?region=MA-03&official=lahcen-essaadi&lang=fr`,
      accessed: { 'date-parts': [[2026, 11, 29]] },
    })
    const asJson = (one: object) => JSON.parse(JSON.stringify(one))
    const { author, title, URL, accessed, issued, version, publisher } = csl
    for (const format of ['bibtex', 'ris']) {
      const told = asJson(read((await get(`format=${format}&${view}`)).text))
      expect(told, format).toMatchObject({ title, URL, issued, accessed, publisher })
      expect(told.author[0].literal ?? told.author[0].family ?? told.author[0].given, format).toBe(author[0].literal)
      if (format === 'bibtex') expect(told.version).toBe(version)
    }
    expect((await get(view)).text).toBe(
      `Jawla (${issued['date-parts'][0][0]}). ${title}. Version ${version}, données du ${new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date(issued['date-parts'][0].join('-')))}. ${URL} (consulté le 29 novembre 2026)\n`,
    )
    expect((await get('region=MA-03&lang=ar')).text).toContain('فاس')
    expect((await get('lang=en')).text).toMatch(/^Jawla \(\d{4}\)\. Record of .*economy\. Version 1\.0/)
  })

  test('names the snapshot that is meant, by its permanent address', async () => {
    const dataDir = await newFilledStore()
    const server = await startServer({ dataDir, env: { PUBLIC_URL } })
    await runJawla(['snapshot'], { dataDir })
    const [{ name, url }] = (await (await fetch(`${server.url}/api/v1/snapshots`)).json()).items
    const bibtex = await (await fetch(`${server.url}/api/v1/cite?format=bibtex&snapshot=${name}&lang=en`)).text()
    expect(bibtex).toContain(`@misc{jawla-${name},`)
    expect(read(bibtex)).toMatchObject({ URL: url, version: name })
    expect(bibtex).not.toContain('urldate')
    expect((await fetch(`${server.url}/api/v1/cite?snapshot=2020-01-01`)).status).toBe(404)
    expect((await fetch(`${server.url}/api/v1/cite?snapshot=%00`)).status).toBe(404)
    expect((await fetch(`${server.url}/api/v1/cite?accessed=today`)).status).toBe(400)
    expect((await fetch(`${server.url}/api/v1/cite?regions=MA-03`)).status).toBe(400)
  })

  test('bears whatever a search holds', () => {
    const title = 'Jawla (mots: 100 % {vrai} & #1 $x_y ~ ^ \\o/ "été" فاس)'
    const citation: Citation = {
      ...{ key: 'jawla-1.0.3', title, author: 'Jawla', day: '2026-11-28', version: '1.0.3', language: 'fr' },
      ...{ url: 'https://jawla.example/?q=100+%25+%7Bvrai%7D&lang=fr', accessed: null },
    }
    expect(read(writeBibtex(citation))).toMatchObject({ title, URL: citation.url })
    const ris = writeRis({ ...citation, title: `${title}\r\nER  - ` })
    expect(read(ris)).toMatchObject({ title: `${title} ER - `.trim(), URL: citation.url })
  })
})
