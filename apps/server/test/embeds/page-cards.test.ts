import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { startServer } from '../start-server.ts'

const DIST = new URL('../../../web/dist/', import.meta.url)

describe.skipIf(!existsSync(DIST))('a page of the dashboard (needs the built dashboard)', () => {
  test('says of itself what its chart says, in its language, with a picture', async () => {
    const server = await startServer({ dataDir: await newFilledStore(), env: { PUBLIC_URL: 'https://jawla.example' } })
    // The first question reads all visits; a page does not wait for them.
    await fetch(`${server.url}/embed/visits-by-region`)
    const metas = async (path: string) => {
      const html = await (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text()
      const found = [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)]
      return Object.fromEntries(found.map(([, name = '', content = '']) => [name, content.replaceAll('&#x26;', '&')]))
    }
    const overview = await metas('/?region=MA-03&lang=fr&utm_source=x')
    expect(overview).toMatchObject({
      'og:url': 'https://jawla.example/?region=MA-03&lang=fr',
      'og:locale': 'fr_MA',
      'og:image': 'https://jawla.example/chart/visits-by-region.png?region=MA-03&lang=fr&size=card',
      'twitter:card': 'summary_large_image',
    })
    expect(overview.description).toMatch(/Fès-Meknès/)
    expect((await metas('/officials/lahcen-essaadi?lang=en'))['og:title']).toMatch(/Essaadi/)
    expect((await metas('/directory'))['og:title']).toBe('جولة: الزيارات الميدانية')
    expect((await metas('/regions/MA-03?lang=fr%22%3E%3Cscript%3E'))['og:locale']).toBe('ar_MA')
    const picture = new URL(overview['og:image'] ?? '')
    expect((await fetch(server.url + picture.pathname + picture.search)).headers.get('content-type')).toBe('image/png')
    await server.stop()
  })
})
