import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, newStore } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { jsonLines, runJawla, startJawla } from '../run-jawla.ts'
import { ask, startServer, startServerProcess } from '../start-server.ts'

const ALL = { filter: {} }

describe('a second command while the server runs', () => {
  test('goes through the server and behaves as if it had the store itself, paths being its own', async () => {
    const [dataDir, folder] = [await newStore(), newFolder()]
    const server = await startServer({ dataDir })
    const bad = '{"text":\n'
    const ran = await runJawla(['ingest', '-', '--format', 'json'], { dataDir, input: bad + jsonl(ARABIC, FRENCH) })
    expect(ran.code).toBe(1)
    expect(jsonLines(ran)).toEqual([{ added: 2, updated: 0, unchanged: 0, failed: 1, visits: 1 }])
    expect(ran.stderr).toContain('jawla: standard input line 1: not JSON\n')
    const { body } = await ask(server, 'visits.list', ALL)
    expect(body.result.data.total).toBe(1)
    expect(jsonLines(await runJawla(['export', 'visits'], { dataDir }))).toHaveLength(1)
    expect(await runJawla(['rebuild', '--reread'], { dataDir })).toMatchObject({
      code: 0,
      stdout: 'reports read again 2, visits 1\n',
    })
    writeFileSync(join(folder, 'a.jsonl'), jsonl(NO_VISIT))
    expect(await runJawla(['ingest', 'a.jsonl'], { dataDir, cwd: folder })).toMatchObject({
      code: 0,
      stdout: 'added 1, updated 0, unchanged 0, failed 0, visits 1\n',
    })
    await server.stop()
  })

  test('several at once give what one after the other gives', async () => {
    const [dataDir, other] = [await newStore(), await newStore()]
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...(i % 2 ? ARABIC : FRENCH),
      id: `m${i}`,
      url: `https://un.example/${i}`,
    }))
    const server = await startServer({ dataDir })
    const inputs = [jsonl(...many), jsonl(...many.toReversed()), jsonl(ARABIC, NO_VISIT)]
    const runs = await Promise.all(
      inputs.map((input) => runJawla(['ingest', '-', '--format', 'json'], { dataDir, input })),
    )
    const counts = runs.flatMap(jsonLines)
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(counts.reduce((sum, { added }) => sum + Number(added), 0)).toBe(32)
    await runJawla(['ingest', '-'], { dataDir: other, input: inputs.join('') })
    const visits = await runJawla(['export', 'visits'], { dataDir: other })
    expect((await runJawla(['export', 'visits'], { dataDir })).stdout).toBe(visits.stdout)
    await server.stop()
  })

  test('nobody else can give the server commands', async () => {
    const dataDir = await newStore()
    const server = await startServer({ dataDir })
    const lock = join(dataDir, 'store.lock')
    expect(statSync(lock).mode & 0o777).toBe(0o600)
    for (const authorization of ['', 'Bearer ', `Bearer ${'x'.repeat(43)}`]) {
      const body = '{"argv":["export","reports"],"cwd":"/"}\n'
      const answer = await fetch(`${server.url}/control`, { method: 'POST', headers: { authorization }, body })
      expect(answer.status).toBe(404)
    }
    await server.stop()
  })

  test('a server that is killed meanwhile is told in one line', async () => {
    const dataDir = await newStore()
    const server = await startServerProcess({ dataDir })
    const child = startJawla(['ingest', '-'], { dataDir })
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.stdin?.on('error', () => {})
    // A first report, and no end of the input: the command waits for more.
    child.stdin?.write(jsonl(NO_VISIT))
    await expect
      .poll(async () => (await ask(server, 'store.status', null)).body.result.data.reports, { timeout: 60_000 })
      .toBe(1)
    await server.stop('SIGKILL')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
    // On a slow machine a line of progress comes before.
    expect(stderr.split('\n').filter((line) => line.startsWith('jawla:'))).toEqual([
      'jawla: the server stopped before the command was done',
    ])
  })
})
