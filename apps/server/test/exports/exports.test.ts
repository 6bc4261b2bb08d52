import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { get } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { openStore } from '@jawla/store'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS } from '../../src/exports/export-format.ts'
import type { Cell, Column } from '../../src/exports/export-table.ts'
import { EXPORT_NAMES, EXPORT_TABLES, type ExportName } from '../../src/exports/export-tables.ts'
import { post } from '../accounts/staffed-server.ts'
import { newFilledStore, newFolder } from '../new-store.ts'
import { ARABIC, FRENCH, jsonl } from '../reports.ts'
import { jsonLines, runJawla } from '../run-jawla.ts'
import { ask, startServer } from '../start-server.ts'
import { copyVisits } from './copy-visits.ts'

interface Got {
  status: number
  bytes: Buffer
  headers: Record<string, unknown>
  trailers: Record<string, unknown>
}

/** As a program that reads trailers does; rejects where the connection is cut. */
function fetched(url: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers, trailers, complete } = response
        if (!complete) return reject(new Error('cut'))
        resolve({ status, bytes: Buffer.concat(pieces), headers, trailers })
      })
    }).on('error', reject)
  })
}

type Row = Record<string, unknown>

/** The rows of a file as a reader of its format finds them, without what the format does not keep. */
async function rowsOf(name: ExportName, format: string, bytes: Buffer): Promise<Row[]> {
  const { columns } = EXPORT_TABLES[name] as { columns: readonly Column[] }
  switch (format) {
    case 'csv':
      return parse<Record<string, string>>(bytes, { columns: true, bom: true }).map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, fromCsv(column, row[column.name] ?? '')])),
      )
    case 'jsonl':
      return bytes
        .toString()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    case 'geojson':
      // Throws where it is none by RFC 7946: rings, positions, types and members.
      check(bytes.toString())
      return JSON.parse(bytes.toString()).features.map(
        ({ geometry, properties }: { geometry: { coordinates: number[] } | null; properties: Row }) => {
          const [lon = null, lat = null] = geometry?.coordinates ?? []
          return { ...properties, lat, lon }
        },
      )
    default: {
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
      const rows = await parquetReadObjects({ file })
      const isDay = new Set(columns.filter(({ type }) => type === 'day').map((column) => column.name))
      const written = (key: string, value: unknown) =>
        value instanceof Date ? value.toISOString().slice(0, isDay.has(key) ? 10 : undefined) : value
      return rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(key, value)])),
      )
    }
  }
}

function fromCsv({ type }: Column, cell: string): Cell {
  if (type === 'list') return cell === '' ? [] : cell.split('; ')
  if (cell === '') return null
  if (type === 'integer' || type === 'number') return Number(cell)
  return type === 'yes-no' ? cell === 'true' : cell
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A visit of its own, with a programme. */
const TIZNIT = {
  id: 'tiznit',
  url: 'https://quatre.example/tiznit',
  outlet: 'Quatre',
  publishedAt: '2025-03-12',
  text: 'Le gouverneur de la province de Tiznit a visité mardi 11 mars 2025 la coopérative Taitmatine à Tiznit et a remis des attestations à une quarantaine de bénéficiaires du programme Moazara.',
}

describe('an export', () => {
  test('has the same rows in every format, each with exactly the columns of the table, and tells by what it is whole', async () => {
    const dataDir = await newFilledStore()
    await runJawla(['ingest', '-'], { dataDir, input: jsonl(TIZNIT) })
    const server = await startServer({ dataDir })
    const { items } = (await ask(server, 'visits.list', { filter: {} })).body.result.data
    const act = { act: 'accept', visit: items[0].id, field: 'visit', at: [] }
    expect((await post(server, '/trpc/facts.decide', { act, why: 'as the reports say' })).status).toBe(200)
    for (const name of EXPORT_NAMES) {
      const columns = EXPORT_TABLES[name].columns.map((column) => column.name)
      const jsonRows = await rowsOf(name, 'jsonl', (await fetched(`${server.url}/api/v1/export/${name}.jsonl`)).bytes)
      expect(jsonRows.length, name).toBeGreaterThan(0)
      for (const row of jsonRows) expect(Object.keys(row).sort(), name).toEqual(columns.toSorted())
      for (const format of EXPORT_FORMATS) {
        const { status, bytes, trailers } = await fetched(`${server.url}/api/v1/export/${name}.${format}`)
        if (status === 404) {
          expect([format, columns.includes('lat')]).toEqual(['geojson', false])
          continue
        }
        expect(await rowsOf(name, format, bytes), `${name}.${format}`).toEqual(jsonRows)
        const proof = await fetched(`${server.url}/api/v1/export/${name}.${format}.proof`)
        expect(JSON.parse(proof.bytes.toString())).toMatchObject({ rows: jsonRows.length, sha256: sha256(bytes) })
        expect(trailers).toMatchObject({ 'x-jawla-rows': String(jsonRows.length), 'x-jawla-sha256': sha256(bytes) })
      }
    }
  })

  test('tells what the reports tell: a number that is not stated is nothing, and quotes are their words', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const rows = async (name: ExportName) =>
      rowsOf(name, 'csv', (await fetched(`${server.url}/api/v1/export/${name}.csv?region=MA-03`)).bytes)
    const [visit] = await rows('visits')
    expect(visit).toMatchObject({ kind: 'field_visit', start: '2025-02-07', reports: ['fes-ar', 'fes-fr'], sources: 2 })
    expect(await rows('graduates')).toMatchObject([{ measure: 'graduates', min: 25, max: 25, qualifier: 'exact' }])
    for (const { report, start, end, quote } of await rows('claims')) {
      const text = [ARABIC, FRENCH].find(({ id }) => id === report)?.text ?? ''
      expect(text.slice(Number(start), Number(end))).toBe(quote)
    }
    const reports = await rows('reports')
    expect(reports.map(({ id, visits }) => [id, visits])).toEqual([
      ['fes-ar', [visit?.id]],
      ['fes-fr', [visit?.id]],
    ])
    expect(
      await rowsOf('visits', 'csv', (await fetched(`${server.url}/api/v1/export/visits.csv?region=MA-12`)).bytes),
    ).toEqual([])
  })

  test('of what is not there, or asked for by what no filter knows, says so as problem details', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    for (const [path, status, detail] of [
      ['visits.xlsx', 404, 'no table in this form: visits.xlsx'],
      ['claims.geojson', 404, 'no table in this form: claims.geojson'],
      ['visits.csv?region=MA-99', 400, 'region does not know "MA-99"'],
      ['visits.csv?regions=MA-03', 400, 'regions does not know "MA-03"'],
      ['visits.csv?toString=1', 400, 'toString does not know "1"'],
      ['visits.csv?__proto__=1', 400, '__proto__ does not know "1"'],
      ['visits.csv?cake=', 400, 'cake does not know ""'],
      ['visits.csv?region=,', 400, 'region does not know ""'],
      ['visits.csv?q=-', 400, 'q does not know "-"'],
      ['visits.csv?region=MA-03&region=MA-04', 400, 'region does not know "MA-03"'],
    ] as const) {
      const got = await fetched(`${server.url}/api/v1/export/${path}`)
      expect([got.status, got.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8'])
      expect(JSON.parse(got.bytes.toString())).toMatchObject({ status, detail })
    }
  })

  test('begins with the mark of UTF-8 where a spreadsheet needs it, and holds no formula', async () => {
    const dataDir = await newFilledStore()
    const title = '=HYPERLINK("https://evil.example","زيارة")'
    await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...TIZNIT, title }) })
    const server = await startServer({ dataDir })
    const { bytes } = await fetched(`${server.url}/api/v1/export/reports.csv?bom=1`)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse<Record<string, string>>(bytes, { columns: true, bom: true })
    expect(rows.map((row) => row.title)).toContain(`'${title}`)
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u)
  })

  test('is given to who speaks HTTP/1.0 or asks for its head alone, without trailers', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const raw = (request: string) =>
      new Promise<string>((resolve) => {
        const pieces: Buffer[] = []
        const socket = connect(server.port, '127.0.0.1', () => socket.write(request))
        socket
          .on('data', (piece: Buffer) => pieces.push(piece))
          .on('close', () => resolve(Buffer.concat(pieces).toString()))
      })
    for (const file of ['visits.csv', 'claims.jsonl', 'visits.parquet']) {
      const old = await raw(`GET /api/v1/export/${file} HTTP/1.0\r\n\r\n`)
      expect(old).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
      expect(old).not.toMatch(/trailer:/i)
      const head = await fetch(`${server.url}/api/v1/export/${file}`, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining(`jawla-${file}`),
      ])
    }
    expect((await fetched(`${server.url}/healthz`)).status).toBe(200)
  })

  test('of many at once a few are made, and who asks for more is told to come again', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => fetched(`${server.url}/api/v1/export/claims.parquet.proof`)),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(2)
    expect(refused.length).toBeGreaterThan(0)
    for (const { headers, bytes } of refused) {
      expect(headers['retry-after']).toBe('10')
      expect(JSON.parse(bytes.toString())).toMatchObject({ status: 429 })
    }
    expect((await fetched(`${server.url}/api/v1/export/claims.csv`)).status).toBe(200)
  })

  test('that fails in the middle is cut, and never looks whole', async () => {
    const dataDir = await newFilledStore()
    const store = await openStore({ databaseUrl: null, dataDir })
    // So many that the first are on their way when the last one cannot be written.
    await copyVisits(store, 1200)
    const last = `(select max(id collate "C") from visit)`
    await store.raw.executeSql(`update visit set trigger_evidence = 'null' where id = ${last}`)
    await store.close()
    const server = await startServer({ dataDir })
    const url = `${server.url}/api/v1/export/visits`
    for (const format of ['csv', 'jsonl', 'geojson']) await expect(fetched(`${url}.${format}`)).rejects.toThrow()
    // Nothing of these was on its way yet.
    for (const file of ['parquet', 'csv.proof']) expect((await fetched(`${url}.${file}`)).status).toBe(500)
    const out = join(newFolder(), 'v.csv')
    expect(await runJawla(['export', 'visits', '--format', 'csv', '--out', out], { dataDir })).toMatchObject({
      code: 1,
    })
    expect([out, `${out}.part`, `${out}.sha256`].map((path) => existsSync(path))).toEqual([false, false, false])
  })

  test('is a file with its proof beside it, whole or not at all', async () => {
    const [dataDir, cwd] = [await newFilledStore(), newFolder()]
    const ran = await runJawla(['export', 'figures', '--format', 'parquet', '--out', 'f.parquet'], { dataDir, cwd })
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: expect.stringMatching(/f\.parquet: rows \d+, bytes \d+/) })
    const bytes = readFileSync(join(cwd, 'f.parquet'))
    expect(readFileSync(join(cwd, 'f.parquet.sha256'), 'utf8')).toBe(`${sha256(bytes)}  f.parquet\n`)
    expect(await rowsOf('figures', 'parquet', bytes)).toMatchObject([{ min: 25 }])
    const nowhere = await runJawla(['export', 'visits', '--format', 'csv', '--out', 'no/such/v.csv'], { dataDir, cwd })
    expect(nowhere).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('cannot be written (ENOENT)'),
    })
    expect(existsSync(join(cwd, 'no'))).toBe(false)
    // What is no file stays what it is, and a link leads to the file that is written.
    for (const name of ['/dev/null', cwd]) {
      const refused = await runJawla(['export', 'visits', '--format', 'csv', '--out', name], { dataDir, cwd })
      expect(refused).toMatchObject({ code: 1, stderr: `jawla: ${name} is no file that can be written over\n` })
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    symlinkSync(join(cwd, 'f.parquet'), join(cwd, 'link'))
    await runJawla(['export', 'figures', '--format', 'csv', '--out', 'link'], { dataDir, cwd })
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'f.parquet'), 'utf8')).toMatch(/^"visit"|^visit,/)
    expect(readdirSync(cwd).sort()).toEqual(['f.parquet', 'f.parquet.sha256', 'link'])
    const claims = await runJawla(['export', 'claims', '--format', 'geojson'], { dataDir })
    expect(claims).toMatchObject({ code: 2, stderr: 'jawla: claims have no coordinates: they cannot be geojson\n' })
  })

  test('through a running server is the same to the byte, binary too', async () => {
    const [dataDir, cwd] = [await newFilledStore(), newFolder()]
    const args = ['export', 'visits', '--format', 'parquet', '--out']
    await runJawla([...args, 'before.parquet'], { dataDir, cwd })
    const server = await startServer({ dataDir })
    await runJawla([...args, 'through.parquet'], { dataDir, cwd })
    const whole = await runJawla(['export', 'visits', '--format', 'csv'], { dataDir })
    const [before, through] = ['before', 'through'].map((name) => readFileSync(join(cwd, `${name}.parquet`)))
    expect(through?.equals(before ?? Buffer.of())).toBe(true)
    expect((await fetched(`${server.url}/api/v1/export/visits.csv`)).bytes.toString()).toBe(whole.stdout)
    expect(jsonLines(await runJawla(['export', 'visits'], { dataDir }))).toMatchObject([
      { date: { start: '2025-02-07' } },
    ])
  })
})
