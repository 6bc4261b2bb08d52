import { describe, expect, test } from 'vitest'
import { open, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('when something is wrong', () => {
  test('an address that leads nowhere says so and leads back', async () => {
    const { page } = await open('/nowhere/at/all?lang=en')
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    await page.getByRole('link', { name: 'Back to the overview' }).click()
    await settled(page)
    await page.getByRole('heading', { name: 'Visits by region' }).waitFor()
  })

  test('a visit that does not exist says so', async () => {
    const { page } = await open('/visits/v-none?lang=fr')
    await page.getByRole('heading', { name: 'Aucune visite à cette adresse' }).waitFor()
    expect(await page.title()).toContain('Aucune visite')
  })

  test('a part that cannot be loaded offers to try again, and does', async () => {
    const { page } = await open('/nowhere?lang=en')
    let broken = true
    await page.route('**/trpc/visits.list**', (route) => (broken ? route.abort() : route.continue()))
    await page.getByRole('link', { name: 'Back to the overview' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    expect(await alert.innerText()).toContain('This part could not be loaded')
    await page.getByRole('heading', { name: 'Visits by region' }).waitFor()
    broken = false
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.locator('ol a[href*="/visits/"]').first().waitFor()
  })

  test('the keyboard’s first stop skips to the content', async () => {
    const { page } = await open('/?lang=ar')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('انتقل إلى المحتوى')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })
})
