import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser.ts'
import { buildDashboard, startDashboard } from './start-dashboard.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the dashboard answers and where the browser listens; null where there is no browser to be had. */
    browser: { dashboard: string; endpoint: string } | null
    /** A data folder with an empty store: copy it, never open it. */
    emptyStore: string
  }
}

/** One server and one browser for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const launch = await findBrowser()
  if (launch === null) {
    console.warn('Browser tests did not run: no Chromium found. Install one, or set CHROMIUM_PATH to its program.')
    project.provide('browser', null)
    return async () => {}
  }
  await buildDashboard()
  const [dashboard, server] = await Promise.all([
    startDashboard(project.getProvidedContext().emptyStore, { samples: true }),
    chromium.launchServer(launch),
  ])
  project.provide('browser', { dashboard: dashboard.address, endpoint: server.wsEndpoint() })
  return async () => {
    await server.close()
    await dashboard.stop()
  }
}
