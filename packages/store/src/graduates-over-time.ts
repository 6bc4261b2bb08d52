import type { Filter, GraduatesOverTime } from '@jawla/domain'
import { ByUnit } from './visit-index/by-unit.ts'
import type { ListColumn } from './visit-index/columns.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { PEOPLE_NUMBERS, PeopleSum } from './visit-index/sum-people.ts'
import { mostOf, placesOf } from './visit-index/tally.ts'
import type { VisitColumns } from './visit-index/visit-columns.ts'
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
  for (const visit of visits) {
    for (const [part, people, place] of groupsOf(index.columns, visit, split)) {
      const sums = byUnit.of(visit) ?? vague
      const sum = sums.get(part) ?? new PeopleSum()
      sums.set(part, sum)
      sum.add(people, place)
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

/** The graduates of a visit by part, as numbers of a list from some place on. */
function groupsOf(
  { graduates, graduatesByProgram, values }: VisitColumns,
  visit: number,
  split: 'programs' | 'regions',
): (readonly [part: number, people: ListColumn, place: number])[] {
  const groups: (readonly [number, ListColumn, number])[] = []
  if (split === 'regions') {
    const place = graduates.from(visit)
    if (place < graduates.to(visit)) groups.push([values.regions.first(visit), graduates, place])
    return groups
  }
  for (let place = graduatesByProgram.from(visit); place < graduatesByProgram.to(visit); place += 1 + PEOPLE_NUMBERS) {
    groups.push([graduatesByProgram.number(place), graduatesByProgram, place + 1])
  }
  return groups
}
