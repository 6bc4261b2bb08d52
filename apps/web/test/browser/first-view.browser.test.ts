import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const TAGLINES = { ar: 'سجل مفتوح', fr: 'Registre ouvert', en: 'An open record' }

describe.skipIf(WITHOUT_BROWSER)('before the dashboard has come', () => {
  test('a reader sees what it is, in the language of the address or the one remembered', async () => {
    const { page } = await open('/nowhere', { remembered: { 'jawla.language': 'fr', 'jawla.theme': 'dark' } })
    await page.route('**/assets/*.js', (route) => route.abort())
    for (const [path, code] of [
      ...LANGUAGES.map(({ code }) => [`/?lang=${code}`, code] as const),
      ['/', 'fr'] as const,
    ]) {
      await page.goto(new URL(path, page.url()).href)
      expect(await page.getAttribute('html', 'lang')).toBe(code)
      expect(await page.locator('header:visible').innerText()).toContain(TAGLINES[code])
      expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    }
  })

  test('what the overview asks first has come with it: none of it is asked again', async () => {
    const { page, problems } = await open('/?region=MA-03&lang=fr')
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /\/trpc\/([\w.]+)/.exec(name)?.[1] ?? []),
    )
    expect(asked.toSorted()).toEqual(['staff.me', 'store.newsGaps', 'visits.places', 'visits.timeline'])
    expect(problems).toEqual([])
  })

  test('the scripts that a phone fetches for it are at most 200 kB over the wire', async () => {
    const { page } = await open('/?lang=ar', { width: 390 })
    const tools = await page.context().newCDPSession(page)
    await tools.send('Network.enable')
    await tools.send('Network.setCacheDisabled', { cacheDisabled: true })
    const scripts = new Set<string>()
    let bytes = 0
    tools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
    tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await page.reload()
    await settled(page)
    await tools.detach()
    expect(scripts.size).toBeGreaterThan(3)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(200_000)
  })
})
