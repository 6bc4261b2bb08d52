/**
 * What a reader waits for, in a real browser over a full store: the first page on a phone that has never been there, and a change of
 * the filter at a desk, of which each region's first asks what nobody asked before.
 *
 *     npm run bench:web [-- VISITS]
 *
 * 200,000 visits where not given. The phone's processor is slowed to a quarter of this machine's and its network is what
 * the tools of Chromium call Fast 3G. Ends with 1 where a limit is passed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@jawla/store'
import { findBrowser } from '@jawla/web/find-browser'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { makeRecord } from './make-record.ts'
import { serve } from './serve.ts'

const VISITS = Number(process.argv[2] ?? 200_000)
const COLD_LOADS = 7
/** Times that every choice of a field is taken and left again. */
const ROUNDS = 3
/** Bytes a second and milliseconds, of https://github.com/ChromeDevTools/devtools-frontend, `front_end/core/sdk/NetworkManager.ts`. */
const FAST_3G = { downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 }
const SLOWED = 4
/** Milliseconds, bytes, and a share of the screen: what the measures may be at most. */
const LIMITS = { paint: 2_500, script: 200_000, shift: 0.05, filter: 200 }

interface ColdLoad {
  /** Milliseconds from the start of navigation to the largest paint, and to where every question is answered and drawn. */
  paint: number
  settled: number
  /** The part of the screen that moved, times how far; see https://web.dev/articles/cls. */
  shift: number
  /** Bytes over the wire: of scripts until the page has settled, and of everything. */
  script: number
  all: number
}

const folder = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
try {
  const store = await openStore({ databaseUrl: null, dataDir: folder })
  await makeRecord(store, VISITS)
  await store.close()
  const server = await serve(folder)
  const launch = await findBrowser()
  if (launch === null) throw new Error('no Chromium found: install one, or set CHROMIUM_PATH to its program')
  const browser = await chromium.launch(launch)
  try {
    // The first question reads all visits; whoever comes later does not wait for it.
    await fetch(`${server.address}/trpc/visits.headline?input=${encodeURIComponent('{"filter":{}}')}`)
    await measurePhone(browser, server.address)
    await measureDesk(browser, server.address)
  } finally {
    await browser.close()
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measurePhone(browser: Browser, address: string): Promise<void> {
  const loads: ColdLoad[] = []
  for (let load = 0; load < COLD_LOADS; load++) loads.push(await coldLoad(browser, address))
  console.log(`${VISITS} visits; cold load on a phone, processor / ${SLOWED}, Fast 3G; ${COLD_LOADS} loads`)
  const values = (measure: keyof ColdLoad) => loads.map((one) => one[measure])
  report('largest paint, ms', values('paint'), LIMITS.paint)
  report('all answered and drawn, ms', values('settled'))
  report('layout shift', values('shift'), LIMITS.shift, 3)
  report('scripts over the wire, kB', values('script').map(inKb), inKb(LIMITS.script))
  report('all over the wire, kB', values('all').map(inKb))
}

async function coldLoad(browser: Browser, address: string): Promise<ColdLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'ar-MA',
  })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', { offline: false, ...FAST_3G })
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const bytes = countBytes(tools)
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 }
    Object.assign(globalThis, { seen })
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => {
      seen.paint = entry.startTime
    })
    watch('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value
    })
  })
  await page.goto(address)
  await settled(page)
  const seen = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { paint: number; shift: number } }).seen,
    settled: performance.now(),
  }))
  await context.close()
  return { ...seen, ...bytes }
}

/** Counts what comes over the wire, compressed and with its headers. */
function countBytes(tools: CDPSession): { script: number; all: number } {
  const bytes = { script: 0, all: 0 }
  const scripts = new Set<string>()
  tools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength
    if (scripts.has(requestId)) bytes.script += encodedDataLength
  })
  return bytes
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main h1') !== null && document.querySelector('[aria-busy="true"]') === null,
  )
}

async function measureDesk(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar-MA' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const ask = globalThis.fetch
    const asking = { open: 0 }
    Object.assign(globalThis, { asking })
    globalThis.fetch = async (...given) => {
      asking.open++
      try {
        const answer = await ask(...given)
        const body = await answer.blob()
        return new Response(body, answer)
      } finally {
        asking.open--
      }
    }
  })
  await page.goto(`${address}/?lang=fr`)
  await settled(page)
  const change = async (field: string) => {
    const boxes = page.locator(`input[name="${field}"]`)
    const count = await boxes.count()
    if (count === 0) throw new Error(`no box to choose of ${field} with`)
    const changes: number[] = []
    for (let number = 0; number < 2 * ROUNDS * count; number++) {
      changes.push(await boxes.nth((number >> 1) % count).evaluate(changeFilter))
      await page.waitForTimeout(150)
    }
    return changes
  }
  // A server that has been up for a while, and a page that was used: of neither is the code new.
  await change('facilityTypes')
  const changes = await change('regions')
  console.log(`a change of the filter at a desk, all its answers painted; ${changes.length} changes`)
  report('answered and painted, ms', changes, LIMITS.filter)
  await context.close()
}

/** Presses a box; milliseconds until every answer that it asks for is painted. */
function changeFilter(box: Element): Promise<number> {
  const { asking } = globalThis as unknown as { asking: { open: number } }
  return new Promise((resolve) => {
    const [start, address] = [performance.now(), location.href]
    ;(box as HTMLElement).click()
    const look = () => {
      const waits =
        location.href === address || asking.open > 0 || document.querySelector('[aria-busy="true"]') !== null
      if (waits) requestAnimationFrame(look)
      // A message comes after the frame that it was sent in is painted.
      else requestAnimationFrame(() => afterPaint(() => resolve(performance.now() - start)))
    }
    const afterPaint = (then: () => void) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
}

function report(name: string, values: readonly number[], limit?: number, digits = 0): void {
  const sorted = values.toSorted((a, b) => a - b)
  const [median, p95] = [0.5, 0.95].map((part) => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN)
  const passed = limit !== undefined && (p95 ?? 0) > limit
  if (passed) process.exitCode = 1
  console.log(
    `${name.padEnd(28)} median ${median?.toFixed(digits)}, p95 ${p95?.toFixed(digits)}${limit === undefined ? '' : `, at most ${limit}${passed ? ': PASSED' : ''}`}`,
  )
}

function inKb(bytes: number): number {
  return bytes / 1000
}
