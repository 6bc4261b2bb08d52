import type { Visit } from '@jawla/domain'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFinds } from './axe-finds.ts'
import { address, download, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

let dashboard: RunningDashboard
let id: string

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

const TEXT =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 فبراير 2025، بزيارة ميدانية لمركز الصناعة التقليدية بمدينة صفرو. وأشرف على تخرج 120 متدربا من المركز بحضور عامل إقليم صفرو.'

async function stored(): Promise<Visit> {
  const input = encodeURIComponent(JSON.stringify({ id }))
  const response = await fetch(`${dashboard.address}/trpc/visits.get?input=${input}`)
  return (await response.json()).result.data.visit
}

/** Goes from the first fact on with the key for the next one until the fact has the focus. */
async function goTo(page: Page, fact: string) {
  await page.locator('#fact-kind').focus()
  for (let step = 0; step < 20; step++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === fact) return
    await page.keyboard.press('n')
    await page.waitForTimeout(50)
  }
  throw new Error(`no way to ${fact} by the keyboard`)
}

const said = async (page: Page, words: string) => {
  await page.getByRole('status').filter({ hasText: words }).waitFor()
  await settled(page)
}

/** Selects words of the report, as a reader does by pointer or by the keyboard. */
async function select(page: Page, words: string) {
  await page.evaluate((quote) => {
    const paragraph = [...document.querySelectorAll('[data-start]')].find((one) => one.textContent?.includes(quote))
    if (!paragraph) throw new Error(`no such words: ${quote}`)
    const from = paragraph.textContent?.indexOf(quote) ?? 0
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let at = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (at <= from && from < at + length) range.setStart(node, from - at)
      if (at < from + quote.length && from + quote.length <= at + length) range.setEnd(node, from + quote.length - at)
      at += length
    }
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }, words)
}

describe.skipIf(WITHOUT_BROWSER)('the facts of a visit, for staff', () => {
  beforeAll(async () => {
    dashboard = await startDashboard(inject('emptyStore'), { samples: false })
    const response = await fetch(`${dashboard.address}/trpc/reports.add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ published: '2025-02-06', outlet: 'منبر', url: 'https://outlet.example/1', text: TEXT }),
    })
    id = (await response.json()).result.data.visits[0]
  })
  afterAll(() => dashboard.stop())

  test('are accepted, corrected and rejected with single keys, and it can be taken back', async () => {
    const { page, problems } = await open(`/visits/${id}?lang=ar`)
    await page.getByRole('button', { name: 'إضافة معلومة' }).waitFor()
    await goTo(page, 'fact-date')
    await page.keyboard.press('a')
    await said(page, 'سُجل: المعلومة صحيحة.')
    expect((await stored()).date.evidence[0]?.decision).toBeGreaterThan(0)
    expect(await page.locator('#fact-date').innerText()).toContain('تحقق منه إنسان')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fact-place')

    // Where the focus is lost, the key for the next fact goes on from where it was.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('n')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fact-place')
    await goTo(page, 'fact-figure-1')
    // The key in the place of e on a keyboard that writes Arabic.
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ث', code: 'KeyE', bubbles: true })),
    )
    const number = page.getByLabel('العدد، أو أدناه')
    await number.fill('125')
    await number.press('Enter')
    await said(page, 'سُجل التصحيح.')
    expect((await stored()).figures).toMatchObject([{ min: 125, max: 125, qualifier: 'exact' }])

    await goTo(page, 'fact-official-1')
    const { officials } = await stored()
    await page.keyboard.press('r')
    await said(page, 'سُجل: المعلومة محذوفة.')
    expect((await stored()).officials).toHaveLength(officials.length - 1)
    await page.getByRole('status').getByRole('button', { name: 'تراجع' }).press('Enter')
    await said(page, 'أُلغي القرار.')
    expect((await stored()).officials).toHaveLength(officials.length)
    const history = page.getByRole('region', { name: 'ما قرره المراجعون' })
    expect(await history.getByRole('listitem').filter({ hasText: '125' }).innerText()).toContain('120')
    expect(problems).toEqual([])
    expect(await axeFinds(page)).toEqual([])
  })

  test('come from words that are selected in the report, and from no others', async () => {
    const { page } = await open(`/visits/${id}?lang=fr`, { width: 390 })
    const add = page.getByRole('button', { name: 'Ajouter un fait' })
    await add.click()
    const dialog = page.getByRole('dialog')
    // What is known is offered while it is typed, as the vocabulary writes it.
    await dialog.getByLabel('Nom, comme écrit').fill('essaadi')
    const offered = () =>
      dialog.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    await expect.poll(offered).toContain('Lahcen Essaadi')
    await dialog.getByLabel('Nom, comme écrit').fill('x')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await dialog.getByRole('alert').filter({ hasText: 'Aucun mot' }).waitFor()
    await page.keyboard.press('Escape')

    await select(page, 'الصناعة التقليدية بمدينة')
    await add.press('Enter')
    await dialog.getByLabel('Quoi ?').selectOption('crafts')
    expect(await dialog.getByLabel('Nom, comme écrit').inputValue()).toBe('الصناعة التقليدية بمدينة')
    expect(await axeFinds(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await said(page, 'Le fait est ajouté.')
    const [craft] = (await stored()).crafts.filter(({ name }) => name === 'الصناعة التقليدية بمدينة')
    expect(craft?.evidence).toMatchObject([
      { start: TEXT.indexOf('الصناعة التقليدية بمدينة'), quote: 'الصناعة التقليدية بمدينة' },
    ])
  })

  test('are gone through one visit after the other: a visit that is checked leaves the queue', async () => {
    const { page } = await open('/desk/review?lang=ar', { width: 390 })
    await page.getByText('مصدر واحد').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.locator('main li a[href*="/visits/"]').first().press('Enter')
    await page.getByRole('button', { name: 'تمت مراجعتها، إلى التالية' }).waitFor()
    await goTo(page, 'fact-date')
    await page.keyboard.press('v')
    await said(page, 'سُجل: روجعت الزيارة.')
    await page.getByText('روجعت الزيارة كاملة من قبل إنسان.').waitFor()
    expect((await stored()).review).toBe('checked')
    await page.goto(`${dashboard.address}/desk/review?lang=ar`)
    await page.getByText('لا شيء ينتظر المراجعة.').waitFor()
  })

  test('say on a page for everybody how well the reader reads', async () => {
    const { page, problems } = await open('/accuracy?lang=en')
    await page.getByText('1 visit checked as a whole').waitFor()
    const row = page.locator('#fields tr', { hasText: 'Counts of people' })
    // One count was corrected, none was right as it was read; of so few no share is given.
    expect((await row.innerText()).split(/\s*\t\s*/)).toEqual([
      'Counts of people',
      'Arabic',
      '0',
      '1',
      '0',
      '0',
      'too few',
      'too few',
    ])
    expect(problems).toEqual([])
    expect(await axeFinds(page)).toEqual([])
  })

  test('are said to be wrong by anybody; staff answer, and the answer stands on the page', async () => {
    const { page, problems } = await open(`/visits/${id}?lang=ar`, {
      width: 390,
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })
    await page.getByRole('button', { name: 'نبهوا إلى خطأ في هذه الزيارة' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'إرسال' }).press('Enter')
    await dialog.getByText('اكتبوا جملة على الأقل.').waitFor()
    await dialog.getByLabel('أين الخطأ؟').selectOption('figures')
    await dialog.getByLabel('ما الصحيح، وكيف تعرفونه؟').fill('تخرج 130 متدربا كما في بلاغ المركز.')
    expect(await axeFinds(page)).toEqual([])
    await dialog.getByRole('button', { name: 'إرسال' }).press('Enter')
    await dialog.getByText('وصل التنبيه. شكرا.').waitFor()
    expect(problems).toEqual([])

    const { page: desk } = await open('/desk/review?lang=fr')
    await desk.getByText('تخرج 130 متدربا كما في بلاغ المركز.').waitFor()
    await desk.getByLabel('Réponse').fill('Corrigé.')
    const upheld = desk.getByRole('button', { name: 'Retenu, corrigé' })
    await upheld.press('Enter')
    await desk.getByRole('alert').filter({ hasText: 'Rien n’a été corrigé' }).waitFor()
    const [craft] = (await stored()).crafts.filter(({ name }) => name === 'الصناعة التقليدية بمدينة')
    await fetch(`${dashboard.address}/trpc/facts.decide`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act: { act: 'reject', visit: id, field: 'crafts', at: craft?.evidence } }),
    })
    await upheld.press('Enter')
    await desk.getByText('تخرج 130 متدربا').waitFor({ state: 'detached' })
    await desk.goto(`${dashboard.address}/visits/${id}?lang=fr`)
    await desk.getByText('Corrigé.').waitFor()
  })

  test('show everybody what was decided about them, but not who did', async () => {
    const { page, problems } = await open(`/visits/${id}?lang=ar`, {
      width: 390,
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })
    const history = page.getByRole('region', { name: 'ما قرره المراجعون' })
    await history.waitFor()
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const shift of list.getEntries()) sum += (shift as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 200)
        }),
    )
    expect(moved).toBeLessThan(0.1)
    // The older are folded away.
    await history.getByText(/القرارات الأقدم/).click()
    const corrected = history.getByRole('listitem').filter({ hasText: '125' })
    expect(await corrected.innerText()).toMatch(/120.*125.*مراجع/s)
    expect(await history.innerText()).not.toContain('staff')
    expect(await history.getByRole('button').count()).toBe(0)
    expect(await axeFinds(page)).toEqual([])
    expect(problems).toEqual([])
  })

  test('are listed at the desk with every decision, which can be taken home as a table', async () => {
    const { page } = await open('/desk/decisions?kind=fact&who=nobody&sort=x&lang=fr', { width: 390 })
    await page.getByText('Rien pour ce choix.').waitFor()
    expect(address(page)).toBe('/desk/decisions?who=nobody&kind=fact&lang=fr')
    await page.getByLabel('Qui').selectOption('')
    await page.locator('main ol > li', { hasText: '125' }).first().waitFor()
    expect(address(page)).toBe('/desk/decisions?kind=fact&lang=fr')
    const { name, bytes } = await download(page, () => page.getByRole('link', { name: /CSV/ }).press('Enter'))
    expect(name).toBe('jawla-decisions.csv')
    expect(bytes.toString('utf8')).toMatch(/^\ufeff"at","who","name","kind"/)
    await page.goBack()
    await page.getByText('Rien pour ce choix.').waitFor()
  })

  test('are not there where a person says that it is no visit, until that is taken back', async () => {
    const { page } = await open(`/visits/${id}?lang=fr`)
    await page.getByRole('button', { name: 'Ce n’est pas une visite' }).press('Enter')
    await page.getByRole('status').filter({ hasText: 'Elle n’est plus affichée' }).waitFor()
    const list = await fetch(`${dashboard.address}/trpc/visits.list?input=${encodeURIComponent('{"filter":{}}')}`)
    expect((await list.json()).result.data.total).toBe(0)
    // Also later, and for whoever else reviews.
    await page.goto(`${dashboard.address}/desk/review?lang=fr`)
    await page.getByText('Ce qui a été écarté comme n’étant pas une visite').press('Enter')
    await page.getByRole('button', { name: 'Rétablir' }).press('Enter')
    await page.getByRole('button', { name: 'Rétablir' }).waitFor({ state: 'detached' })
    expect((await stored()).id).toBe(id)
  })
})
