import type { VisitPage } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('a search', () => {
  test.each([
    ['ar', 'الصناعه', 'ابحث في الأخبار والوقائع', 'بحث'],
    ['fr', 'artisanat', 'Rechercher dans les articles et les faits', 'Rechercher'],
    ['en', 'centre', 'Search reports and facts', 'Search'],
  ])('in %s narrows the visits and shows where the words stand, marked', async (lang, words, label, go) => {
    const { page, problems } = await open(`/?lang=${lang}`)
    await page.getByRole('searchbox', { name: label }).fill(words)
    await page.getByRole('button', { name: go, exact: true }).click()
    await settled(page)
    expect(new URL(page.url()).searchParams.get('q')).toBe(words)
    const { items, total } = await ask<VisitPage>('visits.list', { filter: { q: words }, limit: 20 })
    expect(total).toBeGreaterThan(0)
    expect(await page.locator('ol a[href*="/visits/"]').count()).toBe(items.length)
    const marked = items.flatMap(({ snippets }) =>
      snippets.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
    )
    expect(await page.locator('ol mark').allInnerTexts()).toEqual(marked)
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe(`/?lang=${lang}`)
    expect(await page.getByRole('searchbox', { name: label }).inputValue()).toBe('')
    expect(problems).toEqual([])
  })

  test('that finds nothing says so and how to go on', async () => {
    const { page } = await open('/?q=zzzqqq&lang=en')
    await page.getByText('No visit matches these filters').waitFor()
    await page
      .locator('section', { hasText: 'No visit matches' })
      .getByRole('button', { name: 'Clear all' })
      .last()
      .click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
  })

  test('sent with the keyboard is one step of the history', async () => {
    const { page } = await open('/?lang=en')
    const box = page.getByRole('searchbox', { name: 'Search reports and facts' })
    await box.fill('centre')
    await box.press('Enter')
    await settled(page)
    await box.fill('centre formation')
    await box.press('Enter')
    await settled(page)
    await page.goBack()
    await settled(page)
    expect(await box.inputValue()).toBe('centre')
  })
})

describe.skipIf(WITHOUT_BROWSER)('saved views', () => {
  test('are kept in the browser, opened, forgotten and brought back by keyboard alone', async () => {
    const { page, problems } = await open('/?region=MA-03&lang=en')
    const opener = page.getByRole('button', { name: 'Saved views' })
    await opener.press('Enter')
    await page.getByRole('textbox', { name: 'Save this view as' }).fill('Fès')
    await page.keyboard.press('Enter')
    await page.getByText('Saved: Fès').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
    await page.reload()
    await settled(page)
    await opener.press('Enter')
    await page.getByRole('link', { name: 'Fès', exact: true }).press('Enter')
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=en')
    if ((await page.getByRole('button', { name: 'Forget: Fès' }).count()) === 0) await opener.press('Enter')
    await page.getByRole('button', { name: 'Forget: Fès' }).press('Enter')
    await page.getByText('Nothing saved yet').waitFor()
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('link', { name: 'Fès', exact: true }).waitFor()
    expect(problems).toEqual([])
  })
})

describe.skipIf(WITHOUT_BROWSER)('a field with many choices', () => {
  test('is searched in, also for what is not among those given', async () => {
    const { page } = await open('/?lang=fr')
    await page.locator('summary', { hasText: 'Établissement' }).first().click()
    const group = page.locator('details', { hasText: 'Établissement' }).first()
    await group.getByRole('searchbox').fill('artisanat')
    await settled(page)
    const found = await ask<{ choices: { value: string }[]; total: number }>('visits.choices', {
      filter: {},
      field: 'facilities',
      text: 'artisanat',
    })
    await expect.poll(() => group.getByRole('checkbox').count()).toBe(found.choices.length)
  })
})
