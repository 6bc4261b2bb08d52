import type { Filter, ListField } from '@jawla/domain'
import { selectVisits } from './visit-index/select-visits.ts'
import { idOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Of the visits that a filter selects, in code order: their ids, the values that they have of a field, or the reports that tell of them. */
export async function selectValues(
  visitIndex: VisitIndex,
  filter: Filter,
  field: ListField | 'reports' | 'visits',
): Promise<string[]> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  if (field === 'visits') return Array.from(visits, (visit) => idOf(index, visit)).sort()
  const dictionary = field === 'reports' ? index.dictionaries.reports : index.dictionaries.of(field)
  const column = field === 'reports' ? index.columns.reports : index.columns.values[field]
  const counts = column.tally(visits, dictionary.size)
  return [...counts.keys()]
    .filter((number) => counts[number] !== 0)
    .map((number) => dictionary.text(number))
    .sort()
}
