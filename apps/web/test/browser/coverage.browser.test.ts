import { addDays, addMonths, type FacilityList, isNotHeardOf, type ProvinceCount, type VisitPage } from '@jawla/domain'
import { provinceName, provinces } from '@jawla/vocabulary/regions'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { today } from '../../src/ui/today.ts'
import { address, ask, download, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const since = (months: number) => addMonths(today(), -months)
const rowsOf = (page: Page, table: string): Locator => page.locator(`#${table} tbody tr`)
const keys = (rows: Locator) => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')))
const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number))

/** Without a visit held since a day, by what the server counts. */
async function waitingProvinces(day: string, region?: string): Promise<string[]> {
  const counts = await ask<ProvinceCount[]>('visits.byProvince', { filter: region ? { regions: [region] } : {} })
  const recent = new Set(counts.filter(({ lastVisit }) => (lastVisit ?? '') >= day).map(({ province }) => province))
  return provinces
    .filter((province) => (region === undefined || province.region === region) && !recent.has(province.code))
    .map(({ code }) => code)
}

describe.skipIf(WITHOUT_BROWSER)('coverage and follow-through', () => {
  test.each(['ar', 'fr', 'en'])(
    'lists what had no visit for six months, as the server counts it (%s)',
    async (lang) => {
      const { page, problems } = await open(`/coverage?lang=${lang}`)
      const expected = await waitingProvinces(since(6))
      expect((await keys(rowsOf(page, 'provinces'))).toSorted()).toEqual(expected.toSorted())
      const sentence = await page.locator('#provinces > p').first().innerText()
      expect(numbers(sentence)).toEqual(expect.arrayContaining([6, expected.length, 75]))
      const facilities = await ask<FacilityList>('facilities.list', {
        filter: {},
        ...{ order: 'waiting', unvisited: true, notSince: since(6), limit: 25 },
      })
      expect(await keys(rowsOf(page, 'facilities'))).toEqual(facilities.items.map(({ id }) => id))
      expect(await page.locator('#facilities nav').innerText()).toContain(String(facilities.total))
      const { items } = await ask<VisitPage>('visits.list', {
        filter: { statuses: ['announced'], to: addDays(today(), -1) },
        limit: 100,
      })
      const unheard = items.filter((visit) => isNotHeardOf(visit, today())).map(({ id }) => id)
      expect((await keys(rowsOf(page, 'announced'))).toSorted()).toEqual(unheard.toSorted())
      expect(problems).toEqual([])
    },
  )

  test.each([390, 820, 1440])('has no sideways scrolling at %s pixels', async (width) => {
    const { page } = await open('/coverage?scope=all', { width })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

  test('a phone shows the first rows, and all of them when asked', async () => {
    const { page, problems } = await open('/coverage?scope=all&lang=fr', { width: 390 })
    const shown = () => rowsOf(page, 'provinces').filter({ visible: true }).count()
    expect(await shown()).toBe(10)
    await page.locator('#provinces').getByRole('button', { name: 'Tout afficher (75)' }).press('Enter')
    expect(await shown()).toBe(75)
    const eleventh = rowsOf(page, 'provinces').nth(10).getByRole('link').first()
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })

  test('the address holds months, region and what is listed; back and forward follow', async () => {
    const { page } = await open('/coverage?lang=fr&months=24&region=MA-03&scope=all')
    expect(await rowsOf(page, 'provinces').count()).toBe(9)
    const waiting = await waitingProvinces(since(24), 'MA-03')
    expect(numbers(await page.locator('#provinces > p').first().innerText()).slice(0, 3)).toEqual([
      24,
      waiting.length,
      9,
    ])
    await page.getByRole('button', { name: '3 mois' }).click()
    await expect.poll(() => address(page)).toBe('/coverage?region=MA-03&months=3&scope=all&lang=fr')
    await page.getByLabel('Région', { exact: true }).selectOption('')
    await expect.poll(() => rowsOf(page, 'provinces').count()).toBe(75)
    await page.goBack()
    await expect.poll(() => rowsOf(page, 'provinces').count()).toBe(9)
    await page.goBack()
    await expect.poll(() => address(page)).toBe('/coverage?region=MA-03&months=24&scope=all&lang=fr')
    await page.goForward()
    await expect.poll(() => address(page)).toBe('/coverage?region=MA-03&months=3&scope=all&lang=fr')
  })

  test('headings sort with the keyboard and say how', async () => {
    const { page } = await open('/coverage?lang=fr&scope=all')
    const heading = page.locator('#provinces thead th', { hasText: 'Province ou préfecture' })
    expect(await heading.getAttribute('aria-sort')).toBe('none')
    await heading.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    const codes = await keys(rowsOf(page, 'provinces'))
    const names = codes.map((code) => provinceName(String(code), 'fr'))
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'fr-MA')))
    await page.keyboard.press('Enter')
    expect(await heading.getAttribute('aria-sort')).toBe('descending')
    expect(await keys(rowsOf(page, 'provinces'))).toEqual(codes.toReversed())
  })

  test('a last visit and a number of visits open what is behind them', async () => {
    const counts = await ask<ProvinceCount[]>('visits.byProvince', { filter: {} })
    const one = counts.find(({ latest, held }) => latest?.precision === 'day' && held > 1)
    if (!one) throw new Error('no province was visited twice')
    const { page } = await open('/coverage?lang=en&scope=all')
    const row = page.locator(`#provinces tr[data-row="${one.province}"]`)
    expect(await row.locator('a[href*="/visits/"]').getAttribute('href')).toContain(`/visits/${one.latest?.id}`)
    await row.locator('td').last().getByRole('link').click()
    await settled(page)
    expect(address(page)).toContain(`province=${one.province}&status=held`)
    expect(await page.locator('ol a[href*="/visits/"]').count()).toBe(Math.min(20, one.held))
  })

  test('a table is taken along as a file with every row', async () => {
    const { page } = await open('/coverage?lang=ar&scope=all')
    for (const [table, rows] of [
      ['provinces', 75],
      ['facilities', (await ask<FacilityList>('facilities.list', { filter: {}, unvisited: true, limit: 1 })).total],
    ] as const) {
      const button = page.locator(`#${table}`).getByRole('button', { name: /CSV/ })
      const { name, bytes } = await download(page, () => button.click())
      const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      expect(name).toBe(`jawla-${table}.csv`)
      expect(file.startsWith('\ufeff')).toBe(true)
      expect(file.trim().split('\r\n').length).toBe(rows + 1)
    }
  })

  test('the overview’s figure of provinces leads here', async () => {
    const { page } = await open('/?lang=en&region=MA-03')
    await page.getByRole('link', { name: /without a visit held/ }).click()
    await settled(page)
    expect(address(page)).toBe('/coverage?region=MA-03&lang=en')
  })

  test('on paper there are tables, not cards, and no buttons', async () => {
    const { page } = await open('/coverage?lang=fr')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#provinces table').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: /CSV/ }).count()).toBe(0)
  })
})
