import { linker, mergeVisits, suggestPairs } from '@jawla/merge'
import { type Because, type Db, type Replaced, replaceVisits, toldVisitsAround } from '@jawla/store'
import type { Vocabulary } from '@jawla/vocabulary'
import { searchWords } from './search-words.ts'

/** Joins anew the visits that the reports tell of that are the cause, with every other report that may tell of the same ones. */
export async function joinReports(tx: Db, because: Because, vocabulary: Vocabulary): Promise<Replaced> {
  const { told, near, decisions } = await toldVisitsAround(tx, because.reports, linker())
  const visits = mergeVisits(told, decisions)
  const suggestions = suggestPairs({ told, near, visits }, decisions)
  const toldKeys = told.map(({ key }) => key)
  return replaceVisits(tx, { toldKeys, visits, suggestions, words: searchWords(vocabulary), because })
}
