import { type Filter, type ListField, type Timeline, type TimelineSplit, type TimeUnit, unitStart } from '@jawla/domain'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { namesOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Parts that a bar is cut into; the rest is one more. */
const MOST_PARTS = { none: 0, regions: 12, officials: 7, kinds: 5 } as const satisfies Record<TimelineSplit, number>

const STATUSES = ['held', 'announced', 'cancelled'] as const

/** Visits by the unit of time that they begin in, each unit cut by a field: see `timelineSchema`. */
export async function countByTime(
  visitIndex: VisitIndex,
  filter: Filter,
  { unit, split }: { unit: TimeUnit; split: TimelineSplit },
): Promise<Timeline> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const statuses = STATUSES.map((status) => index.dictionaries.of('statuses').find(status))
  const parts = split === 'none' ? [] : mostFrequent(visits, split, MOST_PARTS[split])
  const shown = new Set(parts)
  const counts = new Map<string, { start: string; part: number | null; byStatus: number[] }>()
  const starts = new Map<string, string>()
  let undated = 0
  for (const visit of visits) {
    if (visit.start === null || !isAsFine(visit.precision, unit)) {
      undated++
      continue
    }
    const start = starts.get(visit.start) ?? unitStart(visit.start, unit)
    starts.set(visit.start, start)
    const status = statuses.indexOf(visit.values[FIELD_NUMBER.statuses]?.[0])
    for (const part of partsOf(visit, split, shown)) {
      const key = `${start} ${part}`
      const count = counts.get(key) ?? { start, part, byStatus: [0, 0, 0] }
      counts.set(key, count)
      count.byStatus[status] = (count.byStatus[status] ?? 0) + 1
    }
  }
  const dictionary = split === 'none' ? null : index.dictionaries.of(split)
  const rows = [...counts.values()].map(({ start, part, byStatus: [held = 0, announced = 0, cancelled = 0] }) => {
    return { start, part: part === null ? null : (dictionary?.text(part) ?? null), held, announced, cancelled }
  })
  const place = new Map(parts.map((part, at) => [dictionary?.text(part), at]))
  const placeOf = ({ part }: { part: string | null }) => (part === null ? parts.length : (place.get(part) ?? 0))
  return {
    rows: rows.sort((a, b) => (a.start === b.start ? placeOf(a) - placeOf(b) : a.start < b.start ? -1 : 1)),
    parts: parts.map((part) => ({
      value: dictionary?.text(part) ?? '',
      names: split === 'none' ? null : namesOf(index, split, part),
    })),
    undated,
  }
}

/** The parts that a visit is in; null is all that no part names. */
function partsOf(visit: IndexedVisit, split: TimelineSplit, shown: ReadonlySet<number>): (number | null)[] {
  if (split === 'none') return [null]
  const named = (visit.values[FIELD_NUMBER[split]] ?? []).filter((part) => shown.has(part))
  return named.length > 0 ? named : [null]
}

/** The values of a field that most visits have, of equals the one met first. */
export function mostFrequent(visits: readonly IndexedVisit[], field: ListField, most: number): number[] {
  const counts = new Map<number, number>()
  for (const { values } of visits) {
    for (const value of values[FIELD_NUMBER[field]] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([value]) => value)
}

/** Whether a date known so well falls into one unit. */
export function isAsFine(precision: IndexedVisit['precision'], unit: TimeUnit): boolean {
  if (precision === 'day') return true
  if (precision === 'month') return unit === 'month' || unit === 'year'
  return precision === 'year' && unit === 'year'
}
