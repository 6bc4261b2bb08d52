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
    expect(page.headers.get('cache-control')).toBe('public, max-age=0')
    expect(html).toContain('<script type="module"')
    for (const path of ['/ar', '/fr/visits/v-1f', '/reports/r-1?x=y.z', '/reports/c001.json']) {
      const answer = await get(path)
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, html])
    }
    for (const asset of readdirSync(new URL('assets/', DIST)).slice(0, 5)) {
      const answer = await get(`/assets/${asset}`, '*/*')
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    }
    expect((await get('/assets/none-1234.js', 'text/html')).status).toBe(404)
    expect((await get('/none.png', 'image/*,*/*;q=0.8')).status).toBe(404)
    expect((await get('/fr', 'application/json')).status).toBe(404)
    expect(html).not.toMatch(/<script>(?!<)|<style|https?:\/\/(?!www\.w3\.org)/)
    await server.stop()
  })
})
