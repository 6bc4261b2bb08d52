import { type Filter, filterFromParams, filterToParams } from '@jawla/domain'

/** A filter as somebody spelled it, by the dashboard's own parameters; or the first value that no filter knows, so that nobody takes all for a part. */
export type FilterAsked = { filter: Filter } | { unknown: { name: string; value: string } }

export function filterAsked(given: Readonly<Record<string, string | undefined>>): FilterAsked {
  const filter = filterFromParams(given)
  const understood = filterToParams(filter)
  for (const [name, value] of Object.entries(given)) {
    const known = new Set(understood[name]?.split(','))
    const unknown = value?.split(',').find((one) => one !== '' && !known.has(one))
    if (unknown !== undefined && understood[name] !== value) return { unknown: { name, value: unknown } }
  }
  return { filter }
}
