import { type VisitDetail, type VisitPage, visitIdOf } from '@jawla/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { address, ask, open, see, settled, WITHOUT_BROWSER } from './dashboard.ts'

let detail: VisitDetail
let severalReports: VisitDetail
let all: VisitDetail[]

describe.skipIf(WITHOUT_BROWSER)('a visit’s page', () => {
  beforeAll(async () => {
    const { items } = await ask<VisitPage>('visits.list', { filter: {}, limit: 100 })
    const details = await Promise.all(items.map(({ id }) => ask<VisitDetail>('visits.get', { id })))
    all = details
    const unstated = details.filter(({ visit }) =>
      visit.figures.some((figure) => figure.min === null && figure.max === null),
    )
    const fullest = unstated.toSorted((a, b) => b.visit.stops.length - a.visit.stops.length)[0]
    const several = details.toSorted((a, b) => b.reports.length - a.reports.length)[0]
    if (!fullest || !several) throw new Error('the samples have no visit with graduates whose number is not stated')
    detail = fullest
    severalReports = several
  })

  test.each(['ar', 'fr', 'en'])('tells each fact with its words and its sources (%s)', async (lang) => {
    const { page, problems } = await see(`/visits/${detail.visit.id}?lang=${lang}`)
    const stops = page.locator('[id^="fact-stop-"]')
    expect(await stops.count()).toBe(detail.visit.stops.length)
    for (const [index, stop] of detail.visit.stops.entries()) {
      const text = await page.locator(`#fact-stop-${index + 1}`).innerText()
      expect(text).toContain(stop.name)
    }
    const words = await page.locator('[id^="fact-"] blockquote b').allInnerTexts()
    const quotes = new Set(detail.reports.map(({ text }) => text))
    for (const quote of words)
      expect(
        [...quotes].some((text) => text.includes(quote)),
        quote,
      ).toBe(true)
    expect(problems).toEqual([])
  })

  test('says that a number is not stated, and shows none', async () => {
    const { page } = await see(`/visits/${detail.visit.id}?lang=en`)
    for (const [index, figure] of detail.visit.figures.entries()) {
      const value = await page.locator(`#fact-figure-${index + 1} > div`).innerText()
      if (figure.min !== null || figure.max !== null) continue
      expect(value).toContain('Number not stated')
      expect(value).not.toMatch(/\d/)
    }
  })

  test('shows the whole report as text, its evidence marked where it stands', async () => {
    const { page } = await see(`/visits/${detail.visit.id}?lang=en`)
    const title = await page.locator('#report-panel').innerText()
    expect(title.length).toBeGreaterThan(50)
    const shown = await page.locator('#report-panel [lang] p').allTextContents()
    const report = detail.reports.find(({ text }) => text.includes(shown[0] ?? '?'))
    expect(shown).toEqual(report?.text.split(/[\r\n]+/).filter((line) => line.trim() !== ''))
    expect(await page.locator('#report-panel a[data-facts]').count()).toBeGreaterThan(3)
  })

  test('lights the words when a fact is pointed at, and the fact when its words are', async () => {
    const { page } = await open(`/visits/${detail.visit.id}?lang=ar`)
    const id = await page.locator('#report-panel a[data-facts^="fact-stop"]').first().getAttribute('data-facts')
    const name = String(id?.split(' ')[0])
    const fact = page.locator(`#${name}`)
    const words = page.locator(`#report-panel a[data-facts~="${name}"]`).first()
    await fact.hover()
    await expect.poll(() => words.getAttribute('data-lit')).toBe('true')
    await expect.poll(() => inView(words)).toBe(true)
    await page.mouse.move(0, 0)
    await expect.poll(() => words.getAttribute('data-lit')).toBe('false')
    await words.hover()
    const named = (await words.getAttribute('data-facts'))?.split(' ')[0]
    await expect.poll(() => page.locator(`#${named}`).getAttribute('data-lit')).toBe('true')
  })

  test('goes from fact to words and back with the keyboard, the address following', async () => {
    const { page, problems } = await open(`/visits/${detail.visit.id}?lang=en`)
    const id = await page.locator('#report-panel a[data-facts^="fact-stop"]').first().getAttribute('data-facts')
    const name = String(id?.split(' ')[0])
    await page.locator(`#${name} blockquote a`).first().focus()
    const words = page.locator(`#report-panel a[data-facts~="${name}"]`).first()
    await expect.poll(() => words.getAttribute('data-lit')).toBe('true')
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toMatch(/#q-\d+-\d+-\d+$/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-facts') ?? ''))
      .toContain(name)
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toMatch(/#fact-/)
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^fact-/)
    expect(problems).toEqual([])
  })

  test('opens at the fact or the words that an address names', async () => {
    const path = `/visits/${severalReports.visit.id}?lang=en`
    const last = severalReports.visit.trigger.at(-1)
    const number = severalReports.reports.findIndex(({ id }) => id === last?.reportId) + 1
    const { page } = await open(`${path}#q-${number}-${last?.start}-${last?.end}`)
    await expect.poll(() => page.locator('#fact-kind').getAttribute('data-lit')).toBe('true')
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(last?.quote.startsWith(focused) && focused !== '').toBe(true)
    const other = await open(`${path}#fact-date`)
    await expect.poll(() => other.page.locator('#fact-date').getAttribute('data-lit')).toBe('true')
  })

  test('has a tab for each of several reports', async () => {
    const { page } = await open(`/visits/${severalReports.visit.id}?lang=en`)
    const tabs = page.getByRole('tab')
    expect(severalReports.reports.length).toBeGreaterThan(1)
    expect(await tabs.count()).toBe(severalReports.reports.length)
    await tabs.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true')
    const text = await page.getByRole('tabpanel').innerText()
    expect(text).toContain(severalReports.reports[1]?.text.split('\n')[0]?.slice(0, 60).trim())
  })

  test('says where reports differ, why it shows what it shows, and who tells what', async () => {
    const one = all.find(({ visit }) => visit.figures.some(({ settled: { claims } }) => claims.length > 1))
    const index = one?.visit.figures.findIndex(({ settled: { claims } }) => claims.length > 1) ?? -1
    const figure = one?.visit.figures[index]
    if (!one || !figure) throw new Error('in no sample do reports differ on a number')
    const { page } = await see(`/visits/${one.visit.id}?lang=en`)
    await page.waitForLoadState('networkidle')
    const differing = page.locator(`#fact-figure-${index + 1} details`).first()
    expect(await differing.locator('summary').innerText()).toMatch(/^Reports differ\. ./)
    await differing.locator('summary').click()
    expect(await differing.locator('li').count()).toBe(figure.settled.claims.length)
    const quotes = await differing.locator('li blockquote b').allInnerTexts()
    expect(quotes).toEqual(figure.settled.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))
  })

  test('shows on paper what has to be opened on a screen, and names every report', async () => {
    const one = all.find(({ visit }) => visit.figures.some(({ settled: { claims } }) => claims.length > 1))
    if (!one) throw new Error('in no sample do reports differ on a number')
    const { page } = await open(`/visits/${one.visit.id}?lang=ar`)
    const hidden = () =>
      page.locator('main details blockquote').evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length)
    expect(await hidden()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await hidden()).toBe(0)
    const words = await page.locator('main').innerText()
    for (const { outlet } of one.reports) expect(words).toContain(outlet ?? '')
  })

  test('says that an announced visit was not heard of again', async () => {
    const announced = all.find(({ visit }) => visit.status === 'announced' && (visit.date.end ?? '9999') < '2026-01-01')
    if (!announced) throw new Error('no sample is announced for a day that has passed')
    const { page } = await see(`/visits/${announced.visit.id}?lang=en`)
    expect(await page.locator('header p', { hasText: 'announced and not heard of since' }).count()).toBe(1)
    expect(await page.locator('#fact-event-1').innerText()).toContain('in reports since')
  })

  test('is found by the id that any of its reports would have given it', async () => {
    const old = visitIdOf(`${severalReports.reports.at(-1)?.id}#0`)
    expect(old).not.toBe(severalReports.visit.id)
    const { page } = await open(`/visits/${old}?lang=en#fact-date`)
    await expect.poll(() => address(page)).toBe(`/visits/${severalReports.visit.id}?lang=en#fact-date`)
  })

  test.each(['ar', 'fr', 'en'])('fits a phone (%s)', async (lang) => {
    const { page, problems } = await open(`/visits/${detail.visit.id}?lang=${lang}`, { width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
  })

  test('leads back to the list as it was', async () => {
    const { page } = await open(`/?region=${detail.visit.region}&lang=en`)
    await page.locator('ol a[href*="/visits/"]').first().click()
    await page.getByRole('link', { name: 'Visits' }).click()
    await settled(page)
    expect(address(page)).toBe(`/?region=${detail.visit.region}&lang=en`)
  })
})

async function inView(locator: import('playwright-core').Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const inner = element.getBoundingClientRect()
    const outer = element.closest('section')?.getBoundingClientRect()
    return outer !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
  })
}
