import { type DatePrecision, LIST_FIELDS, type ListField, type PlacePrecision } from '@jawla/domain'
import type { VisitFacts } from './visit-facts.ts'

/** What counting needs of a visit, by name; a list has each value once. */
export type ToldFacts = {
  start: string | null
  end: string | null
  precision: DatePrecision
  /** Null where its coordinates are not known. */
  point: { lat: number; lon: number; precision: PlacePrecision } | null
  /** The fewest and the most, and how many groups are told of with a number and without. */
  graduated: { min: number | null; max: number | null; stated: number; unstated: number }
  reports: string[]
} & Record<ListField, string[]>

export function toldFacts(facts: VisitFacts): ToldFacts {
  const [start, end, precision, values, place, [min, max, stated, unstated], , reports] = facts
  const lists = Object.fromEntries(LIST_FIELDS.map((field, number) => [field, values[number] ?? []]))
  return {
    ...(lists as Record<ListField, string[]>),
    ...{ start, end, precision },
    point: place && { lat: place[1], lon: place[2], precision: place[3] },
    graduated: { min, max, stated, unstated },
    reports: reports.map(([id]) => id),
  }
}
