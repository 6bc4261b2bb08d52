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
    await page.route('**/trpc/*visits.list**', (route) => (broken ? route.abort() : route.continue()))
    await page.getByRole('link', { name: 'Back to the overview' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor({ timeout: 20_000 })
    expect(await alert.innerText()).toContain('This part could not be loaded')
    await page.getByRole('heading', { name: 'Visits by region' }).waitFor()
    broken = false
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.locator('ol a[href*="/visits/"]').first().waitFor()
  })

  test('where the code of a part does not come, the rest stays and the page can be asked for again', async () => {
    const { page } = await open('/nowhere?lang=fr')
    let broken = true
    await page.route('**/assets/map-drawing-*.js', (route) => (broken ? route.abort() : route.continue()))
    await page.getByRole('link', { name: 'Retour à l’accueil' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await page.locator('ol a[href*="/visits/"]').count()).toBeGreaterThan(0)
    broken = false
    await alert.getByRole('button', { name: 'Réessayer' }).click()
    await page.locator('path[data-region]').first().waitFor()
  })

  test('what does not come at all is said before anything is drawn', async () => {
    const { page } = await open('/nowhere?lang=fr')
    await page.route('**/assets/react-*.js', (route) => route.abort())
    await page.goto(new URL('/?lang=fr', page.url()).href)
    await page.getByRole('link', { name: 'Réessayer' }).waitFor()
  })

  test('visits shown stay where more of them do not come', async () => {
    const { page } = await open('/?lang=en')
    const visits = page.locator('ol a[href*="/visits/"]')
    const shown = await visits.count()
    await page.route('**/trpc/visits.list**', (route) => route.abort())
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByRole('alert').waitFor({ timeout: 20_000 })
    expect(await visits.count()).toBe(shown)
  })

  test('an address cut in the middle of a sign, days in the wrong order and impossible ids are borne', async () => {
    const { page, problems } = await open(`/?lang=en&q=${'x'.repeat(199)}${encodeURIComponent('😀')}`)
    await page.getByRole('heading', { name: 'Visits by region' }).waitFor()
    await page.goto(new URL('/?lang=en&from=2025-12-01&to=2025-01-01', page.url()).href)
    await settled(page)
    expect(new URL(page.url()).search).toContain('from=2025-01-01&to=2025-12-01')
    expect(problems).toEqual([])
    await page.goto(new URL('/visits/%00?lang=en', page.url()).href)
    await page.getByRole('heading', { name: 'There is no visit at this address' }).waitFor()
  })

  test('the keyboard’s first stop skips to the content', async () => {
    const { page } = await open('/?lang=ar')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('انتقل إلى المحتوى')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })
})
