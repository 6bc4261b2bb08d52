import type { Filter, ListField } from '@jawla/domain'
import { selectVisits } from './visit-index/select-visits.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** What the visits have that a filter selects, in code order: the values of a field, or the reports that tell of them. */
export async function selectValues(
  visitIndex: VisitIndex,
  filter: Filter,
  field: ListField | 'reports',
): Promise<string[]> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const dictionary = field === 'reports' ? index.dictionaries.reports : index.dictionaries.of(field)
  const column = field === 'reports' ? index.columns.reports : index.columns.values[field]
  const counts = column.tally(visits, dictionary.size)
  return [...counts.keys()]
    .filter((number) => counts[number] !== 0)
    .map((number) => dictionary.text(number))
    .sort()
}
