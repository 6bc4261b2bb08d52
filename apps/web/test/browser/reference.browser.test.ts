import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('methodology and codebook', () => {
  test('are one press from every page, and the methodology goes to the part that an address names, in every language', async () => {
    const { page, problems } = await open('/coverage?lang=ar')
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /المنهجية/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'المنهجية' }).waitFor()
    await page.getByRole('navigation', { name: 'المحتويات' }).getByRole('link', { name: 'الأشخاص المعدودون' }).click()
    expect(address(page)).toBe('/methodology?lang=ar#people-counted')
    for (const [lang, title] of [
      ['fr', 'Personnes comptées'],
      ['en', 'People counted'],
    ] as const) {
      await page.goto(`${new URL(page.url()).origin}/methodology?lang=${lang}#people-counted`)
      await settled(page)
      const heading = page.getByRole('heading', { name: title })
      const top = await heading.evaluate((one) => one.getBoundingClientRect().top)
      expect([lang, top >= 0 && top < 300]).toEqual([lang, true])
    }
    expect(problems).toEqual([])
  })

  test('keep the address and its part when the language changes', async () => {
    const { page } = await open('/methodology?lang=fr#facilities')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Methodology' }).waitFor()
    expect(address(page)).toBe('/methodology?lang=en#facilities')
  })

  test('tell how many rows there are, what a column means and what its codes are called', async () => {
    const { page, problems } = await open('/codebook?lang=fr')
    const { visits } = await ask<{ visits: number }>('store.status')
    const table = page.getByRole('region', { name: 'visits', exact: true })
    await table.getByText(`Lignes à ce jour : ${visits}`).waitFor()
    const kind = table.getByRole('row', { name: /Sa nature/ })
    expect(await kind.getAttribute('id')).toBe('visits.kind')
    await kind.getByRole('link', { name: 'kinds' }).click()
    expect(address(page)).toBe('/codebook?lang=fr#codes-kinds')
    const codes = page.getByRole('region', { name: 'Nature de la visite' })
    expect(await codes.getByRole('row', { name: /field_visit/ }).innerText()).toMatch(/Visite de terrain/)
    const stops = page.getByRole('region', { name: 'stops', exact: true })
    await stops.getByRole('button', { name: /Compter les lignes/ }).click()
    const proof = await (await fetch(`${new URL(page.url()).origin}/api/v1/export/stops.csv.proof`)).json()
    await stops.getByText(`Lignes à ce jour : ${proof.rows}`).waitFor()
    expect(problems).toEqual([])
  })

  test('are printed whole, without what leads through them', async () => {
    const { page } = await open('/methodology?lang=ar')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation', { name: 'المحتويات' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'التغيير باليد' }).isVisible()).toBe(true)
  })
})
