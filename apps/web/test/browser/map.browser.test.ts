import type { RegionCount } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('the map', () => {
  test('is used with the keyboard: each region is a button that Enter chooses', async () => {
    const { page, problems } = await open('/?lang=en')
    const shapes = page.locator('path[data-region]')
    await shapes.first().waitFor()
    await shapes.first().focus()
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-region'))
    await page.keyboard.press('Tab')
    const second = await page.evaluate(() => document.activeElement?.getAttribute('data-region'))
    expect(second).not.toBeNull()
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await settled(page)
    expect(address(page)).toBe(`/?region=${second}&lang=en`)
    const chosen = page.locator(`path[data-region="${second}"]`)
    expect(await chosen.getAttribute('aria-pressed')).toBe('true')
    expect(await chosen.getAttribute('role')).toBe('button')
    await page.getByRole('heading', { name: regionName(String(second), 'en'), exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe(second)
    await page.keyboard.press(' ')
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
    expect(problems).toEqual([])
  })

  test('chooses a region under the pointer and tells its profile', async () => {
    const { page } = await open('/?lang=fr')
    const [row] = (await ask<RegionCount[]>('visits.byRegion', { filter: {} })).filter(
      ({ region }) => region === 'MA-03',
    )
    const box = await page.locator('path[data-region="MA-09"]').boundingBox()
    if (!box || !row) throw new Error('no region')
    await page.locator('path[data-region="MA-03"]').dispatchEvent('click')
    await settled(page)
    const profile = await page.locator('aside', { hasText: 'Chef-lieu' }).innerText()
    expect(profile).toContain('Fès-Meknès')
    expect(profile).toMatch(new RegExp(`Visites\\s+${row.visits}\\s`))
  })

  test('says the same as a table', async () => {
    const { page } = await open('/?lang=ar')
    const regions = await ask<RegionCount[]>('visits.byRegion', { filter: {} })
    await page.getByRole('button', { name: 'جدول' }).first().click()
    const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts()
    expect(rows).toHaveLength(12)
    for (const { region, visits } of regions) {
      const told = rows.find((row) => row.startsWith(regionName(region, 'ar')))
      expect(told?.split('\t')[1]).toBe(String(visits))
    }
  })
})
