import type { Facets, Headline } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const visitsShown = async (page: Page) =>
  Number((await page.locator('main section').first().locator('h2 + p').first().innerText()).replace(/\D/g, ''))
const visitsStored = async (filter: object) => (await ask<Headline>('visits.headline', { filter })).visits

describe.skipIf(WITHOUT_BROWSER)('filters', () => {
  test('stand in the address, one step of the history each', async () => {
    const { page, problems } = await open('/?lang=en')
    const all = await visitsShown(page)
    expect(all).toBe(await visitsStored({}))

    await page.locator('input[value="MA-03"]').check()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=en')
    expect(await visitsShown(page)).toBe(await visitsStored({ regions: ['MA-03'] }))

    await page.locator('input[value="MA-01"]').check()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03,MA-01&lang=en')
    expect(await visitsShown(page)).toBe(await visitsStored({ regions: ['MA-03', 'MA-01'] }))

    await page.goBack()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=en')
    await page.goBack()
    await settled(page)
    expect(await visitsShown(page)).toBe(all)
    await page.goForward()
    await settled(page)
    expect(await page.locator('input[value="MA-03"]').isChecked()).toBe(true)
    expect(problems).toEqual([])
  })

  test.each([
    ['programs', 'Programme', 'program'],
    ['officials', 'Official', 'official'],
    ['facilityTypes', 'Type of facility', 'type'],
    ['kinds', 'Kind of visit', 'kind'],
    ['statuses', 'Status', 'status'],
  ] as const)('by %s leave as many visits as they say beside the choice', async (field, title, param) => {
    const { page } = await open('/?lang=en')
    const facets = await ask<Facets>('visits.facets', { filter: {} })
    const choice = facets[field].choices[0]
    if (!choice) throw new Error(`the samples have no ${field}`)
    await page.locator('summary', { hasText: title }).first().click()
    await page.locator(`input[name="${field}"][value="${choice.value}"]`).check()
    await settled(page)
    expect(new URL(page.url()).searchParams.get(param)).toBe(choice.value)
    expect(await visitsShown(page)).toBe(choice.visits)
  })

  test('chosen while the answers to others are awaited count together, and all parts show the same one at any time', async () => {
    const { page } = await open('/?lang=en')
    const all = await visitsShown(page)
    let answer = () => {}
    const later = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/trpc/*visits.headline**', async (route) => {
      await later
      await route.continue()
    })
    await page.locator('input[value="MA-03"]').check()
    await page.locator('input[value="MA-01"]').check()
    expect(address(page)).toBe('/?region=MA-03,MA-01&lang=en')
    expect(await page.locator('[aria-busy="true"]').count()).toBeGreaterThan(0)
    expect(await visitsShown(page)).toBe(all)
    // From what is still shown one comes to what was chosen, with what is changed there.
    await page.getByLabel('From', { exact: true }).first().fill('2025-01-01')
    answer()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03,MA-01&from=2025-01-01&lang=en')
    expect(await visitsShown(page)).toBe(await visitsStored({ regions: ['MA-03', 'MA-01'], from: '2025-01-01' }))
  })

  test('can be taken away one by one and all at once', async () => {
    const { page } = await open('/?region=MA-03,MA-07&status=held&lang=en')
    const active = page.getByRole('region', { name: 'Active filters' })
    await active.getByRole('button', { name: `Remove: ${regionName('MA-03', 'en')}` }).click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-07&status=held&lang=en')
    await active.getByRole('button', { name: 'Clear all' }).click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
    expect(await active.count()).toBe(0)
  })

  test('that nobody understands are dropped from the address', async () => {
    const { page } = await open('/?region=MA-03,MA-99&from=tomorrow&colour=red&lang=en')
    expect(address(page)).toBe('/?region=MA-03&lang=en')
  })

  test('that leave nothing say what to do', async () => {
    const { page } = await open('/?from=1999-01-01&to=1999-12-31&lang=en')
    await page.getByText('No visit matches these filters').waitFor()
    expect(await visitsShown(page)).toBe(0)
    await page.getByRole('button', { name: 'Clear all' }).last().click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
  })

  test('are a sheet on a phone, which Escape closes', async () => {
    const { page, problems } = await open('/?lang=ar', { width: 390 })
    const sheet = page.getByRole('dialog')
    await page.getByRole('button', { name: 'تصفية الزيارات' }).click()
    await sheet.waitFor()
    await sheet.locator('input[value="MA-03"]').check()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=ar')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await visitsShown(page)).toBe(await visitsStored({ regions: ['MA-03'] }))
    expect(problems).toEqual([])
  })
})
