import { linker, mergeVisits, suggestPairs } from '@jawla/merge'
import { type Db, type Replaced, replaceVisits, toldVisitsAround } from '@jawla/store'
import type { Vocabulary } from '@jawla/vocabulary'
import { searchWords } from './search-words.ts'

/** Joins anew the visits that these reports tell of, with every other report that may tell of the same ones. */
export async function joinReports(tx: Db, reportIds: readonly string[], vocabulary: Vocabulary): Promise<Replaced> {
  const { told, near, decisions } = await toldVisitsAround(tx, reportIds, linker())
  const visits = mergeVisits(told, decisions)
  const suggestions = suggestPairs({ told, near, visits }, decisions)
  const toldKeys = told.map(({ key }) => key)
  return replaceVisits(tx, { toldKeys, visits, suggestions, words: searchWords(vocabulary) })
}
