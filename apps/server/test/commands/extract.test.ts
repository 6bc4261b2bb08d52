import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../new-store.ts'
import { ARABIC, ENGLISH, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { jsonLines, runJawla, startJawla } from '../run-jawla.ts'
import { endOf } from '../spawn-jawla.ts'

const RECORDER = fileURLToPath(new URL('../record-modules.mjs', import.meta.url))

/** Every piece of evidence in a reading. */
function evidences(value: unknown): { start: number; end: number; quote: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value ? [value as { start: number; end: number; quote: string }] : []
  return [...own, ...Object.values(value).flatMap(evidences)]
}

describe('jawla extract', () => {
  test('prints one line for each record, every quote standing in its text', async () => {
    const ran = await runJawla(['extract', '-'], { input: jsonl(ARABIC, FRENCH, NO_VISIT) })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const lines = jsonLines(ran)
    expect(lines).toMatchObject([
      {
        id: 'fes-ar',
        language: 'ar',
        reader: expect.stringMatching(/^.+@.+$/),
        visits: [{ status: 'held', region: 'MA-03' }],
      },
      { id: 'fes-fr', language: 'fr', visits: [{ status: 'held', region: 'MA-03' }] },
      { id: 'stats', language: 'fr', visits: [] },
    ])
    for (const [i, report] of [ARABIC, FRENCH].entries()) {
      const found = evidences(lines[i])
      expect(found.length).toBeGreaterThan(4)
      for (const { start, end, quote } of found) expect(report.text.slice(start, end)).toBe(quote)
    }
  })

  test('reads pages and texts, and prints the report whose text the offsets count in', async () => {
    const folder = newFolder()
    writeFileSync(
      join(folder, 'a.txt'),
      `Société\nExemple.ma 08/02/2025\nUne visite à Fès pour l’artisanat\n\n${FRENCH.text}`,
    )
    writeFileSync(
      join(folder, 'b.html'),
      `<html lang="ar"><head><meta charset="utf-8"><meta property="og:type" content="article"></head><body><article><h1>زيارة</h1><p>${ARABIC.text}</p></article></body></html>`,
    )
    const ran = await runJawla(['extract', 'a.txt', 'b.html', '--published', '2025-02-08'], { cwd: folder })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const lines = jsonLines(ran) as { language: string; report: { text: string; publishedAt: string } }[]
    expect(lines.map(({ language }) => language)).toEqual(['fr', 'ar'])
    for (const line of lines) {
      expect(line.report.publishedAt).toBe('2025-02-08')
      for (const { start, end, quote } of evidences(line)) expect(line.report.text.slice(start, end)).toBe(quote)
    }
  })

  test('says what could not be read, does the rest, and ends with 1', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'image.html'), Uint8Array.of(137, 80, 78, 71, 0, 0, 0))
    writeFileSync(join(folder, 'table.pdf'), '%PDF')
    writeFileSync(join(folder, 'some.jsonl'), `{"text":\n${JSON.stringify(ARABIC)}\n`)
    const files = ['none.txt', 'empty.txt', 'image.html', 'table.pdf', 'some.jsonl', 'https://127.0.0.1/a']
    const ran = await runJawla(['extract', ...files], { cwd: folder })
    expect(ran.code).toBe(1)
    expect(jsonLines(ran)).toMatchObject([{ id: 'fes-ar' }])
    expect(ran.stderr.trimEnd().split('\n')).toEqual([
      'jawla: none.txt: no such file or folder',
      'jawla: empty.txt: the file is empty',
      'jawla: image.html: a binary file, not a page',
      'jawla: table.pdf: not a kind of file that Jawla reads (.jsonl, .html, .txt, .zip)',
      'jawla: some.jsonl line 1: not JSON',
      'jawla: https://127.0.0.1/a: is not public: 127.0.0.1 is this machine itself',
    ])
  })

  test('a report in English is told as such and gives no visit', async () => {
    const ran = await runJawla(['extract', '-'], { input: jsonl({ id: 'en', text: ENGLISH }) })
    expect(jsonLines(ran)).toMatchObject([{ id: 'en', language: 'other', visits: [] }])
    expect(ran.stderr).toBe('jawla: standard input: en: neither in Arabic nor in French, so nothing is read\n')
  })

  test('--explain adds the steps behind the facts', async () => {
    const [line] = jsonLines(await runJawla(['extract', '-', '--explain'], { input: jsonl(ARABIC) }))
    expect(line).toMatchObject({
      id: 'fes-ar',
      visits: [{}],
      steps: expect.arrayContaining([expect.objectContaining({ rule: expect.any(String) })]),
    })
  })

  test.each([
    [['extract'], /needs a file/],
    [['extract', '-', '--published', '8/2/2025'], /--published/],
    [['extract', '-', '--language', 'en'], /--language/],
    [['extract', '-', '--frob'], /--frob/],
    [['extract', '--numbers', '--dates'], /together/],
    [['extract', '--dates', 'a.txt'], /standard input/],
    [['extract', '--numbers', '--explain'], /whole reports/],
  ])('%s is wrong use: one clear line, exit code 2, nothing on standard output', async (args, message) => {
    const ran = await runJawla(args)
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) })
    expect(ran.stderr).not.toMatch(/ at .+:\d+/)
  })

  test('--numbers and --dates answer each line of standard input, and tell the bad ones', async () => {
    const lines = [
      { text: 'Près de 200 artisans et 35 coopératives', language: 'fr' },
      { text: 'وزع شهادات على 25 متدربا' },
      { text: 'aucun' },
    ]
    const numbers = await runJawla(['extract', '--numbers'], { input: `${jsonl(...lines)}{"text":5}\n` })
    expect(numbers).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^jawla: standard input line 4: text: .+\n$/),
    })
    expect(jsonLines(numbers)).toMatchObject([
      {
        text: lines[0]?.text,
        found: [{ quote: expect.stringContaining('200') }, { min: 35, max: 35, qualifier: 'exact' }],
      },
      { found: [{ min: 25, max: 25 }] },
      { text: 'aucun', found: [] },
    ])
    const input = jsonl({
      text: 'La visite a eu lieu le 7 février 2025.',
      language: 'fr',
      reference: '2025-02-08T10:00:00Z',
    })
    const dates = await runJawla(['extract', '--dates', '-'], { input })
    expect(dates).toMatchObject({ code: 0, stderr: '' })
    expect(jsonLines(dates)).toMatchObject([{ found: [{ from: '2025-02-07', to: '2025-02-07', precision: 'day' }] }])
  })

  test.each([
    ['null', 'an object with a "text" is needed'],
    ['["text"]', 'an object with a "text" is needed'],
    ['{"language":"fr"}', 'text: missing or no string'],
    ['{"text":"hier","language":"de"}', 'language: must be "ar", "fr" or "other"'],
    ['{"text":"hier","reference":20250208}', 'reference: a day is written YYYY-MM-DD'],
    ['{"text":"hier","reference":"2025-02-30"}', 'reference: no such day in the calendar'],
    ['{"text":', 'not JSON'],
  ])('--dates tells in one line what is wrong with %s', async (line, message) => {
    const good = '{"text":"hier","language":null,"reference":"2025-02-08"}'
    const ran = await runJawla(['extract', '--dates'], { input: `${line}\n${good}\n` })
    expect(ran).toMatchObject({ code: 1, stderr: `jawla: standard input line 1: ${message}\n` })
    expect(jsonLines(ran)).toMatchObject([{ found: [{ from: '2025-02-07' }] }])
  })

  test('loads no database driver and no web server', async () => {
    const ran = await endOf(startJawla(['extract', '-'], { node: ['--import', RECORDER] }), jsonl(ARABIC))
    expect(ran.code).toBe(0)
    expect(ran.stderr).toMatch(/loaded .*packages\/extract\/src\/index\.ts/)
    expect(ran.stderr).not.toMatch(
      /loaded .*(pglite|node_modules\/pg\/|kysely|packages\/store|express|@trpc|feedsmith|ingest\/src\/web\.ts)/,
    )
  })

  test('a reader that closes the pipe early ends it quietly', async () => {
    const folder = newFolder()
    const many = Array.from({ length: 3000 }, (_, i) => ({ ...NO_VISIT, id: `n${i}` }))
    writeFileSync(join(folder, 'many.jsonl'), jsonl(...many))
    const child = startJawla(['extract', 'many.jsonl'], { cwd: folder })
    let stderr = ''
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.stdout?.once('data', () => child.stdout?.destroy())
    await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
  })

  test('the help names every command', async () => {
    const ran = await runJawla(['--help'])
    expect(ran.code).toBe(0)
    for (const name of ['serve', 'extract', 'ingest', 'export', 'rebuild']) expect(ran.stdout).toContain(name)
  })
})
