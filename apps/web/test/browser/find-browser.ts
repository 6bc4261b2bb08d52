import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  // Without a graphics card, imitating one takes a fifth of the time that a page takes.
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * How to start a Chromium here: the one that `CHROMIUM_PATH` names, one that is installed, or the one that an npm package
 * brings for Linux on x64. Null where none can be had.
 */
export async function findBrowser(): Promise<LaunchOptions | null> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return { executablePath: named, args: FLAGS }
  }
  const installed = USUAL_PLACES.find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args: FLAGS }
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { default: packed } = await import('@sparticuz/chromium')
  // In a single process the whole browser ends with the first test file that closes its pages.
  const args = packed.args.filter((flag) => flag !== '--single-process')
  return { executablePath: await packed.executablePath(), args: [...args, ...FLAGS] }
}
