import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Evidence, type FacilitySummary, facilitySummarySchema, type Visit, visitSchema } from '@jawla/domain'
import { makeZip } from '@jawla/ingest/make-zip'
import { startNastyServer } from '@jawla/ingest/nasty-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newFilledStore, newFolder, newStore } from '../new-store.ts'
import { ARABIC, ENGLISH, FRENCH, jsonl, NO_VISIT } from '../reports.ts'
import { jsonLines, runJawla, startJawla } from '../run-jawla.ts'
import type { RunOptions } from '../spawn-jawla.ts'
import { stored } from '../stored.ts'

const ingest = async (args: string[], options: RunOptions) => {
  const ran = await runJawla(['ingest', ...args, '--format', 'json'], options)
  return { ...ran, counts: jsonLines(ran)[0] }
}

describe('jawla ingest', () => {
  test('takes in two reports of one visit and one that tells of none; a second time nothing changes', async () => {
    const options = { dataDir: await newStore(), input: jsonl(ARABIC, FRENCH, NO_VISIT) }
    const first = await ingest(['-'], options)
    expect(first).toMatchObject({ code: 0, counts: { added: 3, updated: 0, unchanged: 0, failed: 0, visits: 1 } })
    const before = await stored(options.dataDir)
    expect(before.reports).toHaveLength(3)
    const again = await ingest(['-'], options)
    expect(again).toMatchObject({ code: 0, counts: { added: 0, updated: 0, unchanged: 3, failed: 0, visits: 1 } })
    expect(await stored(options.dataDir)).toEqual(before)
  })

  test('every quote of every stored fact stands in its report', async () => {
    const options = { dataDir: await newFilledStore() }
    const reports = jsonLines(await runJawla(['export', 'reports'], options))
    const texts = new Map(reports.map((report) => [report.id, String(report.text)]))
    const visits = jsonLines(await runJawla(['export', 'visits'], options)).map(
      (visit): Visit => visitSchema.parse(visit),
    )
    expect(visits.map((visit) => visit.reports.toSorted())).toEqual([['fes-ar', 'fes-fr']])
    const found = visits.flatMap(evidences)
    expect(found.length).toBeGreaterThan(8)
    for (const { reportId, start, end, quote } of found) expect(texts.get(reportId)?.slice(start, end)).toBe(quote)
  })

  test('a changed text is a new version of its report', async () => {
    const dataDir = await newFilledStore()
    const changed = { ...ARABIC, text: ARABIC.text.replace('25 متدربا', '40 متدربا') }
    const second = await ingest(['-'], { dataDir, input: jsonl(changed) })
    expect(second.counts).toMatchObject({ added: 0, updated: 1, visits: 1 })
    const { reports } = await stored(dataDir)
    expect(reports.map((report) => JSON.parse(report))).toMatchObject([
      { id: 'fes-ar', text: changed.text },
      { id: 'fes-fr', text: FRENCH.text },
      { id: 'stats', text: NO_VISIT.text },
    ])
  })

  test('reads a folder with its subfolders, passes over other files in it, and prints counts for people', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'in', 'deeper'), { recursive: true })
    writeFileSync(join(folder, 'in', 'a.jsonl'), jsonl(ARABIC))
    writeFileSync(join(folder, 'in', 'deeper', 'B.TXT'), FRENCH.text)
    writeFileSync(join(folder, 'in', 'notes.docx'), 'x')
    writeFileSync(join(folder, 'in', '.hidden.txt'), 'x')
    const ran = await runJawla(['ingest', 'in', '--published', '2025-02-08'], {
      dataDir: await newStore(),
      cwd: folder,
    })
    expect(ran).toMatchObject({ code: 0, stdout: 'added 2, updated 0, unchanged 0, failed 0, visits 1\n' })
  })

  test('what cannot be a report is told in one line each and leaves the store as it was', async () => {
    const folder = newFolder()
    const options = { dataDir: await newFilledStore(), cwd: folder }
    const before = await stored(options.dataDir)
    mkdirSync(join(folder, 'nothing'))
    writeFileSync(join(folder, 'english.txt'), ENGLISH)
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'empty.html'), '')
    writeFileSync(join(folder, 'empty.jsonl'), '')
    writeFileSync(join(folder, 'large.txt'), Buffer.alloc(20_000_000, 'ا'))
    writeFileSync(join(folder, 'large.html'), Buffer.alloc(20_000_000, '<p>ا</p>'))
    writeFileSync(join(folder, 'large.jsonl'), Buffer.alloc(20_000_000, 'a'))
    writeFileSync(join(folder, 'binary.txt'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0))
    writeFileSync(join(folder, 'binary.jsonl'), Uint8Array.of(0, 1, 2, 10, 3))
    writeFileSync(join(folder, 'binary.zip'), Uint8Array.of(0, 1, 2))
    writeFileSync(join(folder, 'latin.txt'), Uint8Array.of(0x41, 0xe9, 0x20))
    writeFileSync(join(folder, 'home.html'), '<html><body><nav><a href="/">Accueil</a></nav></body></html>')
    writeFileSync(join(folder, 'future.jsonl'), jsonl({ ...FRENCH, publishedAt: 'demain' }))
    const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
    const ran = await ingest([...names, 'nothing', 'https://127.0.0.1/'], options)
    expect(ran).toMatchObject({
      code: 1,
      counts: { added: 0, updated: 0, unchanged: 0, failed: names.length + 2, visits: 1 },
    })
    const told = ran.stderr.split('\n').filter((line) => line.startsWith('jawla: '))
    expect(told).toEqual([
      'jawla: binary.jsonl: a binary file, not lines of JSON',
      'jawla: binary.txt: a binary file, not a report',
      'jawla: binary.zip: no zip, or a broken one',
      'jawla: empty.html: the file is empty',
      'jawla: empty.jsonl: the file is empty',
      'jawla: empty.txt: the file is empty',
      'jawla: english.txt: the report is neither in Arabic nor in French',
      'jawla: future.jsonl line 1: not a publication day (YYYY-MM-DD) or ISO time: demain',
      'jawla: home.html: no article found on the page',
      'jawla: large.html: 20 MB is too large; the limit is 15 MB',
      'jawla: large.jsonl line 1: longer than 15000000 bytes',
      'jawla: large.txt: 20 MB is too large; the limit is 15 MB',
      'jawla: latin.txt: the text is not UTF-8; save it as UTF-8 and try again',
      'jawla: nothing: no report in this folder (.jsonl, .html, .txt, .zip)',
      'jawla: https://127.0.0.1/: is not public: 127.0.0.1 is this machine itself',
    ])
    expect(await stored(options.dataDir)).toEqual(before)
  })

  test('a killed run loses nothing that was counted, and the next one does the rest', async () => {
    const dataDir = await newStore()
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...NO_VISIT,
      id: `n${i}`,
      url: `https://trois.example/${i}`,
    }))
    const child = startJawla(['ingest', '-'], { dataDir })
    child.stdin?.on('error', () => {})
    child.stdin?.end(jsonl(...many))
    // It says now and then how far it is; what it said is in the store.
    const said = await new Promise<number>((resolve) => {
      child.stderr?.setEncoding('utf8').on('data', (text) => resolve(Number(/\d+/.exec(text)?.[0])))
    })
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    const kept = (await stored(dataDir)).reports.length
    expect(kept).toBeGreaterThanOrEqual(said)
    // Some more are enough: the rest would go the same way.
    const more = many.slice(0, kept + 20)
    const rest = await ingest(['-'], { dataDir, input: jsonl(...more) })
    expect(rest.counts).toEqual({ added: more.length - kept, updated: 0, unchanged: kept, failed: 0, visits: 0 })
  })
})

describe('jawla ingest of an address', () => {
  const pageOf = ({ text }: { text: string }) =>
    `<!doctype html><html lang="ar"><head><title>زيارة</title><link rel="alternate" type="application/rss+xml" href="/feed"></head>` +
    `<body><article><h1>زيارة ميدانية</h1><p>${text}</p><p>${text.replace('25', '25 ')}</p></article></body></html>`
  const newServer = async () => {
    const server = await startNastyServer()
    onTestFinished(() => server.close())
    server.serve('/fes', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: pageOf(ARABIC) })
    return server
  }

  test('takes in the report of its page, under the address where it ended; a second time nothing changes', async () => {
    const server = await newServer()
    server.serve('/short', { status: 301, headers: { location: '/fes?utm_source=x' } })
    server.serve('/fes?utm_source=x', { headers: { 'content-type': 'text/html' }, body: pageOf(ARABIC) })
    const options = { dataDir: await newStore(), env: { FETCH_ALLOW: server.host, CONTACT: 'desk@un.example' } }
    expect((await ingest([`${server.origin}/short`], options)).counts).toMatchObject({ added: 1, visits: 1 })
    expect((await ingest([`${server.origin}/fes`], options)).counts).toMatchObject({ unchanged: 1, visits: 1 })
    const { reports } = await stored(options.dataDir)
    expect(JSON.parse(reports[0] ?? '')).toMatchObject({ url: `${server.origin}/fes`, title: 'زيارة' })
    expect(server.asked[0]).toMatchObject({
      path: '/robots.txt',
      headers: { 'user-agent': expect.stringMatching(/^Jawla\/\S+ \(\+desk@un\.example\)$/) },
    })
  })

  test('says in one line why there is no report', async () => {
    const server = await newServer()
    server.serve('/home', {
      body: '<html><head><link rel="alternate" type="application/atom+xml" href="/atom"></head><body><nav>x</nav></body></html>',
    })
    const options = { dataDir: await newFilledStore(), env: { FETCH_ALLOW: server.host } }
    const paths = ['/feed', '/home', '/missing', '/web-page', '/picture', '/to-metadata']
    const ran = await ingest([...paths.map((path) => server.origin + path), 'ftp://un.example/'], options)
    expect(ran).toMatchObject({ code: 1, counts: { added: 0, failed: 7 } })
    expect(
      ran.stderr
        .replaceAll(server.origin, '')
        .split('\n')
        .filter((line) => line.startsWith('jawla: ')),
    ).toEqual([
      'jawla: /feed: is a feed, not a page; "jawla feeds add /feed" takes in what it brings',
      'jawla: /home: no article found on the page; it names a feed: "jawla feeds add /atom" takes in what that brings',
      'jawla: /missing: answered 404 (not found)',
      'jawla: /web-page: no article found on the page',
      'jawla: /picture: is no page but image/png',
      'jawla: /to-metadata: redirects to http://169.254.169.254/latest/meta-data/, which is not public: 169.254.169.254 is link-local',
      'jawla: ftp://un.example/: is neither http nor https',
    ])
  })

  test('is refused where the host is private and the operator has not listed it', async () => {
    const server = await newServer()
    const ran = await ingest([`${server.origin}/fes`], { dataDir: await newFilledStore() })
    expect(ran).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/asks for port \d+, which is not on the allow-list/),
    })
    expect(server.asked).toEqual([])
  })

  test.each([
    [{ FETCH_ALLOW: 'localhost' }, /FETCH_ALLOW must be host:port, separated by commas, not "localhost"/],
    [{ CONTACT: 'my desk' }, /CONTACT must be a mail or web address, not "my desk"/],
  ])('is not tried with wrong settings: %j', async (env, message) => {
    expect(await runJawla(['ingest', 'https://127.0.0.1/'], { dataDir: newFolder(), env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    })
  })
})

describe('jawla ingest of a zip', () => {
  test('takes in the reports of the pages in it, alone and in a folder', async () => {
    const folder = newFolder()
    const bytes = makeZip([
      { name: 'fes.txt', body: FRENCH.text },
      { name: 'all.jsonl', body: jsonl(ARABIC) },
      { name: 'secret.html', body: 'x', encrypted: true },
    ])
    writeFileSync(join(folder, 'saved.zip'), bytes)
    const options = { dataDir: await newStore(), cwd: folder }
    const ran = await ingest(['saved.zip', '--published', '2025-02-08'], options)
    expect(ran).toMatchObject({ code: 1, counts: { added: 2, failed: 1, visits: 1 } })
    expect(ran.stderr).toContain('jawla: saved.zip: secret.html: encrypted; unpack the zip')
    expect((await ingest(['.', '--published', '2025-02-08'], options)).counts).toMatchObject({
      unchanged: 2,
      failed: 1,
    })
  })
})

describe('jawla export', () => {
  test('prints only the visits that the filter selects', async () => {
    const options = { dataDir: await newFilledStore() }
    const visits = async (...filter: string[]) => jsonLines(await runJawla(['export', 'visits', ...filter], options))
    expect(await visits('--region', 'MA-03,MA-07', '--from', '2025-02-01', '--to', '2025-02-07')).toHaveLength(1)
    expect(await visits('--region', 'MA-12')).toEqual([])
    expect(await visits('--from', '2025-02-08')).toEqual([])
    expect(await visits('--status', 'cancelled,announced')).toEqual([])
  })

  test('prints each facility once, with its names in both languages, where it lies and how precisely that is known', async () => {
    const facilities = jsonLines(await runJawla(['export', 'facilities'], { dataDir: await newFilledStore() }))
    expect(facilities.map((facility): FacilitySummary => facilitySummarySchema.parse(facility))).toEqual([
      expect.objectContaining({
        ...{
          id: expect.stringMatching(/^f-/),
          type: 'training_centre',
          province: 'MA-FES',
          precision: 'town',
          visits: 1,
        },
        names: {
          ar: 'مركز التكوين في حرف الصناعة التقليدية بمدينة فاس',
          fr: 'centre de formation aux métiers de l’artisanat',
        },
      }),
    ])
  })

  test.each([
    [['export', 'visits', '--format', 'xlsx'], /Allowed choices are csv, jsonl, geojson, parquet/],
    [['export', 'cakes'], /Allowed choices are visits, stops, facilities/],
    [['export', 'facilities', '--region', 'MA-03'], /facilities as jsonl cannot be filtered/],
    [['export', 'everything'], /everything/],
    [['export', 'visits', '--format', 'xml'], /xml/],
    [['export'], /what/],
    [['export', 'visits', '--region', 'MA-03,MA-99'], /--region does not know "MA-99"/],
    [['export', 'visits', '--from', '2025-02-30'], /--from does not know "2025-02-30"/],
    [['export', 'reports', '--region', 'MA-03'], /reports as jsonl cannot be filtered/],
  ])('%s ends with 2 and one clear line', async (args, message) => {
    const dataDir = newFolder()
    expect(await runJawla(args, { dataDir })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    })
    expect(readdirSync(dataDir)).toEqual([])
  })
})

describe('jawla rebuild', () => {
  test('gives the same visits again, also when all reports are read again', async () => {
    const options = { dataDir: await newFilledStore() }
    const before = await stored(options.dataDir)
    expect(before.visits).toHaveLength(1)
    expect(await runJawla(['rebuild'], options)).toMatchObject({ code: 0, stdout: 'reports read again 0, visits 1\n' })
    expect(await stored(options.dataDir)).toEqual(before)
    const reread = await runJawla(['rebuild', '--reread'], options)
    expect(reread).toMatchObject({ code: 0, stdout: 'reports read again 3, visits 1\n' })
    expect(await stored(options.dataDir)).toEqual(before)
  })
})

type Sourced = Evidence & { reportId: string }

function evidences(value: unknown): Sourced[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value ? [value as Sourced] : []
  return [...own, ...Object.values(value).flatMap(evidences)]
}
