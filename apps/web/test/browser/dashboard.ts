import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'

const running = inject('browser')

/** True where no browser can be had: the tests are skipped, and the setup has said so. */
export const WITHOUT_BROWSER = running === null

interface Opening {
  width?: number
  /** What the browser remembers from an earlier visit. */
  remembered?: Record<string, string>
  theme?: 'light' | 'dark'
  /** Another server than the one with the samples, by its address. */
  server?: string
  /** Sent with every request. */
  headers?: Record<string, string>
}

export interface OpenPage {
  page: Page
  /** Errors on the console, failed requests, and requests to any other host. */
  problems: string[]
}

let browser: Promise<Browser> | undefined

afterAll(async () => (await browser)?.close())

/** Pages that a test of this file has left, by what cannot be changed on a page: a new one takes as long as a test. */
const left = new Map<string, Page[]>()

/** Opens an address of the dashboard, e.g. `/?lang=fr`, in a browser that remembers nothing of it; left when the test is done. */
export async function open(path: string, opening: Opening = {}): Promise<OpenPage> {
  const known = left.get(kindOf(opening))?.pop()
  const opened = known ? await openAgain(known, path, opening) : await openToStay(path, opening)
  onTestFinished(() => leave(opened.page, opening))
  return opened
}

let seen: (OpenPage & { path: string }) | undefined

/** The same on a wide screen, for tests that only look: one page, that goes on only where the next test looks elsewhere. */
export async function see(path: string): Promise<OpenPage> {
  if (seen?.path === path) return seen
  seen?.page.removeAllListeners()
  seen = { path, ...(await (seen ? goTo(seen.page, path, {}) : openToStay(path, {}))) }
  return seen
}

function kindOf({ width = 1440, headers = {}, remembered = {}, server = '' }: Opening): string {
  return JSON.stringify([width < 500, headers, remembered, server])
}

async function leave(page: Page, opening: Opening): Promise<void> {
  if (page.isClosed()) return
  await Promise.all(
    page
      .context()
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  )
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  page.removeAllListeners()
  await page.mouse.move(0, 0)
  // A document of the same origin without the dashboard, which remembers what is typed when it is left.
  await page.goto(`${serverOf(opening)}/star.svg`)
  await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => void storage.clear()))
  const kind = kindOf(opening)
  left.set(kind, [...(left.get(kind) ?? []), page])
}

async function openAgain(page: Page, path: string, opening: Opening): Promise<OpenPage> {
  await page.setViewportSize(sizeOf(opening))
  await page.emulateMedia({ media: null, colorScheme: opening.theme ?? 'light' })
  return goTo(page, path, opening)
}

async function openToStay(path: string, opening: Opening): Promise<OpenPage> {
  if (running === null) throw new Error('no browser')
  browser ??= chromium.connect(running.endpoint)
  const { width = 1440, remembered = {}, theme = 'light', headers = {} } = opening
  const context = await (await browser).newContext({
    viewport: sizeOf(opening),
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
    locale: 'fr-MA',
    extraHTTPHeaders: headers,
  })
  await context.addInitScript((items) => {
    for (const [name, value] of Object.entries(items))
      if (!localStorage.getItem(name)) localStorage.setItem(name, value)
  }, remembered)
  return goTo(await context.newPage(), path, opening)
}

async function goTo(page: Page, path: string, opening: Opening): Promise<OpenPage> {
  const server = serverOf(opening)
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server}/`) && !request.url().startsWith('data:')) {
      problems.push(`asks another host: ${request.url()}`)
    }
  })
  await page.goto(server + path)
  await settled(page)
  return { page, problems }
}

function sizeOf({ width = 1440 }: Opening): { width: number; height: number } {
  return { width, height: width < 500 ? 844 : 900 }
}

function serverOf({ server = running?.dashboard ?? '' }: Opening): string {
  return server
}

/** Waits until every question to the server is answered and the answers are drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('[aria-busy="true"]') === null &&
      document.fonts.status === 'loaded',
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))))
}

/** What the server answers to a procedure: what the page is held against. */
export async function ask<Answer>(procedure: string, input?: unknown): Promise<Answer> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(`${running?.dashboard}/trpc/${procedure}${query}`)
  if (!response.ok) throw new Error(`${procedure}: ${response.status} ${await response.text()}`)
  return (await response.json()).result.data
}

/** The file that a press hands to the reader. */
export async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk)
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) }
}

/** Path and search parameters as they stand in the address bar. */
export function address(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + decodeURIComponent(search) + hash
}
