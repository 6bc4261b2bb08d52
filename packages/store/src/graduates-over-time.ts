import type { Filter, GraduatesOverTime } from '@jawla/domain'
import { ByUnit } from './visit-index/by-unit.ts'
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
  const noSums = () => new Map<number, PeopleSum>()
  const [byUnit, vague] = [new ByUnit(index, unit, noSums), noSums()]
  const weights = new Int32Array(dictionary.size)
  const { graduates, graduatesByProgram, values } = index.columns
  const people = split === 'regions' ? graduates : graduatesByProgram
  const width = split === 'regions' ? PEOPLE_NUMBERS : 1 + PEOPLE_NUMBERS
  for (const visit of visits) {
    for (let place = people.from(visit); place < people.to(visit); place += width) {
      const part = split === 'regions' ? values.regions.first(visit) : people.number(place)
      const sums = byUnit.of(visit) ?? vague
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
    rows: [[null, vague] as const, ...byUnit.all].flatMap(([start, sums]) =>
      [...sums]
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
