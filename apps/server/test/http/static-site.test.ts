import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { startServer } from '../start-server.ts'

const DIST = new URL('../../../web/dist/', import.meta.url)

describe('the dashboard', () => {
  test.skipIf(!existsSync(DIST))('is served at each of its addresses (needs the built dashboard)', async () => {
    const server = await startServer({ dataDir: await newStore() })
    const get = (path: string, accept = 'text/html') => fetch(server.url + path, { headers: { accept } })
    const page = await get('/')
    const html = await page.text()
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(html).toContain('<script type="module"')
    // What a page says of itself is its own.
    const without = (text: string) => text.replace(/<meta name="description".*(?=<\/head>)/, '')
    const other = without(await (await get('/ar')).text())
    for (const path of ['/index.html', '/fr/visits/v-1f', '/reports/r-1?x=y.z', '/reports/c001.json']) {
      const answer = await get(path)
      expect([path, answer.status, without(await answer.text())]).toEqual([path, 200, other])
    }
    for (const asset of readdirSync(new URL('assets/', DIST)).slice(0, 5)) {
      const answer = await get(`/assets/${asset}`, '*/*')
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    }
    expect((await get('/assets/none-1234.js', 'text/html')).status).toBe(404)
    expect((await get('/none.png', 'image/*,*/*;q=0.8')).status).toBe(404)
    expect((await get('/fr', 'application/json')).status).toBe(404)
    expect(html.replaceAll(server.url, '')).not.toMatch(/<script>(?!<)|<style|https?:\/\/(?!www\.w3\.org)/)
    await server.stop()
  })

  test.skipIf(!existsSync(DIST))(
    'brings what its page asks first, as the server answers it (needs the built dashboard)',
    async () => {
      const server = await startServer({ dataDir: await newStore(), args: ['--samples'] })
      const known = async (path: string): Promise<Answered[]> => {
        const html = await (await fetch(server.url + path, { headers: { accept: 'text/html' } })).text()
        return JSON.parse(/<script type="application\/json" id="answers"[^>]*>(.*)<\/script>/.exec(html)?.[1] ?? '[]')
      }
      // The first question reads all visits; a page does not wait for that.
      await fetch(`${server.url}/trpc/visits.headline?input=${encodeURIComponent('{"filter":{}}')}`)
      const search = `/?region=MA-03&q=${encodeURIComponent('</script><b>$&')}`
      expect((await known(search)).map(({ path }) => path).toSorted()).toEqual([
        ...['store.status', 'visits.byProvince', 'visits.byRegion', 'visits.facets', 'visits.headline', 'visits.list'],
      ])
      for (const { path, input, answer } of [...(await known(search)), ...(await known('/coverage'))]) {
        const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
        const { result } = await (await fetch(`${server.url}/trpc/${path}${query}`)).json()
        expect([path, answer]).toEqual([path, result.data])
      }
      await server.stop()
    },
  )
})

interface Answered {
  path: string
  input: unknown
  answer: unknown
}
