import { describe, expect, test } from 'vitest'
import { open, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('the page on the API', () => {
  test('asks for what was chosen, by keyboard alone in Arabic, and shows the answer page by page', async () => {
    const { page, problems } = await open('/developers?lang=ar&region=MA-04')
    const { origin } = new URL(page.url())
    await page.getByLabel('كم في الصفحة').fill('2')
    await page.locator('summary', { hasText: 'أعمدة بعينها' }).press('Enter')
    for (const column of ['start', 'id']) await page.getByRole('checkbox', { name: column, exact: true }).press('Space')
    const path = '/api/v1/visits?region=MA-04&fields=id,start&limit=2'
    await page
      .locator('code', { hasText: `${origin}${path}` })
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'اطلب', exact: true }).press('Enter')
    await page.getByText('الحالة: 200 OK').waitFor()
    await page.getByText(/^"jawla"; r=\d+/).waitFor()
    const shown = page.getByRole('region', { name: 'المتن' })
    const told = await (await fetch(origin + path)).json()
    expect(JSON.parse(await shown.innerText())).toEqual(told)
    expect(told.items).toHaveLength(2)
    await page.getByRole('button', { name: 'الصفحة الموالية' }).press('Enter')
    await page.getByText(`GET ${path}&cursor=${told.next}`).waitFor()
    expect(JSON.parse(await shown.innerText()).items).not.toContainEqual(told.items[0])
    expect(problems).toEqual([])
  })

  test('has one line for the request in each language of programs, to be copied', async () => {
    const { page } = await open('/developers?lang=fr&type=cooperative')
    await page.getByLabel('Table').selectOption('stops')
    await page.getByLabel('Forme').selectOption('csv')
    const { origin } = new URL(page.url())
    const file = `${origin}/api/v1/export/stops.csv?type=cooperative`
    for (const line of [
      `curl -sSf '${file}' -o jawla-stops.csv`,
      `import pandas; stops = pandas.read_csv("${file}")`,
      `stops <- read.csv("${file}", encoding = "UTF-8")`,
    ]) {
      expect(await page.locator('code', { hasText: line }).count()).toBe(1)
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copier: R', exact: true }).click()
    await page.getByText('Copié').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('read.csv')
    // Only what has coordinates can be on a map.
    expect(await page.getByLabel('Forme').locator('option').allInnerTexts()).toHaveLength(5)
    await page.getByLabel('Table').selectOption('claims')
    expect(await page.getByLabel('Forme').locator('option').allInnerTexts()).toHaveLength(4)
    const proof = await page.getByRole('link', { name: 'Preuve d’intégrité' }).getAttribute('href')
    expect(proof).toBe('/api/v1/export/claims.csv.proof?type=cooperative')
  })
})
