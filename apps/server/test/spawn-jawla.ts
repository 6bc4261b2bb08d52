import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../bin/jawla.mjs', import.meta.url))

export interface RunOptions {
  /** The embedded store's folder. */
  dataDir?: string
  env?: Record<string, string>
  input?: string | Uint8Array
  cwd?: string
}

export interface ProcessOptions extends RunOptions {
  /** Further options of Node itself. */
  node?: string[]
}

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** What the program finds in its environment: nothing of this process's own. */
export function environmentOf({ dataDir, env = {} }: RunOptions): Record<string, string> {
  const clean = { PATH: process.env.PATH ?? '', HOME: tmpdir(), TZ: 'Africa/Casablanca' }
  return { ...clean, ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }), ...env }
}

/** Starts the program as a process of its own. */
export function spawnJawla(args: string[], options: ProcessOptions = {}): ChildProcess {
  const { cwd = tmpdir(), node = [] } = options
  // Most of these processes are short: the engine's second, slower compiler would not be done before they are.
  return spawn(process.execPath, ['--liftoff-only', ...node, PROGRAM, ...args], { cwd, env: environmentOf(options) })
}

/** Gives the process its input and waits for its end. */
export function endOf(child: ChildProcess, input: string | Uint8Array = ''): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    printed.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    printed.stderr += text
  })
  // A command that stops early does not read its input to the end.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}
