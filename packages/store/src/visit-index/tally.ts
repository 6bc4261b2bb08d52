import type { ListField } from '@jawla/domain'
import { marked } from './search-visits.ts'
import type { Selection } from './select-visits.ts'
import type { VisitIndexVersion } from './visit-index.ts'

const tallies = new WeakMap<Int32Array, Map<ListField, Int32Array>>()

/** How many of the visits selected have each value of a field, by the number of the value; counted once for all questions. */
export function tally({ index: { columns, dictionaries }, visits }: Selection, field: ListField): Int32Array {
  const known = tallies.get(visits) ?? new Map<ListField, Int32Array>()
  tallies.set(visits, known)
  const counts = known.get(field) ?? columns.values[field].tally(visits, dictionaries.of(field).size)
  known.set(field, counts)
  return counts
}

/** How many numbers were counted at all. */
export function different(counts: Int32Array): number {
  let sum = 0
  for (const count of counts) if (count > 0) sum++
  return sum
}

/** The `most` values that most visits have, of equals the first in code order; those that none has are left out. */
export function mostOf(
  index: VisitIndexVersion,
  field: ListField,
  { counts, most }: { counts: Int32Array; most: number },
): number[] {
  const dictionary = index.dictionaries.of(field)
  const isBefore = (a: number, b: number) => {
    const more = (counts[a] ?? 0) - (counts[b] ?? 0)
    return more > 0 || (more === 0 && dictionary.text(a) < dictionary.text(b))
  }
  const best: number[] = []
  for (let number = 0; number < counts.length; number++) {
    const last = best.at(-1)
    if ((counts[number] ?? 0) === 0 || (best.length === most && last !== undefined && isBefore(last, number))) continue
    let place = best.length
    while (place > 0 && isBefore(number, best[place - 1] ?? number)) place--
    best.splice(place, 0, number)
    if (best.length > most) best.pop()
  }
  return best
}

/** By number, its place among these; -1 for others. */
export function placesOf(numbers: readonly number[], size: number): Int32Array {
  const places = new Int32Array(size).fill(-1)
  for (const [place, number] of numbers.entries()) places[number] = place
  return places
}

const heldAmong = new WeakMap<Int32Array, Int32Array>()

/** Those of the visits selected that were held; found once for all questions about the same. */
export function heldOf({ index, visits }: Selection): Selection {
  const held = marked(index.dictionaries.of('statuses'), ['held'])
  const found = heldAmong.get(visits) ?? index.columns.values.statuses.rowsWith(visits, held)
  heldAmong.set(visits, found)
  return { index, visits: found }
}
