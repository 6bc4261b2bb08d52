import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findReport, inTransaction, type SavedReport, saveReport, storeStatus } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, NOW } from './examples.ts'

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

  test('the same text at another address is another report: outlets print what agencies write', async () => {
    await save(aReport('r1'))
    expect(await save(aReport('r2', { text: aReport('r1').text }))).toEqual({ outcome: 'added', id: 'r2' })
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
