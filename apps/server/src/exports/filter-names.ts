import { type Filter, LIST_FIELDS, type Names } from '@jawla/domain'
import { facets, type VisitIndex } from '@jawla/store'

/** Of what a filter selects by id: the choices of its fields tell, among which all that is chosen stands. */
export async function filterNames(index: VisitIndex, filter: Filter): Promise<Record<string, Names>> {
  if (LIST_FIELDS.every((field) => filter[field].length === 0)) return {}
  const choices = await facets(index, filter)
  const named = LIST_FIELDS.flatMap((field) =>
    choices[field].choices.flatMap(({ value, names }) =>
      names !== null && filter[field].some((one) => one === value) ? [[value, names] as const] : [],
    ),
  )
  return Object.fromEntries(named)
}
