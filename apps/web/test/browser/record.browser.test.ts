import {
  type ChoiceList,
  EMPTY_FILTER,
  type FacilityList,
  type Filter,
  type Headline,
  type NamedThing,
  type Names,
  type OutletSummary,
  type ReportDetail,
  type ReportPage,
  type VisitCalendar,
  type VisitPage,
} from '@jawla/domain'
import { provinces, regionName, regions } from '@jawla/vocabulary/regions'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatDay } from '../../src/i18n/format-date.ts'
import { formatNumber } from '../../src/i18n/format-number.ts'
import { LANGUAGES, type Language, type LanguageCode } from '../../src/i18n/languages.ts'
import { nameIn } from '../../src/i18n/name-in.ts'
import { recordAr } from '../../src/i18n/record-ar.ts'
import { recordEn } from '../../src/i18n/record-en.ts'
import { recordFr } from '../../src/i18n/record-fr.ts'
import { address, ask, open, see, settled, WITHOUT_BROWSER } from './dashboard.ts'

/** What a page is about, as the server names it. */
interface Subject {
  path: string
  names: Names
  filter: Filter
}

const WORDS: Record<LanguageCode, Record<string, string>> = { ar: recordAr, fr: recordFr, en: recordEn }
const CODES = LANGUAGES.map(({ code }) => code)
const KINDS = ['facility', 'program', 'official', 'craft', 'partner', 'region', 'province'] as const
const FOLDERS = {
  ...{ facility: 'facilities', program: 'programs', official: 'officials', craft: 'crafts', partner: 'partners' },
  ...{ region: 'regions', province: 'provinces', outlet: 'outlets', report: 'reports' },
}
const subjects = new Map<string, Subject>()
const number = (page: Page, id: string) => page.locator(`section#${id} p[role=status]`).innerText()

const languageOf = (code: LanguageCode) => LANGUAGES.find((one) => one.code === code) as Language
const pathOf = (folder: string, id: string) => `/${folder}/${encodeURIComponent(id)}`
const headlineOf = (filter: Filter) => ask<Headline>('visits.headline', { filter })
const figure = (page: Page, at: number) => page.locator('dl > div').nth(at).locator('dd').first()

describe.skipIf(WITHOUT_BROWSER)('the pages of the record', () => {
  beforeAll(async () => {
    const { items } = await ask<FacilityList>('facilities.list', { filter: {}, limit: 1 })
    const [facility] = items
    if (!facility) throw new Error('no visit of the samples reaches a facility')
    subjects.set('facility', {
      ...{ path: pathOf('facilities', facility.id), names: facility.names },
      filter: { ...EMPTY_FILTER, facilities: [facility.id] },
    })
    for (const field of ['programs', 'officials', 'crafts', 'partners'] as const) {
      const { choices } = await ask<ChoiceList>('visits.choices', { filter: {}, field, most: 1 })
      const { value, names } = choices[0] ?? { value: '', names: null }
      subjects.set(field.slice(0, -1), {
        ...{ path: pathOf(field, value), names: names ?? { ar: null, fr: null } },
        filter: { ...EMPTY_FILTER, [field]: [value] },
      })
    }
    const region = regions.find(({ code }) => code === 'MA-03')
    const province = provinces.find(({ code }) => code === 'MA-FES')
    if (!region || !province) throw new Error('no Fès-Meknès')
    subjects.set('region', {
      ...{ path: '/regions/MA-03', names: region.names, filter: { ...EMPTY_FILTER, regions: ['MA-03'] } },
    })
    subjects.set('province', {
      ...{ path: '/provinces/MA-FES', names: province.names, filter: { ...EMPTY_FILTER, provinces: ['MA-FES'] } },
    })
  })

  const subject = (kind: string): Subject => {
    const one = subjects.get(kind)
    if (!one) throw new Error(`no ${kind}`)
    return one
  }

  describe.each(CODES)('in %s', (code) => {
    test.each(KINDS)('a %s shows the names, numbers and visits that the server answers', async (kind) => {
      const { path, names, filter } = subject(kind)
      const { page, problems } = await see(`${path}?lang=${code}`)
      const language = languageOf(code)
      const text = kind === 'region' ? regionName('MA-03', code) : nameIn(names, '', code).text
      expect(await page.locator('main h1').innerText()).toBe(text)
      expect(await page.title()).toContain(text)
      const headline = await headlineOf(filter)
      expect(await figure(page, 0).innerText()).toBe(formatNumber(headline.visits, language))
      const visits = await ask<VisitPage>('visits.list', { filter, limit: 20 })
      const links = page.locator('section#visits ol a[href*="/visits/"]')
      const shown = await links.evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
      )
      expect(shown).toEqual(visits.items.map(({ id }) => `/visits/${id}`))
      expect(await number(page, 'visits')).toContain(formatNumber(visits.total, language))
      const reports = await ask<ReportPage>('reports.list', { whose: { filter }, limit: 15 })
      const titles = await page.locator('section#reports ol > li > div > p:first-child a').allInnerTexts()
      expect(titles).toEqual(reports.items.map(({ title }) => title))
      expect(await number(page, 'reports')).toContain(formatNumber(reports.total, language))
      expect(problems).toEqual([])
    })

    test('an outlet shows its reports, their languages, the first and the last', async () => {
      const { choices } = await ask<ChoiceList>('visits.choices', { filter: {}, field: 'outlets', most: 1 })
      const key = choices[0]?.value ?? ''
      const outlet = await ask<OutletSummary>('outlets.get', { key })
      const { page, problems } = await see(`${pathOf('outlets', key)}?lang=${code}`)
      const language = languageOf(code)
      expect(await page.locator('main h1').innerText()).toBe(nameIn(outlet.names, '', code).text)
      expect(await figure(page, 0).innerText()).toBe(formatNumber(outlet.reports, language))
      expect(await figure(page, 1).innerText()).toBe(formatNumber(outlet.visits, language))
      expect(await figure(page, 2).innerText()).toBe(formatDay(outlet.first ?? '', language))
      expect(await figure(page, 3).innerText()).toBe(formatDay(outlet.last ?? '', language))
      expect(problems).toEqual([])
    })

    test('a report shows its words, and under each visit the words that tell it', async () => {
      const { items } = await ask<ReportPage>('reports.list', { whose: { filter: {} }, limit: 100 })
      const [fullest] = items.toSorted((a, b) => b.visits.length - a.visits.length)
      const { report, visits } = await ask<ReportDetail>('reports.detail', { id: fullest?.id })
      expect(visits.length).toBeGreaterThan(1)
      const { page, problems } = await see(`${pathOf('reports', report.id)}?lang=${code}`)
      expect(await page.locator('main h1').innerText()).toBe(report.title)
      const told = page.locator('main h3 a[href*="/visits/"]')
      const paths = await told.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))
      expect(paths).toEqual(visits.map(({ id }) => `/visits/${id}`))
      const quotes = await page.locator('main blockquote b').allInnerTexts()
      expect(quotes.length).toBeGreaterThan(5)
      for (const quote of quotes) expect(report.text).toContain(quote)
      expect(problems).toEqual([])
    })
  })

  test('nothing at an address is said in the reader’s words, whatever was looked for', async () => {
    const { page } = await open('/nowhere')
    const title = page.locator('main h1')
    for (const [at, [kind, folder]] of Object.entries(FOLDERS).entries()) {
      const code = CODES[at % CODES.length] ?? 'ar'
      await page.goto(new URL(`/${folder}/~nobody?lang=${code}`, page.url()).href)
      const words = String(WORDS[code][`record.missing.${kind}`])
      await expect.poll(() => title.innerText(), { timeout: 10_000 }).toBe(words)
    }
  })

  test('what the vocabulary alone knows has a page that says that no visit is known', async () => {
    const { page, problems } = await open('/crafts/zellige?lang=en')
    const { about } = await ask<NamedThing>('visits.named', { field: 'crafts', value: 'zellige' })
    expect(await page.locator('main header').innerText()).toContain(about[0]?.fr)
    expect(await figure(page, 0).innerText()).toBe('0')
    expect(await page.locator('section#visits').innerText()).toContain(recordEn['record.history.none'])
    expect(problems).toEqual([])
  })

  test('an official’s months hold the visits whose days meet them, and open them', async () => {
    const { path, filter } = subject('official')
    const { months } = await ask<VisitCalendar>('visits.calendar', { filter })
    const { page } = await open(`${path}?lang=en`)
    const cells = page.locator('section#calendar td:not(:last-child) a')
    const shown = (await cells.locator('[aria-hidden]').allInnerTexts()).map(Number)
    expect(shown.toSorted()).toEqual(months.map(({ visits }) => visits).toSorted())
    await cells.last().focus()
    const visits = await cells.last().locator('[aria-hidden]').innerText()
    await page.keyboard.press('Enter')
    await page.locator('#visits-title').waitFor()
    await settled(page)
    expect(address(page)).toMatch(/^\/\?official=[^&]+&from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d&lang=en$/)
    expect(await page.locator('section[aria-labelledby=visits-title] ol > li').count()).toBe(Number(visits))
  })

  test('a region lists all its provinces, those without a visit first, and what waits there', async () => {
    const { path, filter } = subject('region')
    const { page } = await see(`${path}?lang=en`)
    expect(await page.locator('main h1 bdi').getAttribute('lang')).toBe('en')
    const names = await page.locator('section#coverage tbody th').allInnerTexts()
    const inRegion = provinces.filter(({ region }) => region === 'MA-03')
    expect(names.toSorted()).toEqual(inRegion.map(({ names }) => names.fr).toSorted())
    const last = await page.locator('section#coverage tbody td:nth-child(2)').allInnerTexts()
    const firstVisited = last.findIndex((words) => words !== recordEn['record.never'])
    expect(last.slice(firstVisited)).not.toContain(recordEn['record.never'])
    const waiting = await ask<FacilityList>('facilities.list', {
      filter,
      order: 'waiting',
      unvisited: true,
      limit: 100,
    })
    expect(waiting.neverReached).toBeGreaterThan(0)
    expect(await page.locator('section#waiting').innerText()).toContain(`${waiting.neverReached} of ${waiting.total}`)
  })

  test('from a filtered list to a visit, its official, a facility of theirs, and back to the list', async () => {
    const { page, problems } = await open('/?region=MA-03&lang=fr')
    await page.locator('ol a[href*="/visits/"]').first().click()
    await settled(page)
    await page.locator('[id^="fact-official-"] a[href*="/officials/"]').first().click()
    await page.locator('#calendar').waitFor()
    await settled(page)
    await page.locator('section#related a[href*="/facilities/"]').first().click()
    await page.locator('main header p', { hasText: /./ }).first().waitFor()
    await settled(page)
    expect(address(page)).toMatch(/^\/facilities\//)
    await page.locator('section#visits ol a[href*="/visits/"]').first().click()
    await settled(page)
    expect(address(page)).toMatch(/^\/visits\//)
    await page.getByRole('navigation', { name: 'Retour' }).getByRole('link').first().click()
    await settled(page)
    expect(address(page)).toBe('/?region=MA-03&lang=fr')
    expect(problems).toEqual([])
  })

  test('ids with any letters and signs keep their page, opened by a link or by address', async () => {
    const { choices } = await ask<ChoiceList>('visits.choices', { filter: {}, field: 'officials', most: 200 })
    const odd = choices.find(({ value }) => /^~\p{Script=Arabic}/u.test(value))
    if (!odd) throw new Error('every official of the samples is in the vocabulary')
    const { page } = await open('/directory?of=official&lang=ar')
    await page
      .locator(`main section a[href*="${encodeURIComponent(odd.value).replace('%7E', '~')}"]`)
      .first()
      .click()
    await page.locator('#calendar').waitFor()
    const name = await page.locator('main h1').innerText()
    expect(name).toBe(nameIn(odd.names ?? undefined, '', 'ar').text)
    await page.reload()
    await settled(page)
    expect(await page.locator('main h1').innerText()).toBe(name)
  })

  test('a report’s facts and words light each other, with the keyboard too', async () => {
    const { items } = await ask<ReportPage>('reports.list', { whose: { filter: {} }, limit: 1 })
    const { page, problems } = await open(`${pathOf('reports', items[0]?.id ?? '')}?lang=en`)
    await page.locator('main blockquote a').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toMatch(/#q-1-\d+-\d+$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-facts') ?? '')).not.toBe('')
    await page.keyboard.press('Enter')
    await expect.poll(() => address(page)).toMatch(/#visit-\d+-fact-/)
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^visit-\d+-fact-/)
    expect(problems).toEqual([])
  })

  test('the directory finds by name in either language, and its address follows', async () => {
    const { page, problems } = await open('/directory?lang=fr')
    await page.getByRole('link', { name: 'Responsables' }).click()
    await settled(page)
    expect(address(page)).toBe('/directory?of=official&lang=fr')
    await page.getByLabel(recordFr['directory.search']).fill('السعدي')
    await expect.poll(() => address(page)).toBe('/directory?of=official&text=السعدي&lang=fr')
    const found = await ask<ChoiceList>('visits.choices', { filter: {}, field: 'officials', text: 'السعدي', most: 200 })
    await expect.poll(() => page.locator('main section ol > li').count()).toBe(found.total)
    expect(await page.locator('main section').innerText()).toContain('Lahcen Essaadi')
    await page.getByLabel(recordFr['directory.search']).fill('xyzxyz')
    await page.getByText(recordFr['directory.none']).waitFor()
    await page.reload()
    await settled(page)
    expect(await page.getByLabel(recordFr['directory.search']).inputValue()).toBe('xyzxyz')
    expect(problems).toEqual([])
  })

  test.each([
    ['region', 12],
    ['province', 75],
  ])('the directory has every %s, also those that no visit was in', async (of, count) => {
    const { page } = await open(`/directory?of=${of}&lang=ar`)
    expect(await page.locator('main section ol > li').count()).toBe(count)
  })

  test('every kind of page fits a phone', async () => {
    const paths = [...KINDS.map((kind) => subject(kind).path), '/directory']
    const { page, problems } = await open('/nowhere', { width: 390 })
    for (const [at, path] of paths.entries()) {
      await page.goto(new URL(`${path}?lang=${['ar', 'fr'][at % 2]}`, page.url()).href)
      await settled(page)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, wider]).toEqual([path, 0])
    }
    expect(problems).toEqual([])
  })
})
