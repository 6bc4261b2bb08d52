import type { Filter, GraduatesOverTime } from '@jawla/domain'
import { selectVisits } from './visit-index/select-visits.ts'
import { PEOPLE_NUMBERS, PeopleSum } from './visit-index/sum-people.ts'
import { mostOf, placesOf } from './visit-index/tally.ts'
import { namesOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Graduates as reported, by when the visit was and by programme or region: see `graduatesOverTimeSchema`. */
export async function graduatesOverTime(
  visitIndex: VisitIndex,
  filter: Filter,
  { unit, split }: { unit: 'month' | 'year'; split: 'programs' | 'regions' },
): Promise<GraduatesOverTime> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const dictionary = index.dictionaries.of(split)
  const units = index.dictionaries.units[unit]
  const unitsOfVisits = index.columns.units[unit]
  /** By the number of the unit, -1 where the date is vaguer, and then by part. */
  const byUnit = new Map<number, Map<number, PeopleSum>>()
  const weights = new Int32Array(dictionary.size)
  const { graduates, graduatesByProgram, values } = index.columns
  const people = split === 'regions' ? graduates : graduatesByProgram
  const width = split === 'regions' ? PEOPLE_NUMBERS : 1 + PEOPLE_NUMBERS
  for (const visit of visits) {
    for (let place = people.from(visit); place < people.to(visit); place += width) {
      const part = split === 'regions' ? values.regions.first(visit) : people.number(place)
      const begin = unitsOfVisits.first(visit)
      const sums = byUnit.get(begin) ?? new Map<number, PeopleSum>()
      byUnit.set(begin, sums)
      const sum = sums.get(part) ?? new PeopleSum()
      sums.set(part, sum)
      sum.add(people, place + width - PEOPLE_NUMBERS)
      if (part !== NO_PART) weights[part] = (weights[part] ?? 0) + 1
    }
  }
  const parts = mostOf(index, split, { counts: weights, most: weights.length })
  const places = placesOf(parts, weights.length)
  const placeOf = (part: number) => (part === NO_PART ? parts.length : (places[part] ?? 0))
  return {
    rows: [[null, -1] as const, ...units.inOrder].flatMap(([start, number]) =>
      [...(byUnit.get(number) ?? [])]
        .sort(([a], [b]) => placeOf(a) - placeOf(b))
        .map(([part, sum]) => ({
          start,
          part: part === NO_PART ? null : dictionary.text(part),
          people: sum.counted,
        })),
    ),
    parts: parts.map((part) => ({ value: dictionary.text(part), names: namesOf(index, split, part) })),
  }
}

const NO_PART = -1
