import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_FILTER, type Timeline } from '@jawla/domain'
import { addFeed, openStore, savePoll, switchFeed } from '@jawla/store'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

interface Cut {
  unit?: 'day' | 'week' | 'month' | 'year'
  split?: 'none' | 'regions' | 'officials' | 'kinds'
  filter?: object
}

/** What the server tells for a cut of the record; by month, whole, where nothing else is said. */
const asked = ({ unit = 'month', split = 'none', filter = {} }: Cut = {}) =>
  ask<Timeline>('visits.timeline', { filter, unit, split })
const countOf = ({ held, announced, cancelled }: Timeline['rows'][number]) => held + announced + cancelled
const inAll = ({ rows }: Timeline) => rows.reduce((sum, row) => sum + countOf(row), 0)

const DRAWN = '[data-testid="timeline-drag"] rect[data-visits]'
const drawn = (page: Page) =>
  page.locator(DRAWN).evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { start = '', part = '', status = '', visits = '' } = (shape as SVGElement).dataset
      return { start, part, status, visits: Number(visits) }
    }),
  )
const section = (page: Page) => page.locator('section[aria-labelledby="timeline-title"]')
const slider = (page: Page, edge: 'from' | 'to') => page.locator(`[role="slider"][data-edge="${edge}"]`)
/** `2025-02` for the number that a slider says for it. */
const monthAt = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

async function drag(page: Page, from: number, to: number) {
  await page.getByTestId('timeline-drag').scrollIntoViewIfNeeded()
  const box = await page.getByTestId('timeline-drag').boundingBox()
  if (!box) throw new Error('no timeline')
  const at = (share: number) => box.x + 36 + (box.width - 72) * share
  await page.mouse.move(at(from), box.y + 60)
  await page.mouse.down()
  await page.mouse.move(at((from + to) / 2), box.y + 60)
  await page.mouse.move(at(to), box.y + 60)
  await page.mouse.up()
  await settled(page)
}

async function dragBy(page: Page, selector: string, pixels: number) {
  const target = page.locator(selector)
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`no ${selector}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + pixels / 2, y)
  await page.mouse.move(x + pixels, y)
  await page.mouse.up()
  await settled(page)
}

describe.skipIf(WITHOUT_BROWSER)('the timeline', () => {
  test.each(['fr', 'ar'])('filters by dragging (%s), and the rest of the page follows', async (lang) => {
    const { page, problems } = await open(`/?lang=${lang}`)
    await page.locator(DRAWN).first().waitFor()
    await drag(page, 0.2, 0.6)
    const [from, to] = [param(page, 'from'), param(page, 'to')]
    expect(from).toMatch(/-01$/)
    expect(to && from && to > from).toBe(true)
    expect(from && from >= String((await asked()).rows[0]?.start)).toBe(true)
    const { total } = await ask<{ total: number }>('visits.list', { filter: { from, to } })
    expect(await page.locator('main [role="status"]').allInnerTexts()).toContainEqual(
      expect.stringContaining(String(total)),
    )
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe(`/?lang=${lang}`)
    expect(problems).toEqual([])
  })

  test('chooses one month with a press, and lets it go with another', async () => {
    const { page } = await open('/?lang=en')
    await page.locator(DRAWN).first().waitFor()
    await drag(page, 0.5, 0.5)
    expect(param(page, 'from')).toMatch(/^\d{4}-\d{2}-01$/)
    expect(param(page, 'from')?.slice(0, 7)).toBe(param(page, 'to')?.slice(0, 7))
    await drag(page, 0.5, 0.5)
    expect(address(page)).toBe('/?lang=en')
  })

  test('is used with the keyboard through two lists of months', async () => {
    const { page } = await open('/?lang=en')
    const last = (await asked()).rows.at(-1)?.start
    await section(page).getByRole('combobox', { name: 'From', exact: true }).selectOption(String(last))
    await settled(page)
    expect(param(page, 'from')).toBe(last)
    await section(page).getByRole('button', { name: 'Whole period' }).click()
    await settled(page)
    expect(address(page)).toBe('/?lang=en')
  })

  test.each([
    ['en', 'ArrowLeft', 'ArrowRight'],
    ['ar', 'ArrowRight', 'ArrowLeft'],
  ])(
    'goes from bar to bar with the arrows as they lie (%s), and Enter opens the visits behind one',
    async (lang, back, onwards) => {
      const { page, problems } = await open(`/?lang=${lang}`)
      const { rows } = await asked()
      await page.locator('button[data-bar][tabindex="0"]').focus()
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-bar'))
      expect(await focused()).toBe(rows.at(-1)?.start)
      await page.keyboard.press(back)
      expect(await focused()).toBe(rows.at(-2)?.start)
      await page.keyboard.press('Home')
      expect(await focused()).toBe(rows[0]?.start)
      await page.keyboard.press(onwards)
      expect(await focused()).toBe(rows[1]?.start)
      expect(await page.getByTestId('timeline-tooltip').innerText()).toContain(String(rows[1]?.start.slice(0, 4)))
      await page.keyboard.press('Enter')
      await settled(page)
      expect([param(page, 'from'), param(page, 'to')?.slice(0, 7)]).toEqual([
        rows[1]?.start,
        rows[1]?.start.slice(0, 7),
      ])
      expect(await page.locator('button[data-bar][aria-pressed="true"]').count()).toBe(1)
      expect(problems).toEqual([])
    },
  )

  test('draws a month wide enough to be seen on a phone, however many there are', async () => {
    const { page } = await open('/?lang=en', { width: 390 })
    await page.mouse.wheel(0, 200)
    await page.locator(DRAWN).first().waitFor()
    const widths = await page
      .locator(DRAWN)
      .evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().width))
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1)
  })

  test.each(['ar', 'fr', 'en'] as const)(
    'draws and tables what the server counts, by year and region (%s)',
    async (lang) => {
      const { page, problems } = await open(`/?unit=year&split=regions&lang=${lang}`)
      const told = await asked({ unit: 'year', split: 'regions' })
      await page.locator(DRAWN).first().waitFor()
      const named = told.parts.slice(0, 8).map(({ value }) => value)
      const bars = await drawn(page)
      for (const { start, part, held } of told.rows.filter((row) => named.includes(String(row.part)))) {
        const shown = bars.find((one) => one.start === start && one.part === part && one.status === 'held')
        expect([start, part, shown?.visits ?? 0]).toEqual([start, part, held])
      }
      expect(
        bars.reduce((sum, one) => sum + one.visits, 0),
        'the rest is in one more part',
      ).toBe(inAll(told))
      expect(await page.getByTestId('timeline-parts').locator('li').count()).toBe(
        named.length + Number(bars.some(({ part }) => part === '')),
      )
      await section(page)
        .locator('button', { hasText: /^(جدول|Tableau|Table)$/ })
        .click()
      const rows = await section(page).locator('tbody tr').allInnerTexts()
      const counted = rows.map((row) => row.split('\t').slice(2).map(Number))
      expect(counted.flat().reduce((sum, count) => sum + count, 0)).toBe(inAll(told))
      expect(problems).toEqual([])
    },
  )

  test('says the same as a table, and its units open the visits', async () => {
    const { page } = await open('/?lang=en')
    const { rows: months } = await asked()
    await section(page).getByRole('button', { name: 'Table' }).click()
    const rows = await page.getByRole('table', { name: 'Visits by month' }).locator('tbody tr').allInnerTexts()
    expect(rows).toHaveLength(months.length)
    const newest = months.at(-1)
    expect(rows[0]?.split('\t').slice(1)).toEqual([newest?.held, newest?.announced, newest?.cancelled].map(String))
    await page.getByRole('table', { name: 'Visits by month' }).locator('tbody button').first().click()
    await settled(page)
    expect(param(page, 'from')).toBe(newest?.start)
  })

  test('a visit of two officials is drawn for each, and that is said', async () => {
    const { page } = await open('/?split=officials&lang=fr')
    await page.locator(DRAWN).first().waitFor()
    const bars = await drawn(page)
    expect(bars.reduce((sum, one) => sum + one.visits, 0)).toBe(inAll(await asked({ split: 'officials' })))
    await section(page).getByText('Une visite de deux responsables compte pour chacun.').waitFor()
  })

  test('unit and split stand in the address, one step of the history each', async () => {
    const { page } = await open('/?region=MA-03&lang=en')
    await section(page).getByRole('button', { name: 'Year', exact: true }).click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&unit=year&lang=en')
    await section(page).getByRole('button', { name: 'Kind of visit' }).click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&unit=year&split=kinds&lang=en')
    await page.getByRole('heading', { name: 'Visits by year' }).waitFor()
    await page.goBack()
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=en')
    await page.getByRole('heading', { name: 'Visits by month' }).waitFor()
    await page.goForward()
    await settled(page)
    await page.getByRole('heading', { name: 'Visits by year' }).waitFor()
  })

  test('days are asked for the time shown alone, the latest where nothing else is said', async () => {
    const { page } = await open('/?lang=en')
    const wanted = page.waitForRequest((request) => decodeURIComponent(request.url()).includes('"unit":"day"'))
    await section(page).getByRole('button', { name: 'Day', exact: true }).click()
    const input = JSON.parse(new URL((await wanted).url()).searchParams.get('input') ?? '')
    await settled(page)
    expect(input.filter).toEqual({ ...EMPTY_FILTER, from: expect.any(String), to: expect.any(String) })
    const days = (Date.parse(input.filter.to) - Date.parse(input.filter.from)) / 86_400_000
    expect(days).toBeLessThan(366)
    const told = await asked({ unit: 'day', filter: { from: input.filter.from, to: input.filter.to } })
    const inside = told.rows.filter(({ start }) => start >= input.filter.from)
    expect([...new Set((await drawn(page)).map(({ start }) => start))]).toEqual(inside.map(({ start }) => start))
  })

  test('a period in the address is what its days show', async () => {
    const { rows } = await asked({ unit: 'day' })
    const day = String(rows[0]?.start)
    const { page } = await open(`/?from=${day}&to=${day}&unit=day&lang=ar`)
    await page.locator(DRAWN).first().waitFor()
    expect((await drawn(page)).map(({ start }) => start)).toContain(day)
    expect(await page.locator('button[data-bar][aria-pressed="true"]').getAttribute('data-bar')).toBe(day)
  })

  test('today is marked, and the record runs up to it', async () => {
    const { page } = await open('/?lang=en')
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' }).format()
    expect(await page.locator('[data-today]').getAttribute('data-today')).toBe(today)
    const [line, bars] = await Promise.all([
      page.locator('[data-today] line').boundingBox(),
      page.locator(DRAWN).evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().right)),
    ])
    expect(line?.x).toBeGreaterThan(Math.max(...bars) - 1)
  })
})

describe.skipIf(WITHOUT_BROWSER)('the window over the whole record', () => {
  const lastMonth = async (page: Page) => slider(page, 'to').getAttribute('aria-valuetext')

  test.each([
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ])(
    'is resized with the keyboard (%s): the chart shows less, the filter stays as it is',
    async (lang, later, earlier) => {
      const { page, problems } = await open(`/?lang=${lang}`)
      const whole = await drawn(page)
      const [first, last] = [await slider(page, 'from').getAttribute('aria-valuetext'), await lastMonth(page)]
      await slider(page, 'from').focus()
      await page.keyboard.press(later)
      const moved = await slider(page, 'from').getAttribute('aria-valuetext')
      expect(moved).not.toBe(first)
      await page.keyboard.press(earlier)
      expect(await slider(page, 'from').getAttribute('aria-valuetext')).toBe(first)
      await page.keyboard.press('End')
      await settled(page)
      expect(await slider(page, 'from').getAttribute('aria-valuetext'), 'a month is left').toBe(last)
      await page.keyboard.press('PageDown')
      await settled(page)
      const shown = await drawn(page)
      expect(shown.length).toBeLessThan(whole.length)
      await slider(page, 'to').focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Home')
      await slider(page, 'from').focus()
      await page.keyboard.press('Home')
      await settled(page)
      expect(await slider(page, 'from').getAttribute('aria-valuetext')).toBe(first)
      expect(address(page)).toMatch(new RegExp(`^/\\?window=[\\d-]+\\.\\.[\\d-]+&lang=${lang}$`))
      expect(problems).toEqual([])
    },
  )

  test.each([
    ['fr', 1],
    ['ar', -1],
  ])('is resized and moved with the mouse (%s), and shown whole again', async (lang, forwards) => {
    const { page, problems } = await open(`/?unit=month&lang=${lang}`)
    const whole = await drawn(page)
    const value = async (edge: 'from' | 'to') => Number(await slider(page, edge).getAttribute('aria-valuenow'))
    const [first, last] = [await value('from'), await value('to')]
    await dragBy(page, '[role="slider"][data-edge="from"]', 300 * forwards)
    const resized = await value('from')
    expect(resized).toBeGreaterThan(first)
    expect(await value('to')).toBe(last)
    const shown = await drawn(page)
    expect(shown.length).toBeLessThan(whole.length)
    expect(shown).toEqual(whole.slice(-shown.length))
    await dragBy(page, '[data-testid="timeline-window"]', -200 * forwards)
    expect(await value('from')).toBeLessThan(resized)
    expect((await value('to')) - (await value('from'))).toBe(last - resized)
    const moved = [await value('from'), await value('to')]
    expect(param(page, 'window')).toBe(moved.map(monthAt).join('..'))
    await page.goBack()
    await settled(page)
    expect([await value('from'), await value('to')], 'one drag, one step of the history').toEqual([resized, last])
    await page.goForward()
    await settled(page)
    expect([await value('from'), await value('to')]).toEqual(moved)
    await section(page)
      .getByRole('button', { name: lang === 'fr' ? 'Afficher tout le registre' : 'عرض السجل كله' })
      .click()
    await settled(page)
    expect(await drawn(page)).toEqual(whole)
    expect(param(page, 'window')).toBe(null)
    expect(problems).toEqual([])
  })

  test('goes to the period that is chosen, whose days suit it then', async () => {
    const { page } = await open('/?from=2025-01-01&to=2025-02-28&lang=en')
    await section(page).getByRole('button', { name: 'Zoom to the chosen period' }).click()
    await settled(page)
    await page.getByRole('heading', { name: 'Visits by day' }).waitFor()
    expect(await slider(page, 'from').getAttribute('aria-valuetext')).toBe('January 2025')
    expect(address(page)).toBe('/?from=2025-01-01&to=2025-02-28&window=2025-01..2025-02&lang=en')
    expect(await lastMonth(page)).toBe('February 2025')
    const told = await asked({ unit: 'day', filter: { from: '2025-01-01', to: '2025-02-28' } })
    expect((await drawn(page)).length).toBeGreaterThanOrEqual(
      told.rows.filter(({ start }) => start >= '2025-01-01').length,
    )
  })
})

describe.skipIf(WITHOUT_BROWSER)('news that was not read', () => {
  let dashboard: RunningDashboard
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jawla-gap-'))
    await cp(inject('emptyStore'), folder, { recursive: true })
    await leaveUnread(folder, '2025-01-10T09:00:00Z', '2025-03-01T09:00:00Z')
    dashboard = await startDashboard(folder, { samples: true })
  })
  afterAll(async () => {
    await dashboard?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('is shaded, in the legend, in the words beside a bar and in the table', async () => {
    const { page, problems } = await open('/?lang=en', { server: dashboard.address })
    await page.locator('[data-gap="2025-01-10"]').waitFor()
    const words =
      '⁨L’Exemple⁩ could not be read from 10 January 2025 to 1 March 2025: visits of that time may be missing.'
    await section(page).getByText('news not read: a dip may be no dip in visits').waitFor()
    await page.locator('button[data-bar][tabindex="0"]').focus()
    while (!(await page.evaluate(() => document.activeElement?.getAttribute('data-bar')))?.startsWith('2025-02')) {
      await page.keyboard.press('ArrowLeft')
    }
    expect(await page.getByTestId('timeline-tooltip').innerText()).toContain(words)
    await section(page).getByRole('button', { name: 'Table' }).click()
    const february = page.getByRole('row').filter({ hasText: 'February 2025' })
    expect(await february.innerText()).toContain(words)
    expect(problems).toEqual([])
  })

  test.each(['ar', 'fr'] as const)('lies where its days lie (%s)', async (lang) => {
    const { page } = await open(`/?from=2025-04-01&to=2025-06-30&unit=month&lang=${lang}`, {
      server: dashboard.address,
    })
    const [shade, bars] = await Promise.all([
      page.locator('[data-gap="2025-01-10"]').boundingBox(),
      page.locator(DRAWN).evaluateAll((shapes) =>
        shapes.map((shape) => ({
          start: (shape as SVGElement).dataset.start ?? '',
          x: shape.getBoundingClientRect().x,
          width: shape.getBoundingClientRect().width,
        })),
      ),
    ])
    const february = bars.find(({ start }) => start === '2025-02-01')
    if (!shade || !february) throw new Error('no shade or no February')
    expect(shade.x).toBeLessThanOrEqual(february.x)
    expect(shade.x + shade.width).toBeGreaterThanOrEqual(february.x + february.width)
    expect(shade.width).toBeLessThan(4 * february.width)
    // The quarter chosen is compared with the one in which news was not read.
    const warned = { ar: 'لم تُقرأ بعض الأخبار', fr: 'Des nouvelles n’ont pas été lues' }[lang]
    expect(await page.locator('main section').first().innerText()).toContain(warned)
  })
})

/** Writes into a store that a feed was read at two times and never between; off since then, so that nobody is asked. */
async function leaveUnread(dataDir: string, from: string, to: string): Promise<void> {
  const { db, close } = await openStore({ databaseUrl: null, dataDir })
  const url = 'https://exemple.example/feed'
  const { id } = await addFeed(db, { url, outlet: 'L’Exemple', language: 'fr', title: null }, from)
  for (const at of [from, to]) {
    const poll = { feedId: id, at, url, outcome: 'read' as const, movedTo: null, why: null, nextTryAt: at }
    await savePoll(db, { ...poll, interval: 3600, failures: 0 }, { items: 0, newItems: 0 })
  }
  await switchFeed(db, id, { on: false, now: to })
  await close()
}
