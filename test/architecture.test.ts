import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Who may import whom: the table of docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  'packages/domain': [],
  'packages/vocabulary': ['domain'],
  'packages/ingest': ['domain'],
  'packages/extract': ['domain', 'vocabulary'],
  'packages/merge': ['domain'],
  'packages/charts': ['domain', 'vocabulary'],
  'packages/store': ['domain'],
  'apps/server': ['domain', 'vocabulary', 'ingest', 'extract', 'merge', 'store', 'charts'],
  'apps/web': ['domain', 'vocabulary', 'charts'],
}
const PURE = ['packages/domain', 'packages/vocabulary', 'packages/extract', 'packages/merge', 'packages/charts']

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))
const sources = (folder: string) =>
  tracked.filter((path) => path.startsWith(`${folder}/`) && /\.(ts|tsx|mjs)$/.test(path))

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
const manifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
const ours = (dependencies: Record<string, string> = {}) =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith('@jawla/'))
    .map((name) => name.slice('@jawla/'.length))

const lines = (path: string) => readFileSync(path, 'utf8').split('\n')
const offending = (paths: string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    lines(path).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )

describe('the house', () => {
  test.each(Object.entries(MAY_IMPORT))('%s depends only on what the table allows', (folder, allowed) => {
    expect(allowed).toEqual(expect.arrayContaining(ours(manifest(folder).dependencies)))
  })

  test('the table names every workspace', () => {
    const folders = tracked.filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
    expect(folders.map((path) => path.replace('/package.json', '')).sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  test('the dashboard takes only types from the server', () => {
    const imports = offending(sources('apps/web/src'), /from '@jawla\/server/)
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((line) => !/ import type /.test(line))).toEqual([])
  })

  test('packages are entered by their door', () => {
    expect(
      offending(
        tracked.filter((path) => /\.tsx?$/.test(path)),
        /from '@jawla\/[^']*\/src\//,
      ),
    ).toEqual([])
  })

  test.each(PURE)('%s has no clock and no chance', (folder) => {
    expect(offending(sources(`${folder}/src`), /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/)).toEqual(
      [],
    )
  })

  test.each(PURE)('%s sees neither Node nor the browser', (folder) => {
    const options = JSON.parse(readFileSync(`${folder}/tsconfig.json`, 'utf8')).compilerOptions
    expect(options).toMatchObject({ lib: ['ES2023', 'ES2024.String'], types: [] })
  })

  test('the reader has no letter of Arabic outside its language tables', () => {
    const languages = 'packages/extract/src/languages/'
    // It says which letters are written alike.
    const levelling = 'packages/extract/src/text/level-text.ts'
    const rules = sources('packages/extract/src').filter((path) => !path.startsWith(languages) && path !== levelling)
    expect(rules.length).toBeGreaterThan(0)
    // A comment may show an example.
    const code = offending(rules, /\p{Script=Arabic}/u).filter((line) => !/ (\/\/|\*|\/\*\*)/.test(line))
    expect(code).toEqual([])
  })

  test('every room is named for what it holds', () => {
    const vague = /(^|\/)(shared|common|utils?|helpers?|lib|types)(\/|\.[jt]sx?$)/
    expect(tracked.filter((path) => vague.test(path))).toEqual([])
  })

  test('the root holds what a reader looks for first', () => {
    const expected = ['package.json', 'tsconfig.json', 'turbo.json', 'docker-compose.yml', 'README.md', 'LICENSE']
    expect(expected.filter((path) => !existsSync(path))).toEqual([])
  })
})
