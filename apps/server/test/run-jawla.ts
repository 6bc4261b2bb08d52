import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const PROGRAM = fileURLToPath(new URL('../bin/jawla.mjs', import.meta.url))

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  /** The embedded store's folder. */
  dataDir?: string
  env?: Record<string, string>
  input?: string | Uint8Array
  cwd?: string
  /** Further options of Node itself. */
  node?: string[]
}

/** A new folder that is gone when the test is. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}

/** A new folder with an empty store in it, copied from one that the program made: much quicker than making each. */
export async function newStore(): Promise<string> {
  template ??= makeTemplate()
  const folder = newFolder()
  cpSync(await template, folder, { recursive: true })
  return folder
}

let template: Promise<string> | null = null

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-test-template-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { code, stderr } = await runJawla(['export', 'visits'], { dataDir: folder })
  if (code !== 0) throw new Error(`no store for the tests: ${stderr}`)
  return folder
}

/** Starts the program as a process of its own. */
export function startJawla(args: string[], options: RunOptions = {}): ChildProcess {
  const { dataDir, env = {}, cwd = tmpdir(), node = [] } = options
  const clean = { PATH: process.env.PATH ?? '', HOME: tmpdir(), TZ: 'Africa/Casablanca' }
  const child = spawn(process.execPath, [...node, PROGRAM, ...args], {
    cwd,
    env: { ...clean, ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }), ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs a command to its end. */
export function runJawla(args: string[], options: RunOptions = {}): Promise<Ran> {
  const child = startJawla(args, options)
  const printed = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text
  })
  // A command that stops early does not read its input to the end.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}

/** The JSON lines of a command's standard output. */
export function jsonLines(ran: Ran): Record<string, unknown>[] {
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
