import { addDays, type Bulletin, lastFullPeriod, parsePeriod, periodOf, type VisitPage } from '@jawla/domain'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { today } from '../../src/ui/today.ts'
import { unzip } from '../unzip.ts'
import { address, ask, download, open, see, settled, WITHOUT_BROWSER } from './dashboard.ts'

let month: Bulletin
let week: Bulletin

const ids = (part: Bulletin['held']) => part.map(({ visit }) => visit.id)
const shown = (page: Page) =>
  page.locator('.bulletin .visit').evaluateAll((all) => all.map((one) => one.getAttribute('data-visit')))

describe.skipIf(WITHOUT_BROWSER)('a bulletin', () => {
  beforeAll(async () => {
    const { items } = await ask<VisitPage>('visits.list', { filter: { statuses: ['held'] }, limit: 100 })
    const perMonth = Map.groupBy(
      items.filter(({ date }) => date.precision === 'day'),
      ({ date }) => String(date.start?.slice(0, 7)),
    )
    const [fullest] = [...perMonth].sort((a, b) => b[1].length - a[1].length)
    const start = fullest?.[1][0]?.date.start
    if (!fullest || !start) throw new Error('no dated visit among the samples')
    month = await ask<Bulletin>('visits.bulletin', { period: fullest[0] })
    week = await ask<Bulletin>('visits.bulletin', { period: periodOf(start, 'week').key })
  })

  test.each(['ar', 'fr', 'en'])('shows every visit, sentence and source that the server gives (%s)', async (lang) => {
    const { page, problems } = await see(`/bulletin/${month.period}?lang=${lang}`)
    const all = [...month.held, ...month.announced, ...month.cancelled, ...month.ahead]
    expect((await shown(page)).toSorted()).toEqual(ids(all).toSorted())
    const text = await page.locator('.bulletin').innerText()
    for (const { sentences } of all) for (const sentence of sentences) expect(text).toContain(sentence.text)
    expect(await page.locator('.bulletin ol li').count()).toBe(month.reports.length)
    const figures = await page.locator('.bulletin table tbody tr td:nth-child(2)').allInnerTexts()
    const { held, facilities, provinces } = month.now
    expect(figures.slice(0, 3).map(Number)).toEqual([held, facilities, provinces])
    expect(await page.locator('.bulletin').getAttribute('dir')).toBeNull()
    expect(await page.getAttribute('html', 'dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    expect(problems).toEqual([])
  })

  test.each([390, 820, 1440])('has no sideways scrolling at %s pixels', async (width) => {
    const { page } = await open(`/bulletin/${month.period}`, { width })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

  test('leads to the periods around, to that of a day, and back', async () => {
    const { page } = await open('/bulletin/2020-W53?lang=fr')
    await page.getByRole('link', { name: 'Semaine suivante' }).click()
    await expect.poll(() => address(page)).toBe('/bulletin/2021-W01?lang=fr')
    await page.getByLabel('Bulletin du jour').fill('2025-02-07')
    await expect.poll(() => address(page)).toBe('/bulletin/2025-W06?lang=fr')
    await page.getByRole('button', { name: 'Mois', exact: true }).click()
    await expect.poll(() => address(page)).toBe('/bulletin/2025-02?lang=fr')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => address(page)).toBe('/bulletin/2021-W01?lang=fr')
    await page.goForward()
    await expect.poll(() => page.locator('.bulletin .period').innerText()).toBe('Semaine 6 de 2025')
  })

  test('without a period is that of the last full week', async () => {
    const { page } = await open('/bulletin?lang=en')
    expect(address(page)).toBe(`/bulletin/${lastFullPeriod(today(), 'week').key}?lang=en`)
  })

  test('of a week without a visit says where there is something to read', async () => {
    const { page } = await open('/bulletin/1999-W01?lang=en')
    const first = await page.locator('.bulletin ul a').first()
    expect(await page.locator('.bulletin').innerText()).toContain(
      'No report on record tells of a visit held in this week.',
    )
    await first.click()
    await settled(page)
    expect(await page.locator('.bulletin .visit').count()).toBeGreaterThan(0)
  })

  test.each(['2025-W53', 'soon'])('of no period (%s) says how one is written', async (key) => {
    const { page } = await open(`/bulletin/${key}?lang=fr`)
    expect(await page.locator('main h1').innerText()).toBe('Aucun bulletin à cette adresse')
    expect(await page.locator('main').innerText()).toContain('2025-W06')
  })

  test('on paper stands alone, on A4, its visits whole and its sources with their addresses', async () => {
    const { page } = await open(`/bulletin/${month.period}?lang=ar`, { theme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('#root > header').isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const looks = await page
      .locator('.bulletin .visit')
      .first()
      .evaluate((visit) => [getComputedStyle(visit).breakInside, getComputedStyle(visit).color])
    expect(looks).toEqual(['avoid', 'rgb(0, 0, 0)'])
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
  })

  test('as a file holds all of it and needs nothing', async () => {
    const { page, problems } = await open(`/bulletin/${month.period}?lang=ar`)
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'ملف HTML' }).click())
    const html = bytes.toString('utf8')
    expect(name).toBe(`jawla-${month.period}-ar.html`)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).not.toMatch(/<script|<link|src=|url\(|var\(|href="\//)
    const elsewhere = await page.context().newPage()
    await elsewhere.setContent(html)
    const text = await elsewhere.locator('body').innerText()
    for (const { visit, sentences } of month.held) {
      expect(html).toContain(`/visits/${encodeURIComponent(visit.id)}`)
      for (const sentence of sentences) expect(text).toContain(sentence.text)
    }
    for (const { title } of month.reports) expect(text).toContain(String(title))
    expect(problems).toEqual([])
  })

  test('as a file for Word holds the same', async () => {
    const { page, problems } = await open(`/bulletin/${month.period}?lang=ar`)
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'ملف Word' }).click())
    expect(name).toBe(`jawla-${month.period}-ar.docx`)
    const xml = unzip(bytes).get('word/document.xml') ?? ''
    const text = xml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
    for (const { sentences } of month.held) for (const sentence of sentences) expect(text).toContain(sentence.text)
    for (const { title } of month.reports) expect(text).toContain(String(title))
    expect(problems).toEqual([])
  })

  test('of a week has the visits of its days alone', async () => {
    const { page } = await see(`/bulletin/${week.period}?lang=fr`)
    const { start, end } = parsePeriod(week.period) ?? { start: '', end: '' }
    expect(week.held.length).toBeGreaterThan(0)
    for (const { visit } of week.held) {
      expect(String(visit.date.start) <= end && String(visit.date.end) >= start).toBe(true)
    }
    expect((await shown(page)).slice(0, week.held.length).toSorted()).toEqual(ids(week.held).toSorted())
    expect(addDays(start, 6)).toBe(end)
  })
})
