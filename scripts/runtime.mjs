// Runs on any Node from 20 on, before anything is installed: no dependencies, no TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')
const OLDEST_HOST = 20
const OLDEST_RUNTIME = 24
/** Milliseconds after which a program notices that who started it is gone. */
const ORPHANED_WITHIN = 500

/** Installs what the lock file asks for where `node_modules` is missing or older than it. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_HOST) stop(`Jawla needs Node ${OLDEST_HOST} or newer; this is ${process.version}.`)
  if (isInstalled()) return
  console.error('Installing packages (once; about half a minute)…')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const result = spawnSync(command, [...args, 'ci', '--loglevel=error'], {
    cwd: ROOT,
    // Standard output belongs to the command that asked for the installation.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: !npm && process.platform === 'win32',
  })
  if (result.status !== 0) stop('The packages could not be installed; npm said why above.')
}

function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json')
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
}

/**
 * The environment in which every further program runs: the pinned runtime first on the path,
 * nothing sent to anyone.
 */
function runtimeEnvironment() {
  return {
    ...process.env,
    PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  }
}

/** The pinned Node; the host's own where the platform has no pinned one and it is new enough. */
function runtimeNode() {
  const pinned = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_RUNTIME) return process.execPath
  return stop(
    `No pinned runtime for ${process.platform}-${process.arch}: install Node ${OLDEST_RUNTIME} or newer, or run npm ci without --omit=optional.`,
  )
}

/**
 * Runs a script with the pinned Node; gives its exit code.
 * With `quiet`, what it prints is shown on standard error only where it fails.
 */
export function run(script, args, { quiet = false } = {}) {
  const child = spawn(runtimeNode(), [script, ...args], {
    cwd: ROOT,
    env: runtimeEnvironment(),
    // The channel closes when this process ends in whatever way: a server started here stops then too.
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const printed = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk))
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass)
  process.on('SIGTERM', pass)
  // npm hands SIGTERM to the shell between it and this process, and the shell dies of it without a word.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && pass('SIGTERM'), ORPHANED_WITHIN)
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch)
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
      if (code !== 0) process.stderr.write(Buffer.concat(printed))
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

/** Builds the dashboard where its sources changed since the last build. */
export function build() {
  return run(program('turbo', 'bin/turbo'), ['run', 'build', '--output-logs=errors-only'], { quiet: true })
}

/** The script behind a program's name, e.g. `program('vitest', 'vitest.mjs')`. */
export function program(packageName, file) {
  return join(ROOT, 'node_modules', packageName, file)
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
