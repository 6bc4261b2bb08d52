import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newFolder, newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { jsonLines, runJawla } from '../run-jawla.ts'
import { ask, freePort, startServer, startServerProcess, takenPort } from '../start-server.ts'

const ALL = { filter: {} }
const SAMPLES = new URL('../../samples/reports.jsonl', import.meta.url)
const sampleCount = readFileSync(SAMPLES, 'utf8').trim().split('\n').length

describe('jawla serve', () => {
  test('prints its address, answers for itself and its store, and ends in good order on SIGTERM', async () => {
    const dataDir = await newStore()
    const server = await startServerProcess({ dataDir })
    expect(server.printed.stdout).toBe(`Jawla: ${server.url}\n`)
    for (const path of ['/healthz', '/readyz']) expect((await fetch(server.url + path)).status).toBe(200)
    expect(await server.stop('SIGTERM')).toBe(0)
    expect(existsSync(join(dataDir, 'store.lock'))).toBe(false)
    const again = await startServerProcess({ dataDir })
    expect(await again.stop('SIGINT')).toBe(0)
  })

  test('loads the samples once, marked as samples; the second start finds them', async () => {
    const dataDir = newFolder()
    const first = await startServer({ dataDir, args: [] })
    expect(first.printed.stderr).toContain(`Loading sample reports ${sampleCount}/${sampleCount}`)
    const { body } = await ask(first, 'store.status', null)
    expect(body.result.data).toMatchObject({ reports: sampleCount, sampleReports: sampleCount })
    await first.stop()
    const second = await startServer({ dataDir, args: [] })
    expect(second.printed.stderr).toContain(`${sampleCount} sample reports, loaded before`)
    expect((await ask(second, 'store.status', null)).body).toEqual(body)
    await second.stop()
  })

  test('a killed server is started again and has lost nothing that was acknowledged', async () => {
    const dataDir = await newStore()
    const server = await startServerProcess({ dataDir })
    const ran = await runJawla(['ingest', '-', '--format', 'json'], { dataDir, input: jsonl(ARABIC, FRENCH, NO_VISIT) })
    expect(jsonLines(ran)).toMatchObject([{ added: 3, visits: 1 }])
    const before = await ask(server, 'visits.list', ALL)
    expect(await server.stop('SIGKILL')).toBeNull()
    const again = await startServer({ dataDir })
    expect((await ask(again, 'visits.list', ALL)).body).toEqual(before.body)
    await again.stop()
  })

  test('a taken port is one clear line and exit code 2, and the store is left alone', async () => {
    const port = await takenPort()
    const dataDir = join(newFolder(), 'data')
    const ran = await runJawla(['serve', '--empty'], { dataDir, env: { PORT: String(port) } })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `jawla: port ${port} is taken; set PORT to a free one\n` })
    expect(existsSync(dataDir)).toBe(false)
  })

  test('a taken port ends a server too that was started under the pinned runtime, as npm start does', async () => {
    const port = await takenPort()
    const program = new URL('../../bin/jawla.mjs', import.meta.url)
    const child = spawn(process.execPath, [program.pathname, 'serve', '--empty'], {
      env: { PATH: process.env.PATH, DATA_DIR: join(newFolder(), 'data'), PORT: String(port) },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2)
  })

  test('a second server on the same store is refused in one clear line', async () => {
    const dataDir = await newStore()
    const server = await startServer({ dataDir })
    const ran = await runJawla(['serve', '--empty'], { dataDir, env: { PORT: String(await freePort()) } })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^jawla: store in use: process \d+ .*\n$/)
    await server.stop()
  })

  test.each([
    [{ PORT: 'eighty' }, 'jawla: PORT must be a port number, not "eighty"\n'],
    [{ PORT: '70000' }, 'jawla: PORT must be at most 65535, not "70000"\n'],
    [{ DATABASE_URL: 'mysql://u:secret@h/d' }, 'jawla: DATABASE_URL must be a postgres:// address\n'],
    [
      { PUBLIC_URL: 'jawla', LOG_LEVEL: 'loud' },
      'jawla: PUBLIC_URL must be an http or https address, not "jawla"\njawla: LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"\n',
    ],
  ])('wrong settings %o stop it with one clear line each', async (env, stderr) => {
    expect(await runJawla(['serve', '--empty'], { dataDir: newFolder(), env })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    })
  })

  test('a data folder that cannot be is one clear line', async () => {
    const ran = await runJawla(['serve', '--empty'], {
      dataDir: '/dev/null/x',
      env: { PORT: String(await freePort()) },
    })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'jawla: DATA_DIR /dev/null/x cannot be used (ENOTDIR)\n' })
  })

  test('a PostgreSQL server that cannot be reached is one clear line', async () => {
    const env = { DATABASE_URL: `postgres://u:secret@127.0.0.1:${await freePort()}/d`, PORT: String(await freePort()) }
    const ran = await runJawla(['serve'], { env })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(ran.stderr).not.toContain('secret')
  })

  test('the end of the process that started it under the pinned runtime ends it too', async () => {
    const dataDir = await newStore()
    const port = await freePort()
    // The channel that bin/jawla.mjs opens on an older Node, closed by its death.
    const program = new URL('../../bin/jawla.mjs', import.meta.url)
    const child = spawn(process.execPath, [program.pathname, 'serve', '--empty'], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    })
    await new Promise((resolve) => child.stdout?.once('data', resolve))
    child.disconnect()
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  })
})
