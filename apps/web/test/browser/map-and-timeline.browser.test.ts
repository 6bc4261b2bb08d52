import type { RegionCount, Timeline } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type MonthCount, monthsOf } from '../../src/features/timeline/months.ts'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

/** The months with visits, as the server tells them. */
async function askMonths(): Promise<MonthCount[]> {
  return monthsOf(await ask<Timeline>('visits.timeline', { filter: {}, unit: 'month' }))
}

async function drag(page: Page, from: number, to: number) {
  await page.getByTestId('timeline-drag').scrollIntoViewIfNeeded()
  const box = await page.getByTestId('timeline-drag').boundingBox()
  if (!box) throw new Error('no timeline')
  const at = (share: number) => box.x + 36 + (box.width - 72) * share
  await page.mouse.move(at(from), box.y + 60)
  await page.mouse.down()
  await page.mouse.move(at((from + to) / 2), box.y + 60)
  await page.mouse.move(at(to), box.y + 60)
  await page.mouse.up()
  await settled(page)
}

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

describe.skipIf(WITHOUT_BROWSER)('the timeline', () => {
  test.each(['fr', 'ar'])('filters by dragging (%s), and the rest of the page follows', async (lang) => {
    const { page, problems } = await open(`/?lang=${lang}`)
    const months = await askMonths()
    await page.locator('.recharts-bar-rectangle').first().waitFor()
    await drag(page, 0.2, 0.6)
    const { searchParams } = new URL(page.url())
    const [from, to] = [searchParams.get('from'), searchParams.get('to')]
    expect(from).toMatch(/-01$/)
    expect(to && from && to > from).toBe(true)
    expect(from && from >= `${months[0]?.month}-01`).toBe(true)
    const { total } = await ask<{ total: number }>('visits.list', { filter: { from, to } })
    const shown = await page.getByRole('status').innerText()
    expect(shown).toContain(String(total))
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe(`/?lang=${lang}`)
    expect(problems).toEqual([])
  })

  test('chooses one month with a press', async () => {
    const { page } = await open('/?lang=en')
    await page.locator('.recharts-bar-rectangle').first().waitFor()
    await drag(page, 0.5, 0.5)
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('from')).toMatch(/^\d{4}-\d{2}-01$/)
    expect(searchParams.get('from')?.slice(0, 7)).toBe(searchParams.get('to')?.slice(0, 7))
  })

  test('is used with the keyboard through two lists of months', async () => {
    const { page } = await open('/?lang=en')
    const months = await askMonths()
    const last = months.at(-1)?.month
    await page.getByRole('combobox', { name: 'From', exact: true }).selectOption(String(last))
    await settled(page)
    expect(new URL(page.url()).searchParams.get('from')).toBe(`${last}-01`)
    expect(new URL(page.url()).searchParams.get('to')?.slice(0, 7)).toBe(last)
    await page
      .locator('section', { hasText: 'Visits by month' })
      .getByRole('button', { name: 'Whole period' })
      .last()
      .click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
  })

  test('draws a month wide enough to be seen on a phone, however many there are', async () => {
    const { page } = await open('/?lang=en', { width: 390 })
    const bars = page.locator('.recharts-bar-rectangle path')
    await bars.first().waitFor()
    const widths = await bars.evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().width))
    expect(Math.min(...widths)).toBeGreaterThan(1.5)
  })

  test('says the same as a table', async () => {
    const { page } = await open('/?lang=en')
    const months = await askMonths()
    await page.locator('section', { hasText: 'Visits by month' }).getByRole('button', { name: 'Table' }).last().click()
    const rows = await page.getByRole('table', { name: 'Visits by month' }).locator('tbody tr').allInnerTexts()
    const told = months.filter((row) => row.held + row.announced + row.cancelled > 0)
    expect(rows).toHaveLength(told.length)
    const newest = told.at(-1)
    expect(rows[0]?.split('\t').slice(1)).toEqual([newest?.held, newest?.announced, newest?.cancelled].map(String))
  })
})
