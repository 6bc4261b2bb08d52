import { describe, expect, test } from 'vitest'
import { address, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('the language', () => {
  test('is Arabic until someone chooses', async () => {
    const { page } = await open('/')
    expect(await page.getAttribute('html', 'lang')).toBe('ar')
    expect(await page.title()).toContain('جولة')
  })

  test('once chosen stands in the address and is remembered', async () => {
    const { page, problems } = await open('/?region=MA-03')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByRole('heading', { name: 'Visites par province' }).waitFor()
    expect(address(page)).toBe('/?region=MA-03&lang=fr')
    expect(await page.getAttribute('html', 'dir')).toBe('ltr')
    await page.goto(new URL('/', page.url()).href)
    await settled(page)
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
    expect(problems).toEqual([])
  })

  test('of the address wins over the one remembered, and does not replace it', async () => {
    const { page } = await open('/?lang=en', { remembered: { 'jawla.language': 'fr' } })
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.goto(new URL('/', page.url()).href)
    await settled(page)
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
  })

  test('goes along to a visit', async () => {
    const { page } = await open('/?lang=en')
    await page.locator('ol a[href*="/visits/"]').first().click()
    await page.getByRole('link', { name: 'Visits' }).waitFor()
    expect(address(page)).toMatch(/^\/visits\/[^?]+\?lang=en$/)
  })
})
