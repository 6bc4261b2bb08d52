import { type AreaFacts, type Measure, measureOf, paintOf, shadingOf } from '@jawla/charts'
import { type FacilityPoint, filterFromParams, type ProvinceCount, type RegionCount } from '@jawla/domain'
import { provinceName, provinces, regionName, regions } from '@jawla/vocabulary/regions'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { today } from '../../src/ui/today.ts'
import { address, ask, open, see, settled, WITHOUT_BROWSER } from './dashboard.ts'

const REGIONS = 'path[data-region]'
const PROVINCES = 'path[data-province]'

/** What each area is painted with, by its code. */
function paintsOn(page: Page, attribute: 'data-region' | 'data-province'): Promise<Record<string, string | null>> {
  return page
    .locator(`path[${attribute}]`)
    .evaluateAll(
      (paths, name) => Object.fromEntries(paths.map((path) => [path.getAttribute(name), path.getAttribute('fill')])),
      attribute,
    )
}

/** What each area should be painted with, from what the server tells of those with visits. */
function paintsTold(codes: readonly string[], facts: ReadonlyMap<string, AreaFacts>, measure: Measure) {
  const measured = codes.map((code) => measureOf(facts.get(code), measure, today()))
  const { fillOf } = shadingOf(measure, measured)
  return Object.fromEntries(codes.map((code, index) => [code, paintOf(fillOf(measured[index] ?? { value: 0 }))]))
}

async function askRegions() {
  const rows = await ask<RegionCount[]>('visits.byRegion', { filter: {} })
  return new Map<string, RegionCount>(rows.map((row) => [row.region, row]))
}

async function askProvinces() {
  const rows = await ask<ProvinceCount[]>('visits.byProvince', { filter: {} })
  return new Map(rows.map((row) => [row.province, row]))
}

function focused(page: Page, attribute: string): Promise<string | null | undefined> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name), attribute)
}

async function choose(page: Page, code: string) {
  await page.locator(`path[data-region="${code}"], path[data-province="${code}"]`).dispatchEvent('click')
  await settled(page)
}

describe.skipIf(WITHOUT_BROWSER)('the map', () => {
  test.each([
    ['visits', 'ar', 'الزيارات حسب الجهات'],
    ['graduates', 'en', 'Graduates reported by region'],
    ['waiting', 'fr', 'Jours depuis la dernière visite, par région'],
    ['per-facility', 'ar', 'الزيارات لكل منشأة حسب الجهات'],
  ] as const)('shades regions by %s as the record tells (%s)', async (measure, lang, title) => {
    const { page, problems } = await open(`/?measure=${measure}&lang=${lang}`)
    await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await page.locator(REGIONS).first().waitFor()
    const codes = regions.map(({ code }) => code)
    expect(await paintsOn(page, 'data-region')).toEqual(paintsTold(codes, await askRegions(), measure))
    expect(problems).toEqual([])
  })

  test('hatches what no report states, and its legend says so', async () => {
    const { page } = await see('/?measure=graduates&lang=fr')
    await page.locator(REGIONS).first().waitFor()
    const unstated = [...(await askRegions()).values()].filter(({ graduates }) => graduates.min === null)
    expect(unstated.length).toBeGreaterThan(0)
    const paints = await paintsOn(page, 'data-region')
    for (const { region } of unstated) expect(paints[region]).toBe('url(#map-not-stated)')
    expect(await page.getByTestId('map-shades').innerText()).toContain('non précisé')
    expect(await page.locator('#map-not-stated').count()).toBe(1)
  })

  test('is opened by its address at the provinces of a region, by how long they wait', async () => {
    const { page, problems } = await open('/?region=MA-03&measure=waiting&lang=en')
    await page.getByRole('heading', { name: 'Days since the last visit, by province' }).waitFor()
    await page.locator(PROVINCES).first().waitFor({ state: 'attached' })
    const codes = provinces.map(({ code }) => code)
    expect(await paintsOn(page, 'data-province')).toEqual(paintsTold(codes, await askProvinces(), 'waiting'))
    expect(await page.locator('[aria-pressed="true"][data-province]').count()).toBe(0)
    const box = await page.locator('path[data-province="MA-FES"]').boundingBox()
    expect(box?.width).toBeGreaterThan(20)
    expect(problems).toEqual([])
  })

  test('keeps its measure beside the filter, and back and forward lead through both', async () => {
    const { page } = await open('/?lang=fr')
    await page.locator(REGIONS).first().waitFor()
    await page.getByRole('button', { name: 'Attente', exact: true }).click()
    await settled(page)
    expect(address(page)).toBe('/?measure=waiting&lang=fr')
    await choose(page, 'MA-07')
    expect(address(page)).toBe('/?region=MA-07&measure=waiting&lang=fr')
    await choose(page, 'MA-MAR')
    expect(address(page)).toBe('/?region=MA-07&province=MA-MAR&measure=waiting&lang=fr')
    await page.goBack()
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe('/?measure=waiting&lang=fr')
    await page.locator(REGIONS).first().waitFor()
    await page.goBack()
    await settled(page)
    await page.getByRole('heading', { name: 'Visites par région' }).waitFor()
    await page.goForward()
    await page.getByRole('heading', { name: 'Jours depuis la dernière visite, par région' }).waitFor()
  })

  test('is one stop of the Tab key, in which the arrow keys, Enter and Escape go everywhere', async () => {
    const { page, problems } = await open('/?lang=en')
    await page.locator(REGIONS).first().waitFor()
    expect(await page.locator(`.leaflet-container path[tabindex="0"]`).count()).toBe(1)
    await page.locator('path[data-region="MA-07"]').focus()
    await page.keyboard.press('ArrowUp')
    expect(await focused(page, 'data-region')).toBe('MA-06')
    expect(await page.locator('path[data-region="MA-06"]').getAttribute('tabindex')).toBe('0')
    expect(await page.locator('path[data-region="MA-07"]').getAttribute('tabindex')).toBe('-1')
    await page.locator('path[data-region="MA-07"]').focus()

    await page.keyboard.press('Enter')
    await settled(page)
    expect(address(page)).toBe('/?region=MA-07&lang=en')
    await page.getByRole('heading', { name: regionName('MA-07', 'en'), exact: true }).waitFor()
    const province = String(await focused(page, 'data-province'))
    expect(provinces.find(({ code }) => code === province)?.region).toBe('MA-07')

    await page.keyboard.press(' ')
    await settled(page)
    expect(address(page)).toBe(`/?region=MA-07&province=${province}&lang=en`)
    const shape = page.locator(`path[data-province="${province}"]`)
    expect(await shape.getAttribute('aria-pressed')).toBe('true')
    expect(await focused(page, 'data-province')).toBe(province)
    const said = await page.locator('section [aria-live="polite"]').allInnerTexts()
    expect(said.join()).toContain(provinceName(province, 'en'))

    await page.keyboard.press('Escape')
    await settled(page)
    expect(address(page)).toBe('/?region=MA-07&lang=en')
    await page.keyboard.press('Escape')
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
    await page.locator(REGIONS).first().waitFor()
    expect(await focused(page, 'data-region')).toBe('MA-07')

    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.locator(PROVINCES).first().waitFor({ state: 'attached' })
    const near = await focused(page, 'data-province')
    expect(provinces.find(({ code }) => code === near)?.region).toBe('MA-07')
    await page.keyboard.press('Escape')
    await page.locator(REGIONS).first().waitFor()
    expect(problems).toEqual([])
  })

  test('chooses a region under the pointer and tells its profile, or what a province chosen has of it', async () => {
    const { page } = await open('/?lang=fr')
    const [region, province] = [(await askRegions()).get('MA-03'), (await askProvinces()).get('MA-MEK')]
    await page.locator(REGIONS).first().waitFor()
    const profile = () => page.locator('aside', { hasText: 'Chef-lieu' }).innerText()
    await choose(page, 'MA-03')
    expect(await profile()).toMatch(new RegExp(`Fès-Meknès[^]*Visites\\s+${region?.visits}\\s`))
    await choose(page, 'MA-MEK')
    expect(await profile()).toMatch(new RegExp(`Fès-Meknès[^]*Meknès[^]*Visites\\s+${province?.visits}\\s`))
    await page.getByRole('button', { name: 'Tout le Maroc' }).click()
    await settled(page)
    expect(address(page)).toBe('/?lang=fr')
  })

  test.each(['ar', 'fr', 'en'] as const)('says the same as a table (%s)', async (lang) => {
    const { page } = await open(`/?region=MA-03&lang=${lang}`)
    await page
      .getByRole('button', { name: { ar: 'جدول', fr: 'Tableau', en: 'Table' }[lang] })
      .first()
      .click()
    const counts = [await askRegions(), await askProvinces()] as const
    const tables = [page.locator('table').nth(0), page.locator('table').nth(1)] as const
    const areas = [
      regions.map(({ code }) => ({ code, name: regionName(code, lang) })),
      provinces
        .filter(({ region }) => region === 'MA-03')
        .map(({ code }) => ({ code, name: provinceName(code, lang) })),
    ] as const
    await tables[1].waitFor()
    for (const which of [0, 1] as const) {
      const rows = (await tables[which].locator('tbody tr').allInnerTexts()).map((row) => row.split('\t'))
      expect(rows.map(([name]) => name)).toEqual(areas[which].map(({ name }) => name))
      for (const [index, { code }] of areas[which].entries()) {
        const facts = counts[which].get(code)
        const waiting = measureOf(facts, 'waiting', today()).value
        expect(rows[index]?.[1]).toBe(String(facts?.visits ?? 0))
        if (waiting !== null) expect(rows[index]?.[3]?.replace(/\D/g, '')).toBe(String(waiting))
      }
    }
  })

  test('has a table that a press on a head sorts, and whose names choose', async () => {
    const { page } = await open('/?lang=en')
    await page.getByRole('button', { name: 'Table', exact: true }).first().click()
    const table = page.getByRole('table', { name: 'Regions' })
    const head = table.getByRole('columnheader', { name: 'Number of visits' })
    expect(await head.getAttribute('aria-sort')).toBe('none')
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const visits = async () =>
      (await table.locator('tbody tr').allInnerTexts()).map((row) => Number(row.split('\t')[1]))
    expect(await visits()).toEqual((await visits()).sort((a, b) => b - a))
    await head.getByRole('button').click()
    expect(await visits()).toEqual((await visits()).sort((a, b) => a - b))
    await table.getByRole('button', { name: regionName('MA-03', 'en') }).click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=en')
    await page.getByRole('button', { name: provinceName('MA-FES', 'en'), exact: true }).click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&province=MA-FES&lang=en')
  })

  test.each(['ar', 'fr'] as const)(
    'shows facilities no finer than they are known, and each tells of itself (%s)',
    async (lang) => {
      const { page, problems } = await open(`/?layer=facilities&region=MA-07&lang=${lang}`)
      const marks = page.locator('[data-mark]')
      await marks.first().waitFor({ state: 'attached' })
      const filter = filterFromParams({ region: 'MA-07' })
      const points = await ask<FacilityPoint[]>('facilities.points', { filter })
      const known = points.filter(({ precision }) => precision === 'town' || precision === 'point')
      const numbers = await marks.allInnerTexts()
      expect(numbers.reduce((sum, number) => sum + Number(number || '1'), 0)).toBe(known.length)

      const town = page.locator('[data-mark^="town"]').first()
      const count = Number(await town.innerText())
      await town.focus()
      await page.keyboard.press('Enter')
      await settled(page)
      const story = page.locator('.leaflet-popup section')
      await story.locator('li a').first().waitFor()
      expect(await story.locator('li').count()).toBe(count)
      expect(await story.evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Escape')
      await story.waitFor({ state: 'detached' })
      expect(await focused(page, 'data-mark')).toMatch(/^town/)
      expect(problems).toEqual([])
    },
  )

  test('says how many facilities have no mark since only their province or region is known', async () => {
    const { page } = await see('/?layer=facilities&lang=en')
    const points = await ask<FacilityPoint[]>('facilities.points', { filter: {} })
    const { total } = await ask<{ total: number }>('facilities.list', { filter: {}, limit: 1 })
    const known = points.filter(({ precision }) => precision === 'town' || precision === 'point').length
    expect(total).toBeGreaterThan(known)
    const section = page.locator('section[aria-labelledby="map-title"]')
    await section.getByText(/only the province or region is known ha(s|ve) no mark/).waitFor()
    const words = await section.getByText(/only the province or region is known ha(s|ve) no mark/).innerText()
    expect(words).toMatch(new RegExp(`^${total - known} facilit`))
  })

  test('folds its legend away on a phone', async () => {
    const { page } = await open('/?lang=ar', { width: 390 })
    await page.mouse.wheel(0, 200)
    await page.locator(REGIONS).first().waitFor()
    const shades = page.getByTestId('map-shades')
    expect(await shades.isVisible()).toBe(false)
    await page.getByText('مفتاح الخريطة').click()
    expect(await shades.isVisible()).toBe(true)
  })
})
