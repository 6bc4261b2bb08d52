import {
  type ChoiceCount,
  type ChoiceList,
  type Facets,
  type Filter,
  foldText,
  LIST_FIELDS,
  type ListField,
  without,
} from '@jawla/domain'
import type { IndexedVisit } from './visit-index/indexed-visit.ts'
import { hasOneOf, listConditions, selectVisits } from './visit-index/select-visits.ts'
import { namesOf, type VisitIndex, type VisitIndexVersion } from './visit-index/visit-index.ts'

/** Choices given of a field whose values are many; the rest is found by `findChoices`. */
const CHOICES = 20
/** Fields whose values are so few that all are given. */
const SHORT = new Set<ListField>([
  ...(['regions', 'provinces', 'roles', 'facilityTypes', 'kinds', 'statuses'] as const),
  ...(['languages', 'sources', 'graduates'] as const),
])

/** How many visits each further choice of a field would leave, given the filter's other fields: see `facetsSchema`. */
export async function facets(visitIndex: VisitIndex, filter: Filter): Promise<Facets> {
  const { index, visits } = await selectVisits(visitIndex, without(filter, ...LIST_FIELDS))
  const counts = countChoices(index, visits, filter)
  return Object.fromEntries(
    LIST_FIELDS.map((field) => [field, choiceList(index, field, { counts: counts[field], chosen: filter[field] })]),
  ) as Facets
}

/** The choices of one field whose names hold all the words of a text, most visits first, at most `most`. */
export async function findChoices(
  visitIndex: VisitIndex,
  filter: Filter,
  { field, text, most }: { field: ListField; text: string; most: number },
): Promise<ChoiceList> {
  const { index, visits } = await selectVisits(visitIndex, without(filter, field))
  const counts = tally(index, visits)[field]
  const words = foldText(text).split(' ')
  const written = foldedNames(index, field)
  for (let number = 0; number < counts.length; number++) {
    if (!words.every((word) => written[number]?.includes(word))) counts[number] = 0
  }
  const choices = top(index, field, { counts, most }).map((number) => choice(index, field, { number, counts }))
  return { choices, total: different(counts) }
}

const folded = new WeakMap<VisitIndexVersion, Map<ListField, string[]>>()

/** What the values of a field are called, folded, by number; folded once for each version of the index. */
export function foldedNames(index: VisitIndexVersion, field: ListField): string[] {
  const known = folded.get(index) ?? new Map<ListField, string[]>()
  folded.set(index, known)
  const names = known.get(field) ?? fold(index, field)
  known.set(field, names)
  return names
}

function fold(index: VisitIndexVersion, field: ListField): string[] {
  const dictionary = index.dictionaries.of(field)
  return Array.from({ length: dictionary.size }, (_, number) => {
    const names = namesOf(index, field, number)
    return foldText([names?.ar, names?.fr, dictionary.text(number)].join(' '))
  })
}

type Counts = Record<ListField, Int32Array>

function noCounts({ dictionaries }: VisitIndexVersion): Counts {
  return Object.fromEntries(LIST_FIELDS.map((field) => [field, new Int32Array(dictionaries.of(field).size)])) as Counts
}

function tally(index: VisitIndexVersion, visits: readonly IndexedVisit[]): Counts {
  const counts = noCounts(index)
  const inOrder = LIST_FIELDS.map((field) => counts[field])
  for (const visit of visits) addTo(inOrder, visit)
  return counts
}

/** One pass: a visit that meets every condition counts everywhere, one that misses a single field counts in that field. */
function countChoices(index: VisitIndexVersion, visits: readonly IndexedVisit[], filter: Filter): Counts {
  const conditions = listConditions(index, filter)
  if (conditions.length === 0) return tally(index, visits)
  const counts = noCounts(index)
  const inOrder = LIST_FIELDS.map((field) => counts[field])
  for (const visit of visits) {
    let missed = -1
    let misses = 0
    for (const { number, wanted } of conditions) {
      if (hasOneOf(visit.values[number], wanted)) continue
      missed = number
      if (++misses > 1) break
    }
    if (misses === 0) addTo(inOrder, visit)
    else if (misses === 1) addValues(inOrder[missed], visit.values[missed])
  }
  return counts
}

function addTo(counts: readonly Int32Array[], { values }: IndexedVisit): void {
  for (let field = 0; field < counts.length; field++) addValues(counts[field], values[field])
}

function addValues(counts: Int32Array | undefined, values: readonly number[] | undefined): void {
  if (counts === undefined || values === undefined) return
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
}

/** The `most` values that most visits have, of equals the first in code order; those that none has are left out. */
function top(
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

function different(counts: Int32Array): number {
  let sum = 0
  for (const count of counts) if (count > 0) sum++
  return sum
}

function choiceList(
  index: VisitIndexVersion,
  field: ListField,
  { counts, chosen }: { counts: Int32Array; chosen: readonly string[] },
): ChoiceList {
  const shown = top(index, field, { counts, most: SHORT.has(field) ? counts.length : CHOICES })
  const choices = shown.map((number) => choice(index, field, { number, counts }))
  const given = new Set(choices.map(({ value }) => value))
  const more = chosen
    .filter((value) => !given.has(value))
    .map((value) => {
      const number = index.dictionaries.of(field).find(value)
      return number === undefined ? { value, names: null, visits: 0 } : choice(index, field, { number, counts })
    })
  return { choices: [...choices, ...more], total: different(counts) }
}

function choice(
  index: VisitIndexVersion,
  field: ListField,
  { number, counts }: { number: number; counts: Int32Array },
): ChoiceCount {
  return {
    value: index.dictionaries.of(field).text(number),
    names: namesOf(index, field, number),
    visits: counts[number] ?? 0,
  }
}
