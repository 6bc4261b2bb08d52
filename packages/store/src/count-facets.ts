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
import { selectFrom, selectVisits } from './visit-index/select-visits.ts'
import { different, mostOf, tally } from './visit-index/tally.ts'
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
  const index = await visitIndex.current()
  const lists = LIST_FIELDS.map(async (field) => {
    const others = await selectFrom(index, without(filter, field), visitIndex)
    return [field, choiceList(index, field, { counts: tally(others, field), chosen: filter[field] })] as const
  })
  return Object.fromEntries(await Promise.all(lists)) as Facets
}

/** The choices of one field whose names hold all the words of a text, most visits first, at most `most`. */
export async function findChoices(
  visitIndex: VisitIndex,
  filter: Filter,
  { field, text, most }: { field: ListField; text: string; most: number },
): Promise<ChoiceList> {
  const selection = await selectVisits(visitIndex, without(filter, field))
  const { index } = selection
  const counts = tally(selection, field).slice()
  const words = foldText(text).split(' ')
  const written = foldedNames(index, field)
  for (let number = 0; number < counts.length; number++) {
    if (!words.every((word) => written[number]?.includes(word))) counts[number] = 0
  }
  const numbers = mostOf(index, field, { counts, most })
  return { choices: numbers.map((number) => choice(index, field, { number, counts })), total: different(counts) }
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

function choiceList(
  index: VisitIndexVersion,
  field: ListField,
  { counts, chosen }: { counts: Int32Array; chosen: readonly string[] },
): ChoiceList {
  const numbers = mostOf(index, field, { counts, most: SHORT.has(field) ? counts.length : CHOICES })
  const choices = numbers.map((number) => choice(index, field, { number, counts }))
  const given = new Set(choices.map(({ value }) => value))
  const more = chosen
    .filter((value) => !given.has(value))
    .map((value) => {
      const number = index.dictionaries.of(field).find(value)
      return number === undefined ? { value, names: null, visits: 0 } : choice(index, field, { number, counts })
    })
  return { choices: [...choices, ...more], total: different(counts) }
}

/** A value as a choice, with the visits that have it. */
export function choice(
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
