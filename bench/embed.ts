/**
 * What an embed weighs over the wire, and what a cache in front keeps from the server.
 *
 *     npm run bench:embed
 *
 * Printed are kilobytes (1,000 bytes) as they are sent, gzipped, with their headers: of the timeline of 24 months cut by 12 regions and of the map, without
 * JavaScript (the page) and with it (the page and its script). Beyond 10 and 30 kB the run ends with 1. So it does where the map of 75 provinces goes beyond 30. Where nginx is installed, it is started with
 * the configuration of docs/embeds.md: 2,000 requests of 20 embeds, how many reach the server (more than 1 % ends the run with 1), and after
 * how many seconds a report that comes in is seen (beyond 70, the same).
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addDays, addMonths, EMPTY_FILTER, REGION_CODES } from '@jawla/domain'
import { headline, openStore } from '@jawla/store'
import { makeRecord } from './make-record.ts'
import { serve } from './serve.ts'

const VISITS = 1_000
const [GOAL_PLAIN, GOAL_WITH_SCRIPT] = [10_000, 30_000]
const [READERS, MOST_TO_SERVER, SEEN_WITHIN_S] = [100, 0.01, 70]
const ROOT = fileURLToPath(new URL('..', import.meta.url))

const dataDir = mkdtempSync(join(tmpdir(), 'jawla-bench-'))
try {
  const last = await filled()
  const server = await serve(dataDir)
  try {
    await weigh(server.address, last)
    if (spawnSync('nginx', ['-v']).error === undefined) await behindCache(server.address)
    else console.log('nginx is not installed: nothing is said about caches')
  } finally {
    await server.stop()
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}

/** The last day of the record made. */
async function filled(): Promise<string> {
  const store = await openStore({ databaseUrl: null, dataDir })
  await makeRecord(store, VISITS)
  const { last } = await headline(store.index, EMPTY_FILTER)
  await store.close()
  if (last === null) throw new Error('no visit has a date')
  return last
}

async function weigh(address: string, last: string): Promise<void> {
  const end = addDays(addMonths(`${last.slice(0, 7)}-01`, 1), -1)
  const months = `from=${addMonths(`${last.slice(0, 7)}-01`, -23)}&to=${end}`
  const [, script = ''] = /src="(\/embed-frame[^"]*)"/.exec((await sent(`${address}/embed/coverage`)).text) ?? []
  const scripted = script === '' ? null : (await sent(address + script)).bytes
  for (const chart of [`visits-by-month?split=regions&${months}`, `visits-by-region?${months}`, 'coverage?']) {
    for (const lang of ['ar', 'fr', 'en']) {
      const { bytes } = await sent(`${address}/embed/${chart}&lang=${lang}`)
      const whole = scripted === null ? null : bytes + scripted
      const shown = whole === null ? 'not built' : `${kilo(whole)} kB with it`
      console.log(`${chart.split('?')[0]?.padEnd(16)} ${lang}  ${kilo(bytes)} kB without JavaScript, ${shown}`)
      const isHeavy = bytes > GOAL_PLAIN && !chart.startsWith('coverage')
      if (isHeavy || (whole ?? 0) > GOAL_WITH_SCRIPT) process.exitCode = 1
    }
  }
}

function kilo(bytes: number): string {
  return (bytes / 1_000).toFixed(1)
}

/** An answer as it is sent, its headers counted too. */
async function sent(address: string): Promise<{ bytes: number; text: string }> {
  const [packed, plain] = await Promise.all([fetched(address, { 'accept-encoding': 'gzip' }), fetched(address, {})])
  return { bytes: packed.bytes, text: plain.body.toString() }
}

async function fetched(address: string, headers: Record<string, string>) {
  const [answer]: [IncomingMessage] = (await once(get(address, { headers }), 'response')) as never
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece)
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`)
  const body = Buffer.concat(pieces)
  return { body, bytes: body.length + answer.rawHeaders.join('\r\n').length }
}

async function behindCache(address: string): Promise<void> {
  let asked = 0
  // Counts what reaches the server.
  const counter = createServer((incoming, outgoing) => {
    asked++
    const onward = request(address + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  }).listen(0)
  await once(counter, 'listening')
  const cache = await startNginx((counter.address() as AddressInfo).port)
  asked = 0
  try {
    const embeds = [
      'coverage?lang=ar',
      'coverage?lang=fr',
      ...REGION_CODES.map((code) => `visits-by-month?region=${code}`),
    ]
    const further = ['ar', 'fr', 'en'].flatMap((lang) => [
      `visits-by-region?lang=${lang}`,
      `visits-by-official?lang=${lang}`,
    ])
    const addresses = [...embeds, ...further].map((chart) => `${cache.address}/embed/${chart}`)
    for (let reader = 0; reader < READERS; reader++) {
      const pym = `&initialWidth=600&childId=c${reader}&parentUrl=https%3A%2F%2Fnews${reader}.example`
      await Promise.all(addresses.map((one) => fetched(one + (reader % 2 === 0 ? pym : ''), {})))
    }
    const requests = READERS * addresses.length
    console.log(
      `${requests} requests of ${addresses.length} embeds: ${asked} reached the server (${((asked / requests) * 100).toFixed(2)} %)`,
    )
    if (asked / requests > MOST_TO_SERVER) process.exitCode = 1
    await changeSeen(`${cache.address}/embed/visits-by-region?lang=fr`)
  } finally {
    await cache.stop()
    counter.close()
    counter.closeAllConnections()
  }
}

/** A report comes in, and one reader a second looks at the map. */
async function changeSeen(embed: string): Promise<void> {
  const before = (await fetched(embed, {})).body.toString()
  const report = {
    ...{ id: 'new', outlet: 'Un', publishedAt: '2025-05-10' },
    text: 'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 9 ماي 2025، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة مكناس.',
  }
  const program = [join(ROOT, 'apps/server/bin/jawla.mjs'), 'ingest', '-']
  const { status, stderr } = spawnSync(process.execPath, program, {
    ...{ input: `${JSON.stringify(report)}\n`, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir } },
  })
  if (status !== 0) throw new Error(stderr)
  const since = performance.now()
  while ((await fetched(embed, {})).body.toString() === before) await wait(1_000)
  const seconds = (performance.now() - since) / 1_000
  console.log(`a report that comes in is seen after ${seconds.toFixed(0)} s`)
  if (seconds > SEEN_WITHIN_S) process.exitCode = 1
}

/** nginx as docs/embeds.md has it, on a free port and in a folder of its own. */
async function startNginx(upstream: number) {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-nginx-'))
  const [, block = ''] = /```nginx\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/embeds.md'), 'utf8')) ?? []
  const free = createServer().listen(0)
  await once(free, 'listening')
  const { port } = free.address() as AddressInfo
  free.close()
  const http = block
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/var/cache/nginx/jawla', join(folder, 'cache'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`)
  const config = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;${process.getuid?.() === 0 ? ' user root;' : ''}
events {} http { access_log off; ${paths.join(' ')} ${block === '' ? '' : http} }`
  writeFileSync(join(folder, 'nginx.conf'), config)
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  const closed = once(nginx, 'close')
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 50 && (await fetch(`${address}/healthz`).catch(() => null)) === null; tries++)
    await wait(100)
  return {
    address,
    stop: async () => {
      nginx.kill('SIGTERM')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
