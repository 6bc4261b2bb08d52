import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFinds } from './axe-finds.ts'
import { address, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

const TEXT =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الخميس، بزيارة ميدانية إلى إقليم خنيفرة، حيث زار فضاء نساء الأطلس بمدينة خنيفرة واطلع على أعمال النساجات.'

let dashboard: RunningDashboard

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

async function bring(text: string): Promise<string> {
  const response = await fetch(`${dashboard.address}/trpc/reports.add`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, publishedAt: '2026-03-06', outlet: 'Un' }),
  })
  return (await response.json()).result.data.visits[0]
}

/** On with the Tab key to a control by its name, or by the words on it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((wanted) => {
      const element = document.activeElement
      return element?.getAttribute('name') === wanted || element?.textContent?.startsWith(wanted) === true
    }, name)
    if (there) return
  }
  throw new Error(`the Tab key does not reach ${name}`)
}

const isFocused = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(words)

describe.skipIf(WITHOUT_BROWSER)('the vocabulary', () => {
  beforeAll(async () => {
    dashboard = await startDashboard(inject('emptyStore'), { samples: false })
  })
  afterAll(() => dashboard.stop())

  test('by keyboard, in Arabic: a facility is added, read at the next reading again, taken back, and there again', async () => {
    const visit = await bring(TEXT)
    const { page, problems } = await open('/desk/vocabulary?lang=ar', { width: 390 })
    const main = page.locator('main')
    expect(await main.innerText()).toContain('كل المقالات مقروءة بمعجم اليوم')
    await tabTo(page, 'إضافة منشأة')
    await page.keyboard.press('Enter')
    // Straight to the form, below a long list.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('names.ar')
    await page.keyboard.type('فضاء نساء الأطلس')
    await tabTo(page, 'names.fr')
    await page.keyboard.type("Espace des femmes de l'Atlas")
    await page.keyboard.press('Enter')
    // What is left open has the focus, and says so.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('type')
    expect(await main.innerText()).toContain('لا بد من ملء هذا الحقل')
    expect(await axeFinds(page)).toEqual([])
    await page.locator('[name=type]').selectOption('women_centre')
    await page.locator('[name=province]').selectOption('MA-KHN')
    await page.locator('form [name=source]').last().focus()
    await page.keyboard.type('https://artisanat.example/khenifra')
    await page.keyboard.press('Enter')
    await isFocused(page, 'أضيف \u2068فضاء نساء الأطلس\u2069')
    await settled(page)
    await page.getByRole('link', { name: 'فضاء نساء الأطلس' }).waitFor()
    expect(await main.innerText()).toContain('مقالات قُرئت قبل آخر تغيير: 1 من 1')
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

    await page.getByRole('button', { name: 'اقرأ كل المقالات من جديد' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'اقرأ كل المقالات من جديد' }).click()
    await expect.poll(() => main.innerText(), { timeout: 60_000 }).toContain('كل المقالات مقروءة بمعجم اليوم')
    await page.goto(`${dashboard.address}/visits/${visit}?lang=ar`)
    await settled(page)
    await page.locator('a[href^="/facilities/espace-des-femmes-de-latlas"]').first().click()
    await settled(page)
    expect(address(page)).toContain('/facilities/espace-des-femmes-de-latlas')

    await page.goto(`${dashboard.address}/desk/vocabulary?lang=ar`)
    await settled(page)
    await tabTo(page, 'تراجع عن الإضافة')
    await page.keyboard.press('Enter')
    await tabTo(page, 'why')
    await page.keyboard.type('أُغلق')
    await page.keyboard.press('Enter')
    await isFocused(page, 'سُحب \u2068فضاء نساء الأطلس\u2069')
    await expect.poll(() => page.getByRole('link', { name: 'فضاء نساء الأطلس' }).count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await isFocused(page, 'أُرجع')
    await page.getByRole('link', { name: 'فضاء نساء الأطلس' }).waitFor()
    await tabTo(page, 'من أضاف وتراجع')
    await page.keyboard.press('Enter')
    expect(await main.innerText()).toContain('أُغلق')
    expect(problems).toEqual([])
  })

  test('in French: what is wrong stands at its field, another name is given, and an everyday word is asked about', async () => {
    const { page, problems } = await open('/desk/vocabulary?lang=fr')
    const main = page.locator('main')
    await page.getByRole('group', { name: 'Partie du vocabulaire' }).getByRole('button', { name: 'Programmes' }).click()
    await settled(page)
    expect(address(page)).toContain('of=programs')
    const form = page.locator('#add-entry')
    const fill = (name: string, value: string) => form.locator(`[name="${name}"]`).fill(value)
    await fill('names.ar', 'برنامج مؤازرة')
    await fill('names.fr', 'Zarkacha')
    await form.locator('[name=program]').selectOption('training')
    await form.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await expect
      .poll(() => main.innerText())
      .toContain('est déjà connu (programme\u00a0: \u2068Programme Moazara\u2069)')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('names.ar')
    expect(await form.locator('[name=source]').getAttribute('aria-invalid')).toBe('true')
    expect(await axeFinds(page)).toEqual([])
    await fill('names.ar', 'برنامج زركشة')
    await fill('source', 'note du service')
    await form.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await form.getByText('est un mot courant').waitFor()
    await form.getByRole('button', { name: 'Ajouter quand même' }).click()
    await isFocused(page, 'Zarkacha')
    await settled(page)

    await page.locator('[name=text]').fill('moazara')
    await expect.poll(() => page.getByRole('list').filter({ hasText: 'Moazara' }).getByRole('heading').count()).toBe(1)
    await page.getByText('Autres noms').first().click()
    const names = page.getByRole('form', { name: 'Autre nom de' })
    await names.locator('[name=name]').fill('Coup de main aux artisanes')
    await names.locator('[name=source]').fill('note du service')
    await page.keyboard.press('Enter')
    await isFocused(page, 'Coup de main aux artisanes')
    await page.getByRole('checkbox', { name: 'Seulement ce qui a été ajouté ici' }).check()
    await expect.poll(() => main.innerText()).toContain('Coup de main aux artisanes')
    expect(await axeFinds(page)).toEqual([])
    expect(problems).toEqual([])
  })
})
