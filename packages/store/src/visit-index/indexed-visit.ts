import { LIST_FIELDS, type ListField } from '@jawla/domain'
import { Dictionary } from './dictionary.ts'
import type { VisitFacts } from './visit-facts.ts'

/** The place of each field in the lists of a visit. */
export const FIELD_NUMBER = Object.fromEntries(LIST_FIELDS.map((field, number) => [field, number])) as Record<
  ListField,
  number
>

/** A visit in memory: every value is a number of its dictionary. */
export interface IndexedVisit {
  id: string
  start: string | null
  end: string | null
  /** Newest first is by this, then by id; undated ones come last. */
  sortDay: string
  precision: VisitFacts[3]
  /** By the number of the field. */
  values: readonly (readonly number[])[]
  /** A number of `places`; -1 where its coordinates are not known. */
  place: number
  graduates: VisitFacts[6]
  graduatesByProgram: readonly { program: number; people: VisitFacts[6] }[]
  /** Numbers of `reports`. */
  reports: readonly number[]
}

/** Of a place on the map. */
export interface IndexedPlace {
  name: string
  lat: number
  lon: number
  precision: NonNullable<VisitFacts[5]>[3]
  region: string | null
  province: string | null
}

const NOTHING: readonly number[] = []
const NO_PROGRAMS: IndexedVisit['graduatesByProgram'] = []

/** What the numbers of indexed visits stand for. Shared by all versions of the index, since it only grows. */
export class Dictionaries {
  readonly values: readonly Dictionary[] = LIST_FIELDS.map(() => new Dictionary())
  readonly reports = new Dictionary()
  readonly samples = new Set<number>()
  readonly #placeKeys = new Dictionary()
  readonly places: IndexedPlace[] = []
  /** Most lists hold one number: the same number is one list, however many visits have it. */
  readonly #singles: (readonly number[])[] = []

  of(field: ListField): Dictionary {
    return this.values[FIELD_NUMBER[field]] as Dictionary
  }

  indexed(id: string, facts: VisitFacts): IndexedVisit {
    const [start, end, sortDay, precision, values, place, graduates, byProgram, reports] = facts
    return {
      ...{ id, start, end, sortDay, precision, graduates },
      values: values.map((texts, field) => {
        const dictionary = this.values[field] as Dictionary
        return this.#list(texts.map((text) => dictionary.add(text)))
      }),
      place: place === null ? -1 : this.#place(place, values),
      graduatesByProgram:
        byProgram.length === 0
          ? NO_PROGRAMS
          : byProgram.map(([program, ...people]) => ({
              program: program === null ? -1 : this.of('programs').add(program),
              people,
            })),
      reports: reports.map(([report, sample]) => {
        const number = this.reports.add(report)
        if (sample === 1) this.samples.add(number)
        return number
      }),
    }
  }

  #list(numbers: readonly number[]): readonly number[] {
    const [first, second] = numbers
    if (first === undefined) return NOTHING
    if (second !== undefined) return numbers
    this.#singles[first] ??= numbers
    return this.#singles[first]
  }

  #place([name, lat, lon, precision]: NonNullable<VisitFacts[5]>, values: VisitFacts[4]): number {
    const region = values[FIELD_NUMBER.regions]?.[0] ?? null
    const province = values[FIELD_NUMBER.provinces]?.[0] ?? null
    const number = this.#placeKeys.add(JSON.stringify([name, lat, lon, precision, region, province]))
    this.places[number] ??= { name, lat, lon, precision, region, province }
    return number
  }
}
