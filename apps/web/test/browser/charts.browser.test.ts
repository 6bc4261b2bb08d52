import { type CrossCount, filterFromParams, type GraduatesOverTime, type Headline, type VisitPage } from '@jawla/domain'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { address, ask, open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const WORDS = {
  ar: { table: 'جدول', notStated: 'العدد غير مذكور', title: /الخريجون المذكورون حسب البرنامج والسنة، \d{4}–\d{4}/ },
  fr: {
    table: 'Tableau',
    notStated: 'Nombre non précisé',
    title: /Lauréats cités, par programme et année, \d{4}–\d{4}/,
  },
  en: {
    table: 'Table',
    notStated: 'Number not stated',
    title: /Graduates reported, by programme and year, \d{4}–\d{4}/,
  },
} as const

const graduates = (split: 'programs' | 'regions', filter = {}) =>
  ask<GraduatesOverTime>('visits.graduates', { filter, unit: 'year', split })
const chart = (page: Page, title: RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) }).last()
const selected = (page: Page) => filterFromParams(Object.fromEntries(new URL(page.url()).searchParams))

describe.skipIf(WITHOUT_BROWSER)('the charts', () => {
  test.each(['ar', 'fr', 'en'] as const)(
    'draw and table the graduates that the server counts (%s); not stated is never zero',
    async (lang) => {
      const { page, problems } = await open(`/charts?lang=${lang}`)
      const { rows } = await graduates('programs')
      const frame = chart(page, WORDS[lang].title)
      await frame.locator('rect[data-unstated]').first().waitFor()
      const hatched = await frame
        .locator('rect[data-unstated]')
        .evaluateAll((shapes) => shapes.map((shape) => Number((shape as SVGElement).dataset.unstated)))
      const unstated = rows.reduce((sum, { start, people }) => sum + (start === null ? 0 : people.groupsUnstated), 0)
      expect(hatched.reduce((sum, groups) => sum + groups, 0)).toBe(unstated)
      expect(unstated).toBeGreaterThan(0)
      const { reports } = await ask<Headline>('visits.headline', { filter: {} })
      expect(await frame.locator('p').last().innerText()).toContain(String(reports))
      await frame.getByRole('button', { name: WORDS[lang].table }).click()
      const told = await frame.locator('tbody tr').allInnerTexts()
      expect(told).toHaveLength(rows.length)
      for (const [index, { people }] of rows.entries()) {
        const number = told[index]?.split('\t')[2]
        if (people.min === null && people.max === null) expect(number).toBe(WORDS[lang].notStated)
        else expect(number).toContain(new Intl.NumberFormat(lang === 'fr' ? 'fr-MA' : 'en-GB').format(people.min ?? 0))
      }
      expect(problems).toEqual([])
    },
  )

  test.each(['ar', 'en'])(
    'draw the visits by official and region that the server counts (%s), from the side the language begins on',
    async (lang) => {
      const { page } = await open(`/charts?lang=${lang}`, { width: 820 })
      await page.locator('rect[data-row]').first().waitFor()
      const across = await ask<CrossCount>('visits.across', {
        filter: {},
        rows: 'officials',
        columns: 'regions',
        most: 12,
      })
      const drawn = await page.locator('rect[data-row][data-column^="MA-"]').evaluateAll((shapes) =>
        shapes.map((shape) => {
          const { row = '', column = '', visits = '' } = (shape as SVGElement).dataset
          return { row, column, visits: Number(visits), x: shape.getBoundingClientRect().x }
        }),
      )
      const shown = new Set(across.columns.slice(0, 8).map(({ value }) => value))
      const told = across.cells.flatMap(([row, column, visits]) => {
        const [one, other] = [across.rows[row]?.value, across.columns[column]?.value]
        return other !== undefined && shown.has(other) ? [`${one} ${other} ${visits}`] : []
      })
      expect(drawn.map(({ row, column, visits }) => `${row} ${column} ${visits}`).sort()).toEqual(told.sort())
      const ofFirst = drawn.filter(({ row }) => row === across.rows[0]?.value)
      const order = across.columns.map(({ value }) => value)
      const along = ofFirst.toSorted((a, b) => order.indexOf(a.column) - order.indexOf(b.column)).map(({ x }) => x)
      expect(along).toEqual(along.toSorted((a, b) => (lang === 'ar' ? b - a : a - b)))
      const cut = await page.locator('tspan', { hasText: '…' }).evaluateAll((labels) =>
        (labels as SVGTSpanElement[]).map((label) => {
          const { x, width } = label.getBBox()
          const text = label.textContent ?? ''
          const isArabic = /\p{Script=Arabic}/u.test(text)
          return isArabic === label.getExtentOfChar(text.indexOf('…')).x < x + width / 2
        }),
      )
      expect(new Set(cut), 'a name that is cut has its dots where it is cut').toEqual(new Set([true]))
    },
  )

  test('lead from a bar to the visits behind it, and back', async () => {
    const { page, problems } = await open('/charts?lang=en')
    const bar = page.locator('a', { has: page.locator('rect[data-column^="MA-"]') }).first()
    await bar.waitFor()
    const shape = bar.locator('rect')
    const [official, region, visits] = [
      await shape.getAttribute('data-row'),
      await shape.getAttribute('data-column'),
      Number(await shape.getAttribute('data-visits')),
    ]
    await bar.focus()
    await page.keyboard.press('Enter')
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/')
    expect(selected(page)).toMatchObject({ officials: [official], regions: [region] })
    const { total } = await ask<VisitPage>('visits.list', { filter: selected(page) })
    expect(total).toBe(visits)
    await page.goBack()
    await settled(page)
    expect(address(page)).toBe('/charts?lang=en')
    expect(problems).toEqual([])
  })

  test('follow the filter, which stays on this page', async () => {
    const { page } = await open('/charts?lang=en')
    await page.locator('input[value="MA-03"]').check()
    await settled(page)
    expect(address(page)).toBe('/charts?region=MA-03&lang=en')
    const { parts } = await graduates('regions', { regions: ['MA-03'] })
    expect(await page.locator('[data-panel^="MA-"]').count()).toBe(parts.length)
    await page.getByRole('button', { name: 'Clear all' }).first().click()
    await settled(page)
    expect(address(page)).toBe('/charts?lang=en')
  })
})
