import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { axeFinds } from './axe-finds.ts'
import { open, settled, WITHOUT_BROWSER } from './dashboard.ts'

const site = inject('browser')?.dashboard ?? ''
const MAP = '/embed/visits-by-region?lang=fr'

let browser: Promise<Browser> | undefined
afterAll(async () => (await browser)?.close())

/** A newspaper's page, on an origin of its own. */
async function newspaper(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>News</title><body>${body}`)
  }).listen(0)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

interface Reader {
  width?: number
  javaScript?: boolean
  touch?: boolean
}

async function read(address: string, { width = 800, javaScript = true, touch = false }: Reader = {}): Promise<Page> {
  const running = inject('browser')
  if (running === null) throw new Error('no browser')
  browser ??= chromium.connect(running.endpoint)
  const context = await (await browser).newContext({
    ...{ viewport: { width, height: 700 }, javaScriptEnabled: javaScript, hasTouch: touch, reducedMotion: 'reduce' },
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(address)
  return page
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (frame === null) throw new Error('no frame')
  return frame
}

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)
const contentOf = async (page: Page) =>
  (await frameOf(page)).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))

describe.skipIf(WITHOUT_BROWSER)('an embed in a newspaper’s page', () => {
  test('is made as high as it needs by the script of this site, also where its table is opened, and without one stays readable', async () => {
    const frame = `<iframe src="${site}${MAP}" height="200" style="border:0;width:100%"></iframe>`
    const page = await read(await newspaper(`${frame}<script async src="${site}/embed.js"></script>`))
    await expect.poll(async () => (await heightOf(page)) === (await contentOf(page))).toBe(true)
    const before = await heightOf(page)
    expect(before).toBeGreaterThan(400)
    await (await frameOf(page)).locator('summary').click()
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 100)
    await expect.poll(async () => (await heightOf(page)) === (await contentOf(page))).toBe(true)
    const cookies = await page.context().cookies()
    expect(cookies).toEqual([])
  })

  test('tells its height to what newsrooms have already: Pym.js, AMP, Datawrapper, Embedly and Iframely', async () => {
    const listen = `<script>window.heard = []; addEventListener('message', (event) => {
      if (event.source !== document.querySelector('iframe').contentWindow) return
      heard.push(event.data)
      const pym = /^pymxPYMxchart-7xPYMxheightxPYMx(\\d+)$/.exec(event.data)
      if (pym) document.querySelector('iframe').style.height = pym[1] + 'px'
    })</script>`
    const pym = 'initialWidth=600&childId=chart-7&parentTitle=News&parentUrl=http%3A%2F%2Fnews.example%2F'
    const page = await read(await newspaper(`${listen}<iframe src="${site}${MAP}&${pym}" height="200"></iframe>`))
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(page))).toBeLessThan(8)
    const heard: unknown[] = await page.evaluate('heard')
    const height = expect.any(Number)
    expect(heard).toContainEqual({ source: 'jawla', type: 'height', height })
    expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
    expect(heard).toContainEqual({ 'datawrapper-height': { jawla: height } })
    const texts = heard
      .filter((one) => typeof one === 'string' && one.startsWith('{'))
      .map((one) => JSON.parse(String(one)))
    expect(texts).toContainEqual({ src: `${site}${MAP}&${pym}`, context: 'iframe.resize', height })
  })

  test('does the same in a sandbox, as some newsrooms put every frame', async () => {
    const frame = `<iframe sandbox="allow-scripts" src="${site}${MAP}" height="200" style="border:0;width:100%"></iframe>`
    const page = await read(await newspaper(`${frame}<script async src="${site}/embed.js"></script>`))
    await expect.poll(async () => (await heightOf(page)) === (await contentOf(page))).toBe(true)
    const inside = await frameOf(page)
    await inside.locator('.wide a[data-told]').first().click()
    await inside.locator('main.visits mark').first().waitFor()
    expect(inside.url()).toBe(site + MAP)
  })

  test('hears nobody else: a message of another frame changes nothing', async () => {
    const other = await newspaper(
      "<script>parent.postMessage({ source: 'jawla', type: 'height', height: 5 }, '*')</script>",
    )
    const frames = `<iframe id="ours" src="${site}${MAP}" style="border:0;width:100%"></iframe><iframe id="other" src="${other}"></iframe>`
    const page = await read(await newspaper(`<script src="${site}/embed.js"></script>${frames}`))
    await expect.poll(() => page.locator('#ours').evaluate((frame) => frame.style.height)).toMatch(/^\d{3,}px$/)
    expect(await page.locator('#other').evaluate((frame) => frame.style.height)).toBe('')
  })

  test('leads from a bar to the sentence and back in its place, with the focus where it was', async () => {
    const page = await read(site + MAP)
    const bar = page.locator('.wide a[data-told]').first()
    await bar.focus()
    const tip = page.locator('.tip')
    expect(await tip.innerText()).toBe(await bar.getAttribute('data-told'))
    await page.keyboard.press('Enter')
    const list = page.locator('main.visits')
    await list.locator('mark').first().waitFor()
    expect(page.url()).toBe(site + MAP)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await list.getByRole('link', { name: 'Retour au graphique' }).press('Enter')
    await list.waitFor({ state: 'detached' })
    expect(await bar.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.mouse.move(1, 1)
    await bar.hover()
    expect(await tip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
  })

  test('tells at the first touch of a bar, and leads on at the second', async () => {
    const page = await read(site + MAP, { width: 390, touch: true })
    const bar = page.locator('.narrow a[data-told]').last()
    await bar.tap()
    expect(await page.locator('.tip').innerText()).toBe(await bar.getAttribute('data-told'))
    await bar.tap()
    await page.locator('main.visits mark').first().waitFor()
  })

  test.each([
    [200, 'ar'],
    [390, 'fr'],
    [1440, 'ar'],
  ])('fits %i pixels (%s), and works without JavaScript', async (width, lang) => {
    const page = await read(`${site}/embed/visits-by-region?lang=${lang}`, { width, javaScript: false })
    const [wide] = (await page.locator('html').getAttribute('dir')) === (lang === 'ar' ? 'rtl' : 'ltr') ? [true] : []
    expect(wide).toBe(true)
    const place = width < 560 ? '.narrow' : '.wide'
    expect(await page.locator('figure svg:visible').count()).toBe(1)
    const box = await page.locator(`${place} svg`).boundingBox()
    expect(Math.round((box?.x ?? -1) + (box?.width ?? 0))).toBeLessThanOrEqual(width)
    await page.locator('summary').click()
    await page.locator('table a').first().click()
    await page.locator('main.visits mark').first().waitFor()
    await page.locator('a.back').click()
    await page.locator('figure svg:visible').waitFor()
  })

  test.each(['light', 'dark'])('breaks no rule of accessibility (%s)', async (theme) => {
    for (const path of ['visits-by-month?lang=ar', 'coverage?lang=fr', 'visits?lang=ar&region=MA-03']) {
      const page = await read(`${site}/embed/${path}&theme=${theme}`)
      await page
        .locator('summary')
        .evaluateAll((all) => all.forEach((one) => void one.parentElement?.setAttribute('open', '')))
      expect([path, await axeFinds(page)]).toEqual([path, []])
    }
  })

  test('shows its table on paper', async () => {
    const page = await read(site + MAP)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('table').isVisible()).toBe(true)
  })
})

describe.skipIf(WITHOUT_BROWSER)('the window that gives a chart to other sites', () => {
  test('shows the embed as it will be and gives its code, by keyboard, in Arabic on a phone', async () => {
    const { page, problems } = await open('/?lang=ar&region=MA-03', { width: 390 })
    const button = page.getByRole('button', { name: 'تضمين', exact: true }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('dialog', { name: 'للنشر في موقع آخر' })
    await box.getByLabel('اللغة').selectOption('fr')
    await box.getByLabel('الألوان').selectOption('dark')
    await box.getByLabel('عنوان آخر').fill('Fès & "Meknès"')
    const preview = box.frameLocator('iframe')
    await preview.locator('html[data-theme="dark"][lang="fr"] figcaption').waitFor()
    const code = box.getByLabel('الشفرة للنسخ')
    await expect.poll(() => code.inputValue()).toContain('title="F')
    const text = await code.inputValue()
    expect(text).toContain(`src="${site}/embed/visits-by-region?region=MA-03&#38;theme=dark&#38;title=F`)
    expect(text).toContain(`<script async src="${site}/embed.js"></script>`)
    expect(text).not.toContain('& "')
    expect(await axeFinds(page)).toEqual([])
    await box.getByLabel('الشفرة', { exact: true }).selectOption('picture')
    await expect
      .poll(() => code.inputValue())
      .toMatch(/<img src="[^"]*\/chart\/visits-by-region\.svg[^"]*" alt="[^"]*Fès-Meknès/)
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'hidden' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })

  test('freezes a chart at the data of today', async () => {
    const { page } = await open('/charts?lang=en')
    await page.getByRole('button', { name: 'Embed', exact: true }).first().click()
    const box = page.getByRole('dialog', { name: 'Publish on another site' })
    await box.getByLabel('Data').selectOption('frozen')
    const code = box.getByLabel('Code to copy')
    await expect
      .poll(() => code.inputValue().catch(() => ''))
      .toMatch(/\/embed\/graduates-by-program\?frozen=[0-9a-f]{16}&/)
    await box.frameLocator('iframe').getByText('Data of ').waitFor()
  })

  test('gives a sentence of a visit and the visit itself', async () => {
    const { page } = await open('/?lang=fr')
    await page.locator('a[href^="/visits/"]').first().click()
    await page.getByRole('button', { name: 'Intégrer la phrase' }).first().waitFor()
    await settled(page)
    await page.getByRole('button', { name: 'Intégrer la phrase' }).first().click()
    const box = page.getByRole('dialog', { name: 'Publier sur un autre site' })
    await box.frameLocator('iframe').locator('figure div svg').first().waitFor({ state: 'attached' })
    expect(await box.getByLabel('Code à copier').inputValue()).toMatch(/\/embed\/quote\?id=[^&]*%40\d+-\d+&/)
  })
})
