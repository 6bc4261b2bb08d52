import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { FORMS, requestPath } from '../../src/features/developers/api-request.ts'
import { oneLiners } from '../../src/features/developers/one-liners.ts'

const run = promisify(execFile)
const site = inject('browser')?.dashboard

/** What the tools of this machine do; one that is not there is named by its test. */
const succeeds = (file: string, ...args: string[]) =>
  run(file, args).then(
    () => true,
    () => false,
  )
const HAS = {
  shell: await succeeds('curl', '--version'),
  python: await succeeds('python3', '--version'),
  pandas: await succeeds('python3', '-c', 'import pandas, pyarrow'),
  r: await succeeds('Rscript', '-e', 'library(jsonlite); library(sf); library(arrow)'),
}
const MISSING = { shell: 'curl', python: 'python3', pandas: 'pandas with pyarrow', r: 'R with jsonlite, sf and arrow' }

/** Visits of the samples in the region. */
const WHOLE = site === undefined ? 0 : (await (await fetch(`${site}/api/v1/visits?region=MA-03`)).json()).total

/** Words, an apostrophe and Arabic among them: what an address has to write otherwise. */
const FILTER = { region: 'MA-03', q: "صناعة l'artisanat" }
const requestOf = (form: (typeof FORMS)[number], filter: Record<string, string>) => {
  return { table: 'visits', form, filter, fields: ['id', 'start'], limit: 2 }
}

/** Runs a line where it has a folder of its own, and says how many visits it has got. */
async function visitsGot(tool: keyof typeof HAS, code: string, form: string): Promise<number> {
  const cwd = mkdtempSync(join(tmpdir(), 'jawla-line-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  const inPython = (line: string) => run('python3', ['-c', `${line}; print(len(visits))`], { cwd })
  if (tool === 'python' || tool === 'pandas') return Number((await inPython(code)).stdout)
  if (tool === 'r') {
    const rows = form === 'page' ? 'NROW(visits)' : 'nrow(visits)'
    return Number((await run('Rscript', ['-e', `${code}; cat(${rows})`], { cwd })).stdout)
  }
  const { stdout } = await run('sh', ['-c', code], { cwd })
  if (form === 'page') return JSON.parse(stdout).items.length
  const file = readFileSync(join(cwd, `jawla-visits.${form}`))
  if (form === 'csv') return file.toString().trimEnd().split('\r\n').length - 1
  if (form === 'jsonl') return file.toString().trimEnd().split('\n').length
  if (form === 'geojson') return JSON.parse(file.toString()).features.length
  return file.subarray(0, 4).toString() === 'PAR1' ? WHOLE : 0
}

describe.skipIf(site === undefined)('the lines that ask for a request from a program of one’s own', () => {
  for (const tool of ['shell', 'python', 'pandas', 'r'] as const) {
    const title = HAS[tool] ? `get the visits, in ${tool}` : `in ${tool}: not run, ${MISSING[tool]} is not here`
    test.skipIf(!HAS[tool])(title, async () => {
      for (const form of FORMS) {
        const request = requestOf(form, { region: 'MA-03' })
        const line = oneLiners(site + requestPath(request), request).find((one) => one.tool === tool)
        if (line) expect([form, await visitsGot(tool, line.code, form)]).toEqual([form, form === 'page' ? 2 : WHOLE])
      }
    })
  }

  test.skipIf(!HAS.shell || !HAS.python)('end no word early, whatever is searched for', async () => {
    const request = requestOf('page', FILTER)
    for (const { tool, code } of oneLiners(site + requestPath(request), request)) {
      if (tool === 'shell' || tool === 'python') expect(await visitsGot(tool, code, 'page')).toBeLessThanOrEqual(2)
    }
  })

  test('stand in the documentation as they are made', () => {
    const documented = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
    for (const form of ['page', 'csv', 'parquet'] as const) {
      const request = { table: 'visits', form, filter: { region: 'MA-03' }, fields: [], limit: 100 }
      for (const { code } of oneLiners(`https://jawla.example${requestPath(request)}`, request)) {
        expect(documented.split('\n')).toContain(`    ${code}`)
      }
    }
  })
})
