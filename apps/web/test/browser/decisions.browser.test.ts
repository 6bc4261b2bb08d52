import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { address, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

let dashboard: RunningDashboard

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

/** Takes in a report by an outlet of its own, and gives its visit. */
async function tell(town: string, day: number): Promise<string> {
  const response = await fetch(`${dashboard.address}/trpc/reports.add`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      published: `2025-02-${String(day + 1).padStart(2, '0')}`,
      outlet: `منبر ${day}`,
      url: `https://outlet.example/${day}`,
      text: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم ${day} فبراير 2025، بزيارة ميدانية لمدينة ${town}، والتقى عددا من الصناع التقليديين بالإقليم واستمع إلى مطالبهم.`,
    }),
  })
  return (await response.json()).result.data.visits[0]
}

const press = (page: Page, name: string, within = page.locator('main')) =>
  within.getByRole('button', { name, exact: true, disabled: false }).first().press('Enter')
const said = async (page: Page, words: string) => {
  await page.getByRole('status').filter({ hasText: words }).waitFor()
  await settled(page)
  // Whoever pressed a button that is gone now is told where it was; what was said before may be the same words.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain(words)
}
const correct = async (page: Page) => {
  const join = page.getByRole('button', { name: 'ضم إلى زيارة أخرى' })
  if (!(await join.isVisible())) await page.getByText('تصحيح الزيارة يدويا').click()
}

describe.skipIf(WITHOUT_BROWSER)('deciding on visits', () => {
  let ids: string[]

  beforeAll(async () => {
    dashboard = await startDashboard(inject('emptyStore'), { samples: false })
    ids = [await tell('صفرو', 5), await tell('صفرو', 6)]
    await tell('فاس', 20)
  })
  afterAll(() => dashboard.stop())

  test('visits that may be one wait in the queue; the pair is opened there, answered, and each answer taken back', async () => {
    const { page, problems } = await open('/desk/review?lang=ar', { width: 390 })
    const pairs = page.locator('main ol').getByRole('button', { name: 'ربما زيارة واحدة مع أخرى' })
    const dialog = page.getByRole('dialog')
    await expect.poll(() => pairs.count()).toBe(2)
    // A phone has no such keys.
    expect(await page.getByText('لوحة المفاتيح').isVisible()).toBe(false)

    await pairs.first().press('Enter')
    await dialog.getByText('ما يرجحه').waitFor()
    expect(await dialog.getByRole('radio').first().isChecked()).toBe(true)
    await dialog.getByLabel('السبب').fill('يومان مختلفان')
    await press(page, 'زيارتان', dialog)
    await said(page, 'سُجل أنهما زيارتان.')
    await expect.poll(() => pairs.count()).toBe(0)
    await page.keyboard.press('u')
    await said(page, 'تم التراجع عن القرار.')
    await expect.poll(() => pairs.count()).toBe(2)

    await page.keyboard.press('n')
    await page.keyboard.press('m')
    await dialog.getByText('ما يرجحه').waitFor()
    await page.keyboard.press('Enter')
    await said(page, 'أصبحتا زيارة واحدة.')
    await expect.poll(() => page.locator('main ol > li').count()).toBe(2)
    await page.keyboard.press('u')
    await said(page, 'تم التراجع عن القرار.')
    await expect.poll(() => pairs.count()).toBe(2)
    expect(problems).toEqual([])
  })

  test('a visit is joined by hand, its reports split off and moved, each taken back; ids of before lead on', async () => {
    const { page, problems } = await open(`/visits/${ids[1]}?lang=ar`)
    await correct(page)
    await press(page, 'ضم إلى زيارة أخرى')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('أو رابط صفحة الزيارة الأخرى').fill('https://outlet.example/5')
    await press(page, 'ضم إلى زيارة أخرى', dialog)
    await dialog.getByText('اختر زيارة أخرى، أو ألصق رابط صفحتها.').waitFor()
    await dialog
      .getByLabel('أو رابط صفحة الزيارة الأخرى')
      .fill(`${dashboard.address}/visits/${ids[0]}?lang=fr#fact-date`)
    await page.keyboard.press('Enter')
    await said(page, 'أصبحتا زيارة واحدة.')
    await expect.poll(() => address(page)).toBe(`/visits/${ids[0]}?lang=ar`)

    await correct(page)
    await press(page, 'فصل مقال أو نقله')
    await dialog.getByLabel('السبب').fill('يومان مختلفان')
    await press(page, 'فصل في زيارة مستقلة', dialog)
    await said(page, 'أصبح المقال زيارة مستقلة.')
    await press(page, 'تراجع')
    await said(page, 'تم التراجع عن القرار.')

    await correct(page)
    await press(page, 'فصل مقال أو نقله')
    await dialog.getByRole('radio').last().check()
    await press(page, 'نقل إلى زيارة أخرى', dialog)
    await dialog.getByLabel(/فاس/).check()
    await press(page, 'نقل إلى زيارة أخرى', dialog)
    await said(page, 'نُقل المقال إلى الزيارة الأخرى.')
    expect(await page.getByRole('status').locator('a[href*="/visits/"]').count()).toBe(1)

    // What was decided stands on the page when it is opened again, and so does the way back.
    await page.reload()
    await settled(page)
    await correct(page)
    await page.getByText('قرارات سارية').waitFor()
    await press(page, 'تراجع')
    await said(page, 'تم التراجع عن القرار.')
    await press(page, 'تراجع')
    await said(page, 'تم التراجع عن القرار.')
    await expect.poll(() => page.getByText('قرارات سارية').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('readers elsewhere see nothing of it', async () => {
    const { page, problems } = await open(`/visits/${ids[0]}?lang=ar`, {
      headers: { 'x-forwarded-for': '203.0.113.9' },
    })
    expect(await page.getByText('تصحيح الزيارة يدويا').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
