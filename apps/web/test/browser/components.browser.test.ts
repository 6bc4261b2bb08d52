import type { VisitPage } from '@jawla/domain'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describe.skipIf(WITHOUT_BROWSER)('with the keyboard', () => {
  test('the menu of a phone’s head opens, is gone through, chooses, and gives the focus back', async () => {
    const { page, problems } = await open('/?lang=ar', { width: 390 })
    const button = page.getByRole('button', { name: 'اللغة والمظهر' })
    await button.press('Enter')
    await page.getByRole('menuitemradio', { name: 'العربية', checked: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await focused(page)).toContain('اللغة والمظهر')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Langue et apparence' }).waitFor()
    expect(address(page)).toBe('/?lang=fr')
    await page.getByRole('button', { name: 'Langue et apparence' }).press('Enter')
    await page.getByRole('menuitemradio', { name: 'Sombre' }).press('Enter')
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
    expect(problems).toEqual([])
  })

  test('the focus does not leave the sheet of filters until it is closed, and goes back to what opened it', async () => {
    const { page } = await open('/?lang=fr', { width: 390 })
    await page.getByRole('button', { name: 'Filtrer les visites' }).press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Filtrer' })
    await sheet.waitFor()
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      expect(await sheet.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Filtrer les visites')
  })

  test('a long list is narrowed by what is typed, however it is spelt, and gone through by the arrow keys', async () => {
    const { page } = await open('/?lang=ar')
    await page.locator('summary', { hasText: 'المسؤول' }).first().click()
    const text = page.getByRole('searchbox', { name: 'ابحث في: المسؤول' })
    const boxes = page.locator('input[name="officials"]')
    const all = await boxes.count()
    await text.fill('لحسَن السعدى')
    await expect.poll(() => boxes.count()).toBe(1)
    expect(await page.locator('[aria-live]', { hasText: 'اختيار واحد' }).count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await settled(page)
    expect(new URL(page.url()).searchParams.get('official')).toBe(await boxes.first().inputValue())
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Escape')
    expect(await text.inputValue()).toBe('')
    await expect.poll(() => boxes.count()).toBe(all)
    await text.fill('لا أحد بهذا الاسم')
    await page.getByText('لا اختيار بهذه الكلمات').waitFor()
  })

  test('one of a few is reached by the arrow that points to it, also from right to left', async () => {
    for (const [lang, name, arrow] of [
      ['ar', 'اللغة', 'ArrowLeft'],
      ['fr', 'Langue', 'ArrowRight'],
    ] as const) {
      const { page } = await open(`/?lang=${lang}`)
      const languages = page.getByRole('group', { name })
      await languages.getByRole('button', { name: 'العربية' }).focus()
      await page.keyboard.press(arrow)
      expect(await focused(page)).toBe('Français')
      await page.keyboard.press(arrow)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Visits by region' }).waitFor()
      expect(await languages.count()).toBe(0)
      expect(await page.locator('[aria-pressed="true"]', { hasText: 'English' }).count()).toBe(1)
    }
  })
})

describe.skipIf(WITHOUT_BROWSER)('for who does not see the page', () => {
  test('the page that is open stands out among the pages, and the next one is said by its title', async () => {
    const { page } = await open('/?lang=en')
    const pages = page.getByRole('navigation', { name: 'Pages' })
    expect(await pages.locator('[aria-current="page"]').innerText()).toBe('Overview')
    await page.locator('ol a[href*="/visits/"]').first().click()
    await page.locator('#fact-kind').waitFor()
    await settled(page)
    expect(await pages.locator('[aria-current="page"]').count()).toBe(0)
    const title = await page.title()
    await expect.poll(() => page.locator('body > #root > [aria-live="polite"]').innerText()).toBe(title)
  })
})

describe.skipIf(WITHOUT_BROWSER)('a name', () => {
  test('is in the reader’s language, as the report writes it one press away and on paper', async () => {
    const { items } = await ask<VisitPage>('visits.list', { filter: { officials: ['lahcen-essaadi'] }, limit: 1 })
    const id = items[0]?.id
    const { page, problems } = await open(`/visits/${id}?lang=fr`)
    const fact = page.locator('[id^="fact-official"]').first()
    const told = await fact.locator('blockquote b').allTextContents()
    await fact.getByRole('button', { name: 'Autres formes de ce nom' }).press('Enter')
    const box = page.getByRole('dialog', { name: 'Autres formes de ce nom' })
    expect(await box.locator('dd bdi[lang="ar"][dir="rtl"]').first().innerText()).not.toBe('')
    expect(told).toContain(await box.locator('dd').first().innerText())
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'detached' })
    await page.emulateMedia({ media: 'print' })
    expect(await fact.innerText()).toContain('tel qu’écrit')
    expect(problems).toEqual([])
  })
})
