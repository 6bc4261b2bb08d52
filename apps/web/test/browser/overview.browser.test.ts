import { gzipSync } from 'node:zlib'
import type { Headline, RegionCount, VisitPage } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { address, ask, open, see, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('the overview', () => {
  const cases = LANGUAGES.flatMap((language) => [390, 820, 1440].map((width) => ({ ...language, width })))

  test.each(cases)('in $label at $width pixels is whole and quiet', async ({ code, dir, width }) => {
    const { page, problems } = await open(`/?lang=${code}`, { width })
    const headline = await ask<Headline>('visits.headline', { filter: {} })
    expect(await page.getAttribute('html', 'lang')).toBe(code)
    expect(await page.getAttribute('html', 'dir')).toBe(dir)
    const figures = await page.locator('main section').first().innerText()
    for (const figure of [headline.visits, headline.facilities, headline.provincesReached]) {
      expect(figures).toContain(String(figure))
    }
    await page.mouse.wheel(0, 200)
    await page.locator('path[data-region]').first().waitFor()
    expect(await page.locator('path[data-region]').count()).toBe(12)
    await page.locator('[data-testid="timeline-drag"] rect[data-visits]').first().waitFor()
    expect(await page.locator('ol a[href*="/visits/"]').count()).toBe(Math.min(20, headline.visits))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await page.title()).not.toBe('')
    expect(problems).toEqual([])
  })

  test('names each region with its number of visits, in the reader’s language', async () => {
    const { page } = await see('/?lang=fr')
    const regions = await ask<RegionCount[]>('visits.byRegion', { filter: {} })
    const most = regions.toSorted((a, b) => b.visits - a.visits)[0]
    if (!most) throw new Error('no region in the store')
    const shape = page.locator(`path[data-region="${most.region}"]`)
    expect(await shape.getAttribute('aria-label')).toContain(
      `${regionName(most.region, 'fr')}\u00a0: ${most.visits} visite`,
    )
  })

  test('names each place in the reader’s language, whatever its reports are written in', async () => {
    const { page } = await see('/?lang=fr')
    const { items } = await ask<VisitPage>('visits.list', { filter: {}, limit: 20 })
    const named = items.filter(({ place, placeNames }) => placeNames && placeNames.fr !== place)
    expect(named.length).toBeGreaterThan(0)
    for (const { id, placeNames } of named) {
      const link = page.locator(`section[aria-labelledby="visits-title"] a[href*="/visits/${id}"]`)
      expect(await link.innerText()).toMatch(new RegExp(`, ${placeNames?.fr}$`))
    }
  })

  test('shows the boundaries’ owner on the map and Leaflet’s flag nowhere', async () => {
    const { page } = await see('/?lang=en')
    await page.getByRole('link', { name: '© OpenStreetMap contributors, ODbL' }).waitFor()
    expect(await page.locator('.leaflet-attribution-flag').count()).toBe(0)
  })

  test('says that samples are samples and how to start without them', async () => {
    const { page } = await see('/?lang=en')
    const notice = page.locator('aside', { hasText: 'npm start -- --empty' })
    expect(await notice.innerText()).toMatch(/sample reports written for the demonstration/)
    expect(await page.locator('ol > li', { hasText: 'sample' }).count()).toBeGreaterThan(0)
  })

  test('does not make a number of graduates out of groups without one', async () => {
    const { page } = await see('/?lang=en')
    const { graduates } = await ask<Headline>('visits.headline', { filter: {} })
    const figure = page.locator('main section').first().locator('h2', { hasText: 'Graduates' }).locator('..')
    const text = await figure.innerText()
    if (graduates.groupsUnstated > 0) expect(text).toMatch(/not stated|stated in none/)
    if (graduates.min === null) expect(text).not.toMatch(/^\s*0\s*$/m)
    else expect(text.replaceAll(',', '')).toContain(String(graduates.min))
  })

  test.each(LANGUAGES)('breaks no word in two on a phone ($label)', async ({ code }) => {
    const { page } = await open(`/?lang=${code}`, { width: 360 })
    await page.mouse.wheel(0, 200)
    await page.locator('[data-testid="timeline-drag"] rect[data-visits]').first().waitFor()
    const broken = await page.evaluate(() => {
      const found: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (const word of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          const range = document.createRange()
          range.setStart(node, word.index)
          range.setEnd(node, word.index + word[0].length)
          const [first, ...more] = range.getClientRects()
          if (first && more.some(({ top, width }) => width > 1 && Math.abs(top - first.top) > 8)) found.push(word[0])
        }
      }
      return found
    })
    expect(broken).toEqual([])
  })

  test('names the day where all its visits are of one day', async () => {
    const { page } = await open('/?lang=en&from=2025-02-07&to=2025-02-07')
    const { reports } = await ask<Headline>('visits.headline', { filter: { from: '2025-02-07', to: '2025-02-07' } })
    const figures = page.locator('main section').first()
    expect(await figures.innerText()).toMatch(new RegExp(`\\n7 February 2025 · ${reports} reports\\n`))
    expect(await figures.innerText()).not.toContain('Some news was not read')
  })

  test('tells of each figure what it was in the period before, and opens its visits', async () => {
    const { page } = await open('/?lang=fr&status=held&from=2025-01-01&to=2025-03-31')
    const filter = { statuses: ['held'], from: '2025-01-01', to: '2025-03-31' }
    const { comparison } = await ask<Headline>('visits.headline', { filter, today: '2026-01-01' })
    if (comparison === null) throw new Error('nothing compared')
    const { now, before } = comparison
    const figures = page.locator('main section').first()
    const told = (await figures.innerText()).replaceAll('\u00a0', ' ')
    for (const of of ['visits', 'facilities', 'provincesReached'] as const) {
      const difference = now[of] - before[of]
      const more =
        difference === 0
          ? 'autant qu’à la période précédente'
          : `${difference > 0 ? '+' : ''}${difference} par rapport à la période précédente`
      expect(told).toContain(`${more} (oct.–déc. 2024 : ${before[of]})`)
    }
    expect([now, before].map(({ graduates }) => graduates.min)).toContain(null)
    expect(told).toContain('\npériode précédente (oct.–déc. 2024 : ')
    await figures.locator('a[href*="from=2024-10-01"]').first().click()
    await settled(page)
    expect(address(page)).toBe('/?status=held&from=2024-10-01&to=2024-12-31&lang=fr')
    expect(await figures.locator('h2 + p').first().innerText()).toBe(String(before.visits))
  })

  test('compares twelve months with the twelve before where no period is chosen', async () => {
    const { page } = await see('/?lang=en')
    const told = page.locator('main section').first().locator('p', { hasText: 'last 12 months' })
    expect(await told.count()).toBe(4)
    const [now, before] = await told.first().getByRole('link').all()
    for (const link of [now, before]) {
      const { searchParams } = new URL((await link?.getAttribute('href')) ?? '', page.url())
      const [from, to] = [searchParams.get('from'), searchParams.get('to')]
      const { visits } = await ask<Headline>('visits.headline', { filter: { from, to } })
      expect(await link?.innerText()).toBe(String(visits))
    }
  })

  test('counts provinces out of those of the regions chosen', async () => {
    const { page } = await open('/?lang=en&region=MA-03')
    const { provincesReached } = await ask<Headline>('visits.headline', { filter: { regions: ['MA-03'] } })
    const figure = page.locator('main section').first().locator('h2', { hasText: 'Provinces' }).locator('..')
    expect(await figure.innerText()).toMatch(
      new RegExp(`${provincesReached} of 9\\s+without a visit held: ${9 - provincesReached}\\n`),
    )
  })

  test('does not call stops that nobody names none', async () => {
    const { items } = await ask<VisitPage>('visits.list', { filter: {}, limit: 20 })
    expect(items.some(({ stopCount }) => stopCount === 0)).toBe(true)
    for (const [lang, words] of [
      ['ar', 'بلا محطات مذكورة'],
      ['fr', 'aucune étape citée'],
      ['en', 'no stop mentioned'],
    ]) {
      const { page } = await see(`/?lang=${lang}`)
      expect(await page.locator('ol > li', { hasText: words }).count()).toBeGreaterThan(0)
    }
  })

  test('is drawn mirrored in Arabic: the newest month is on the left', async () => {
    const { page } = await see('/?lang=ar')
    const labels = page.locator('[data-testid="timeline-drag"] text', { hasText: /\d{4}/ })
    await labels.first().waitFor()
    const years = await labels.evaluateAll((ticks) =>
      ticks
        .map((tick) => ({ x: tick.getBoundingClientRect().x, year: Number(tick.textContent?.match(/\d{4}/)?.[0]) }))
        .sort((a, b) => a.x - b.x)
        .map(({ year }) => year),
    )
    expect(years.length).toBeGreaterThan(1)
    expect(years).toEqual(years.toSorted((a, b) => b - a))
  })

  test('a phone fetches map and chart when the reader comes near them', async () => {
    const { page } = await open('/?lang=ar', { width: 390 })
    const late = [page.locator('[data-testid="timeline-drag"] rect[data-visits]'), page.locator('.leaflet-container')]
    for (const one of late) expect(await one.count()).toBe(0)
    await page.mouse.wheel(0, 200)
    for (const one of late) await one.first().waitFor()
  })

  test.each([390, 1440])(
    'asks for at most 200 kB of script, gzipped, before map and chart (%i pixels)',
    async (width) => {
      const { page } = await open('/?lang=ar', { width })
      if (width > 1000) await page.locator('[data-testid="timeline-drag"] rect[data-visits]').first().waitFor()
      const names = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.js')),
      )
      const first = names.filter((name) => !/(leaflet|map-drawing|timeline-section)-/.test(name))
      expect(first.length < names.length).toBe(width > 1000)
      const scripts = await Promise.all(first.map(async (name) => (await fetch(name)).text()))
      const sizes = scripts.map((script) => gzipSync(script).length)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000)
      // Schemas check what comes to the server; a rule of the domain that brings their code along costs 25 kB.
      expect(first.filter((_, index) => scripts[index]?.includes('_zod'))).toEqual([])
    },
  )

  test('offers the visits of the filter as a feed and as a calendar, in the reader’s language', async () => {
    const { page } = await open('/?lang=fr&region=MA-03&from=2025-01-01')
    for (const [name, address] of [
      ['flux Atom', '/visits.atom?region=MA-03&lang=fr'],
      ['calendrier (ics)', '/visits.ics?region=MA-03&lang=fr'],
    ] as const) {
      const link = page.getByRole('link', { name })
      expect(await link.getAttribute('href')).toBe(address)
      expect((await page.request.get(address.replace(/^/, new URL(page.url()).origin))).status()).toBe(200)
    }
  })

  test('has a dark face of its own', async () => {
    const { page } = await open('/?lang=en', { theme: 'dark' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await paper()
    await page.getByRole('button', { name: /Appearance/ }).click()
    expect(await paper()).not.toBe(dark)
  })
})
