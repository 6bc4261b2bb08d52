import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { EXPORT_NAMES } from '../../src/exports/export-tables.ts'
import { newFilledStore } from '../new-store.ts'
import { startServer } from '../start-server.ts'

/** What the test reads of a description; see https://datapackage.org/standard/table-schema/ for its rules. */
interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: { name: string; type: string; description: string; constraints?: { required?: boolean; enum?: string[] } }[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

const OF_TYPE: Record<string, RegExp> = {
  string: /^/,
  list: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
}

async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes)
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return files
}

test('a data package holds every table as its description says: names, types, values, keys, sizes and hashes', async () => {
  const server = await startServer({ dataDir: await newFilledStore(), env: { PUBLIC_URL: 'https://jawla.example' } })
  const response = await fetch(`${server.url}/api/v1/package.zip?region=MA-03`)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="?jawla-\d+\.zip"?$/)
  const files = await unzipped(Buffer.from(await response.arrayBuffer()))
  const told = JSON.parse(files.get('datapackage.json')?.toString() ?? '')
  expect(told).toMatchObject({
    ...{ name: 'jawla', licenses: [{ name: 'CC-BY-4.0' }], homepage: 'https://jawla.example/?region=MA-03' },
    version: expect.stringMatching(/^1\.0\.\d+$/),
  })
  const resources: Resource[] = told.resources
  expect(resources.map(({ name }) => name)).toEqual(EXPORT_NAMES)
  const tables = new Map<string, Record<string, string>[]>()
  for (const { name, path, bytes, hash, schema } of resources) {
    const file = files.get(path) ?? Buffer.of()
    expect([bytes, hash]).toEqual([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`])
    const rows = parse<Record<string, string>>(file, { columns: true })
    tables.set(name, rows)
    const [head = ''] = file.toString().split('\r\n')
    expect(head.split(',').map((one) => one.replaceAll('"', ''))).toEqual(schema.fields.map((field) => field.name))
    for (const field of schema.fields) {
      expect(field.description, `${name}.${field.name}`).not.toBe('')
      for (const row of rows) {
        const cell = row[field.name] ?? ''
        if (cell === '') expect([field.name, field.constraints?.required ?? false]).toEqual([field.name, false])
        else expect(cell, `${name}.${field.name}`).toMatch(OF_TYPE[field.type] ?? /never/)
        if (cell !== '' && field.constraints?.enum) expect(field.constraints.enum).toContain(cell)
      }
    }
    const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('\0'))
    expect(new Set(keys).size, name).toBe(rows.length)
  }
  for (const { name, schema } of resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields[0] ?? '']))
      for (const row of tables.get(name) ?? []) expect(there, `${name}.${fields}`).toContain(row[fields[0] ?? ''])
    }
  }
  expect(tables.get('visits')).toHaveLength(1)
  for (const language of ['ar', 'fr', 'en']) {
    const codebook = files.get(`codebook-${language}.md`)?.toString() ?? ''
    for (const name of EXPORT_NAMES) expect(codebook).toContain(`## ${name}\n`)
    expect(codebook).toContain('`graduates_min`')
    for (const code of ['MA-03', 'MA-FES', 'secretary_of_state', 'at_least'])
      expect(codebook).toContain(`| \`${code}\` |`)
    expect(files.get(`methodology-${language}.md`)?.length).toBeGreaterThan(5_000)
  }
  expect(files.get('LICENCE.md')?.toString()).toContain('https://creativecommons.org/licenses/by/4.0/')
  expect(files.get('CITATION.bib')?.toString()).toContain('url = {https://jawla.example/?region=MA-03}')
})

test('what no filter knows is refused before anything is packed', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const response = await fetch(`${server.url}/api/v1/package.zip?kind=holiday`)
  expect([response.status, await response.json()]).toMatchObject([400, { detail: 'kind does not know "holiday"' }])
})
