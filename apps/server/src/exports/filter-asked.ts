import { type Filter, filterFromParams, filterToParams, parseSearch } from '@jawla/domain'
import { FILTER_TOLD } from './filter-told.ts'

/** A filter as somebody spelled it, by the dashboard's own parameters; or the first value that no filter knows, so that nobody takes all for a part. */
export type FilterAsked = { filter: Filter } | { unknown: { name: string; value: string } }

const NAMES: ReadonlySet<string> = new Set([...Object.keys(FILTER_TOLD), 'q'])

/** `given`: names with their values, which `,` separates; a name may stand there once. An absent value is none. */
export function filterAsked(given: readonly (readonly [string, string | undefined])[]): FilterAsked {
  const filter = filterFromParams(Object.fromEntries(given))
  const understood = new Map(Object.entries(filterToParams(filter)))
  const seen = new Set<string>()
  for (const [name, value] of given) {
    if (value === undefined) continue
    if (!NAMES.has(name) || seen.has(name)) return { unknown: { name, value } }
    seen.add(name)
    if (name === 'q') {
      if (value !== '' && parseSearch(filter.q) === null) return { unknown: { name, value } }
      continue
    }
    const known = new Set(understood.get(name)?.split(','))
    const unknown = value === '' ? undefined : value.split(',').find((one) => !known.has(one))
    if (unknown !== undefined) return { unknown: { name, value: unknown } }
  }
  return { filter }
}
