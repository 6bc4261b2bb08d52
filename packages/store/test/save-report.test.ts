import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findReport, inTransaction, type SavedReport, saveReport, storeStatus } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, NOW } from './examples.ts'

/** As reports get it that came without one. */
const MADE_ID = 'r-0123456789abcdef0123'

describeOnBothEngines('saving a report', (db) => {
  const save = (report: ReturnType<typeof aReport>): Promise<SavedReport> =>
    inTransaction(db(), (tx) => saveReport(tx, report, NOW))

  test('keeps it as it was given', async () => {
    const report = aReport('r1', {
      author: "N'Dour",
      publishedAt: '2025-02-08T10:00:00+01:00',
      textFrom: 'feed',
      sample: true,
      factsFrom: 'https://a.ma/x',
    })
    expect(await save(report)).toEqual({ outcome: 'added', id: 'r1' })
    expect(await findReport(db(), 'r1')).toEqual(report)
  })

  test('keeps text with quotes, zero-width marks, and letters of four bytes', async () => {
    const text = `"'\\ \u200f\u200e \u{1F9F5} %s $1 ; drop table report; --`
    await save(aReport('r1', { text }))
    expect((await findReport(db(), 'r1'))?.text).toBe(text)
  })

  test.each([
    ['the same report', aReport('r1')],
    [
      'the same address and text under another id',
      aReport('r2', { url: 'http://www.example.ma/r1/?utm_source=x#top', text: aReport('r1').text }),
    ],
    ['the same text without an address', aReport('r2', { url: null, outlet: null, text: aReport('r1').text })],
  ])('again changes nothing: %s', async (_what, again) => {
    await save(aReport('r1'))
    expect(await save(again)).toEqual({ outcome: 'unchanged', id: 'r1' })
    expect(await findReport(db(), 'r1')).toEqual(aReport('r1'))
    expect(await storeStatus(db())).toMatchObject({ reports: 1 })
  })

  test.each([
    ['id', aReport('r1', { text: 'نص جديد', title: 'عنوان جديد', url: null })],
    ['address', aReport('r9', { text: 'نص جديد', title: 'عنوان جديد', url: 'https://example.ma/r1' })],
  ])('a changed text under the same %s is a new version, and the old text stays', async (_by, changed) => {
    await save(aReport('r1'))
    expect(await save(changed)).toEqual({ outcome: 'updated', id: 'r1' })
    expect(await findReport(db(), 'r1')).toMatchObject({
      text: 'نص جديد',
      title: 'عنوان جديد',
      url: 'https://example.ma/r1',
    })
    const versions = await db().selectFrom('report_version').select(['version', 'text']).orderBy('version').execute()
    expect(versions).toEqual([
      { version: 1, text: aReport('r1').text },
      { version: 2, text: 'نص جديد' },
    ])
  })

  const words = { text: aReport('r1').text }
  test.each([
    ['in another outlet, as outlets print what agencies write', { outlet: 'جريدة أخرى' }],
    ['on another site of which nobody knows the outlet', { outlet: null, url: 'https://other.ma/r2' }],
    ['under another title, as pages without their text have the same words', { title: 'زيارة أخرى' }],
    ['pasted as of another outlet', { outlet: 'جريدة أخرى', url: null }],
    ['under an id that somebody gave', { id: 'r2' }],
  ])('the same text is another report: %s', async (_where, given) => {
    await save(aReport('r1'))
    const other = aReport(MADE_ID, { ...words, ...given })
    expect(await save(other)).toEqual({ outcome: 'added', id: other.id })
  })

  test.each([
    ['of the same outlet', {}],
    ['of the same site', { outlet: null }],
    ['of the same outlet on another site', { url: 'https://second.example/r2', outlet: 'جريدةُ المثال' }],
  ])(
    'the same text under another address is the same report, and that address finds it again: %s',
    async (_what, given) => {
      await save(aReport('r1'))
      const again = aReport(MADE_ID, { ...words, ...given })
      expect(await save(again)).toEqual({ outcome: 'unchanged', id: 'r1' })
      expect(await save({ ...again, text: 'نص جديد' })).toEqual({ outcome: 'updated', id: 'r1' })
      expect(await storeStatus(db())).toMatchObject({ reports: 1 })
    },
  )

  test('a text pasted before is the same report when its page comes, and that page finds it again', async () => {
    await save(aReport('r1', { url: null, outlet: null }))
    expect(await save(aReport('r2', words))).toEqual({ outcome: 'unchanged', id: 'r1' })
    expect(await save(aReport('r2', { text: 'نص جديد' }))).toEqual({ outcome: 'updated', id: 'r1' })
  })

  test('a counter that moved, spaces and invisible marks are no new version; a number in the text is', async () => {
    const text = 'سلم الوالي 45 شهادة.'
    await save(aReport('r1', { text: `1 245 vues\n${text}` }))
    expect(await save(aReport('r1', { text: `1 301 vues\n\u200f${text} \n` }))).toMatchObject({ outcome: 'unchanged' })
    expect(await save(aReport('r1', { text: `1 301 vues\n${text.replace('45', '54')}` }))).toMatchObject({
      outcome: 'updated',
    })
  })

  test('what a feed tells of a page is taken until the page is read, and never in its place', async () => {
    const feed = { textFrom: 'feed', text: 'زار كاتب الدولة […]' } as const
    const page = { textFrom: 'page', text: 'زار كاتب الدولة مركز التكوين بفاس.' } as const
    expect(await save(aReport('r1', feed))).toMatchObject({ outcome: 'added' })
    expect(await save(aReport('r1', page))).toMatchObject({ outcome: 'updated' })
    expect(await save(aReport('r1', feed))).toMatchObject({ outcome: 'unchanged' })
    expect((await findReport(db(), 'r1'))?.text).toBe(page.text)
  })

  test('two pasted texts without address or outlet are two reports', async () => {
    for (const id of ['r1', 'r2']) await save(aReport(id, { url: null, outlet: null }))
    expect(await storeStatus(db())).toEqual({ reports: 2, sampleReports: 0, visits: 0, dataVersion: 0 })
  })

  test('a failed transaction leaves nothing', async () => {
    const failing = inTransaction(db(), async (tx) => {
      await saveReport(tx, aReport('r1'), NOW)
      await sql`select 1 / 0`.execute(tx)
    })
    await expect(failing).rejects.toThrow(/division by zero/)
    expect(await findReport(db(), 'r1')).toBeNull()
  })
})
