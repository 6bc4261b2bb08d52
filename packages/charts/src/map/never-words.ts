import { type Filter, without } from '@jawla/domain'
import { filterWords } from '../words/filter-words.ts'
import type { Speaker } from '../words/say.ts'

/** What the dots on a map mean: where a filter leaves out visits, that none of those which it selects is on record. */
export function neverWords(filter: Filter, status: 'any' | 'held', speaker: Speaker): string {
  const isFiltered = filterWords(without(filter, 'regions', 'provinces'), {}, speaker) !== ''
  if (isFiltered) return speaker.t('chart.never.filtered')
  return speaker.t(status === 'held' ? 'chart.never.held' : 'chart.never')
}
