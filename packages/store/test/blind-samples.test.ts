import type { BlindAnswer, FactField, Report, ReportLanguage } from '@jawla/domain'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  addAccount,
  addBlindAnswer,
  addBlindSample,
  appendDecision,
  blindFacts,
  blindReport,
  blindResult,
  blindReviewers,
  type FactInReport,
  finishBlind,
  inTransaction,
  listBlindSamples,
  publishedAgreements,
  saveReading,
  saveReport,
  streamFacts,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, NOW } from './examples.ts'

const LATER = '2026-02-02T03:04:05.000Z'
const said = { start: 0, end: 3, quote: 'قام' }
const ALL = { fields: [], language: null, from: null, to: null }

describeOnBothEngines('blind samples', (db) => {
  const read = async (id: string, given: Partial<Report> = {}) => {
    await inTransaction(db(), async (tx) => {
      await saveReport(tx, aReport(id, given), NOW)
      await saveReading(tx, aReading(id, [aReadVisit()]), NOW)
    })
  }
  const facts = async (which: object = {}) => {
    const all: FactInReport[] = []
    for await (const one of streamFacts(db(), { ...ALL, ...which })) all.push(one)
    return all
  }
  const fieldsOf = (some: readonly FactInReport[]) => some.map(({ toldKey, fact }) => `${toldKey} ${fact.field}`)
  const draw = async (drawn: readonly FactInReport[]) =>
    inTransaction(db(), (tx) =>
      addBlindSample(tx, {
        ...{ ...ALL, seed: 7, size: 10, facts: drawn, madeBy: 'amina', madeAt: NOW },
        reviewers: ['amina', 'rachid'],
      }),
    )
  const answer = (sampleId: number, reviewer: number, place: number, given: BlindAnswer | null) =>
    inTransaction(db(), (tx) => addBlindAnswer(tx, { sampleId, reviewer, at: NOW }, { place, answer: given }))
  const finish = (sampleId: number, reviewer: number, at = NOW) =>
    inTransaction(db(), (tx) => finishBlind(tx, { sampleId, reviewer, at }))

  beforeEach(async () => {
    for (const id of ['amina', 'rachid'])
      await addAccount(db(), {
        id,
        email: `${id}@jawla.example`,
        name: id,
        role: 'admin',
        createdAt: NOW,
        passwordHash: '',
      })
  })

  describe('are drawn from facts as they were read', () => {
    test('each report by its last reading, whatever people decided', async () => {
      await read('r-1')
      const { visits } = aReading('r-1', [aReadVisit({ crafts: [{ name: 'زليج', evidence: said }] })], 'rules@2')
      await appendDecision(db(), {
        ...{ who: 'amina', at: NOW, subject: 'fact:r-1%230 visit', before: { evidence: said }, after: null, why: '' },
      })
      await inTransaction(db(), (tx) => saveReading(tx, { ...aReading('r-1', visits), reader: 'rules@2' }, LATER))
      expect(fieldsOf(await facts())).toEqual(
        ['visit', 'kind', 'date', 'area', 'officials', 'crafts'].map((field) => `r-1#0 ${field}`),
      )
    })

    test.each<[string, { fields?: FactField[]; language?: ReportLanguage; from?: string; to?: string }, string[]]>([
      ['one field', { fields: ['officials'] }, ['r-1#0 officials', 'r-2#0 officials', 'r-3#0 officials']],
      ['one language', { fields: ['date'], language: 'fr' }, ['r-2#0 date']],
      ['a time', { fields: ['date'], from: '2025-02-08', to: '2025-02-28' }, ['r-1#0 date']],
      ['a time with one end', { fields: ['date'], to: '2025-03-01' }, ['r-1#0 date', 'r-2#0 date']],
      ['a language that no report is in', { language: 'other' }, []],
    ])('of %s', async (_what, which, expected) => {
      await read('r-1')
      await read('r-2', { language: 'fr', publishedAt: '2025-03-01T23:00:00+01:00' })
      await read('r-3', { publishedAt: null })
      expect(fieldsOf(await facts(which))).toEqual(expected)
    })
  })

  test('stay as they were drawn when the report is changed and read again', async () => {
    await read('r-1')
    const sample = await draw(await facts({ fields: ['officials'] }))
    const before = await blindFacts(db(), sample, 0)
    const text = 'نص آخر لا يروي شيئا من ذلك، ولا يذكر أحدا بالاسم.'
    await inTransaction(db(), async (tx) => {
      await saveReport(tx, aReport('r-1', { text }), LATER)
      await saveReading(tx, aReading('r-1', [], 'rules@2'), LATER)
    })
    expect(await facts()).toEqual([])
    expect(before).toMatchObject([
      { place: 0, reportId: 'r-1', fact: { field: 'officials', value: { name: 'لحسن السعدي' } }, answer: null },
    ])
    expect(await blindFacts(db(), sample, 0)).toEqual(before)
    expect((await blindReport(db(), sample, 'r-1'))?.text).toBe(aReport('r-1').text)
    expect(await blindReport(db(), sample, 'r-2')).toBeNull()
  })

  test('keep the last answer of each reviewer by itself, until they finish', async () => {
    await read('r-1')
    const sample = await draw(await facts({ fields: ['date', 'officials'] }))
    await answer(sample, 0, 0, 'wrong')
    await answer(sample, 0, 0, 'right')
    await answer(sample, 0, 1, 'unclear')
    await answer(sample, 1, 0, 'wrong')
    const answers = async (reviewer: number) => (await blindFacts(db(), sample, reviewer)).map((one) => one.answer)
    expect([await answers(0), await answers(1)]).toEqual([
      ['right', 'unclear'],
      ['wrong', null],
    ])
    await answer(sample, 0, 1, null)
    expect(await answers(0)).toEqual(['right', null])
    expect(await finish(sample, 0)).toEqual({ outcome: 'left', facts: 1 })

    await answer(sample, 0, 1, 'right')
    expect(await finish(sample, 0)).toEqual({ outcome: 'done', both: false })
    expect(await answer(sample, 0, 1, 'wrong')).toBe(false)
    expect(await answers(0)).toEqual(['right', 'right'])
    expect(await answer(sample, 1, 7, 'wrong')).toBe(false)
    expect(await blindReviewers(db(), sample)).toEqual(
      new Map([
        ['amina', { place: 0, finishedAt: NOW }],
        ['rachid', { place: 1, finishedAt: null }],
      ]),
    )
    expect(await blindReviewers(db(), 999)).toBeNull()
    expect(await listBlindSamples(db(), 'rachid')).toMatchObject([
      {
        ...{ id: sample, seed: 7, facts: 2, fields: [], language: null, from: null, to: null, madeAt: NOW },
        reviewers: [
          { name: 'amina', own: false, judged: 2, finishedAt: NOW },
          { name: 'rachid', own: true, judged: 1, finishedAt: null },
        ],
      },
    ])
  })

  test('tell of agreement when both have finished, never before', async () => {
    await read('r-1')
    const sample = await draw(await facts({ fields: ['date', 'officials'] }))
    for (const [reviewer, given] of [
      [0, ['right', 'right']],
      [1, ['right', 'wrong']],
    ] as const) {
      for (const [place, one] of given.entries()) await answer(sample, reviewer, place, one)
      expect(await blindResult(db(), sample)).toBeNull()
      expect(await publishedAgreements(db())).toEqual([])
      await finish(sample, reviewer, reviewer === 0 ? NOW : LATER)
    }
    expect(await blindResult(db(), sample)).toMatchObject({
      agreement: { all: { facts: 2, agreed: 1, kappa: 0, right: 1, told: 2 } },
      differing: [{ fact: { field: 'officials' }, answers: ['right', 'wrong'], visit: null }],
    })
    expect(await publishedAgreements(db())).toMatchObject([
      { finishedAt: LATER, language: null, fields: [{ field: 'date' }, { field: 'officials' }] },
    ])
  })

  test('who both finish at once: one of them is told that both have', async () => {
    await read('r-1')
    const sample = await draw(await facts({ fields: ['date'] }))
    for (const reviewer of [0, 1]) await answer(sample, reviewer, 0, 'right')
    const both = await Promise.all([finish(sample, 0), finish(sample, 1)])
    expect(both.filter((one) => one.outcome === 'done' && one.both)).toHaveLength(1)
  })

  test('answers can be neither changed nor removed, whoever asks', async () => {
    await read('r-1')
    const sample = await draw(await facts({ fields: ['date'] }))
    await answer(sample, 0, 0, 'right')
    for (const statement of [
      sql`update blind_answer set answer = 'wrong'`,
      sql`delete from blind_answer`,
      sql`truncate blind_answer`,
    ])
      await expect(statement.execute(db())).rejects.toThrow(/table blind_answer is append-only/)
  })
})
