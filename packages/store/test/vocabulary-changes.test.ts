import type { VocabularyChange } from '@jawla/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  appendVocabularyChange,
  inTransaction,
  reportsReadOtherwise,
  saveReading,
  saveReport,
  vocabularyChanges,
  vocabularyState,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReport, NOW } from './examples.ts'

const change = (given: Partial<VocabularyChange> = {}): Omit<VocabularyChange, 'id'> => ({
  who: 'مراجعة',
  at: NOW,
  subject: 'programs moazara fr Coup de main',
  before: null,
  after: {
    what: 'name',
    name: {
      ...{ kind: 'programs', id: 'moazara', language: 'fr', name: 'Coup de main' },
      ...{ source: 'https://source.example/', everyday: true },
    },
  },
  why: '',
  ...given,
})

describeOnBothEngines('changes of the vocabulary', (db) => {
  test('are numbered in order, come back as they were made, and the latest is the state', async () => {
    expect(await vocabularyState(db())).toBe(0)
    const added = await appendVocabularyChange(db(), change())
    const back = await appendVocabularyChange(db(), change({ before: added.after, after: null, why: 'no such name' }))
    expect(added).toEqual({ id: added.id, ...change() })
    expect(await vocabularyChanges(db())).toEqual([added, back])
    expect(await vocabularyState(db())).toBe(back.id)
    const failing = inTransaction(db(), async (tx) => {
      await appendVocabularyChange(tx, change())
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await vocabularyState(db())).toBe(back.id)
  })

  test.each([
    ['changed', sql`update vocabulary_change set why = 'other'`],
    ['removed', sql`delete from vocabulary_change`],
    ['emptied', sql`truncate vocabulary_change`],
  ])('cannot be %s, whoever asks', async (_what, statement) => {
    await appendVocabularyChange(db(), change())
    const before = await vocabularyChanges(db())
    await expect(statement.execute(db())).rejects.toThrow(/table vocabulary_change is append-only/)
    expect(await vocabularyChanges(db())).toEqual(before)
  })

  test('a report counts as read otherwise by the reader that read it last', async () => {
    const before = await reportsReadOtherwise(db(), 'rules@1')
    const { id } = await saveReport(db(), aReport('otherwise'), NOW)
    const readBy = (reader: string, at: string) => saveReading(db(), { id, language: 'ar', reader, visits: [] }, at)
    await readBy('rules@1', '2026-01-01T00:00:00Z')
    expect(await reportsReadOtherwise(db(), 'rules@1')).toBe(before)
    expect(await reportsReadOtherwise(db(), 'rules@1+7')).toBe(before + 1)
    await readBy('rules@1+7', '2026-01-02T00:00:00Z')
    expect(await reportsReadOtherwise(db(), 'rules@1+7')).toBe(before)
    await readBy('rules@1', '2026-01-03T00:00:00Z')
    expect(await reportsReadOtherwise(db(), 'rules@1+7')).toBe(before + 1)
  })
})
