#!/usr/bin/env node
// Runs on any Node from 20 on: goes on under the pinned runtime where this one cannot read TypeScript.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_RUNTIME = 24
const here = fileURLToPath(import.meta.url)
const modules = join(here, '..', '..', '..', '..', 'node_modules')

if (Number(process.versions.node.split('.')[0]) >= OLDEST_RUNTIME) {
  // Kept in the checkout, not where other users of the machine can write; where it cannot be kept, nothing is lost but time.
  module.enableCompileCache(join(modules, '.cache', 'jawla'))
  const { main } = await import('../src/main.ts')
  await main(process.argv.slice(2))
} else {
  goOnUnder(pinnedNode())
}

function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(modules, '.bin', name)
  if (existsSync(pinned)) return pinned
  console.error(
    `jawla: needs Node ${OLDEST_RUNTIME} or newer, or the pinned one that npm ci installs; this is ${process.version}`,
  )
  return process.exit(2)
}

function goOnUnder(node) {
  // The channel carries no messages: its end tells a server that this process was killed.
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`jawla: cannot run ${node}: ${error.message}`)
    process.exit(2)
  })
  child.on('close', (code) => process.exit(code ?? 1))
}
