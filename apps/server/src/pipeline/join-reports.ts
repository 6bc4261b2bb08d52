import { linker, mergeVisits, suggestPairs } from '@jawla/merge'
import { type Db, type Replaced, replaceVisits, toldVisitsAround } from '@jawla/store'
import { searchWords } from './search-words.ts'

/** Joins anew the visits that these reports tell of, with every other report that may tell of the same ones. */
export async function joinReports(tx: Db, reportIds: readonly string[]): Promise<Replaced> {
  const { told, near, decisions } = await toldVisitsAround(tx, reportIds, linker())
  const visits = mergeVisits(told, decisions)
  const suggestions = suggestPairs({ told, near, visits }, decisions)
  return replaceVisits(tx, { toldKeys: told.map(({ key }) => key), visits, suggestions, words: searchWords })
}
