import { type DatePrecision, LIST_FIELDS, type ListField, TIME_UNITS, type TimeUnit, unitsOf } from '@jawla/domain'
import { Column, ListColumn } from './columns.ts'
import { toDay } from './days.ts'
import { Dictionary } from './dictionary.ts'
import { peopleNumbers } from './sum-people.ts'
import type { VisitFacts } from './visit-facts.ts'

type ByField<T> = Readonly<Record<ListField, T>>

/**
 * Visits in rows, and what counting needs of them in columns of numbers: a fifth of the memory that objects would take, and a pass over
 * 200,000 of them takes some milliseconds. A visit that changed has a row for each time.
 */
export interface VisitColumns {
  /** A number of `ids`. */
  ids: Column
  starts: Column
  ends: Column
  /** Places of `PRECISIONS`. */
  precisions: Column
  /** The units of time that its days reach into, as numbers of `units`, the first one first; none where its date is vaguer, or unknown. */
  units: Readonly<Record<TimeUnit, ListColumn>>
  /** Numbers of `places`; -1 where the coordinates are not known. */
  places: Column
  /** As `peopleNumbers` makes them; empty where there are none. */
  graduates: ListColumn
  /** For each programme its number, -1 where none is told, and then its graduates. */
  graduatesByProgram: ListColumn
  reports: ListColumn
  values: ByField<ListColumn>
}

/** The finest first. */
export const PRECISIONS = ['day', 'month', 'year', 'unknown'] as const satisfies DatePrecision[]

/** The vaguest date that still falls into one unit. */
const VAGUEST = { day: 'day', week: 'day', month: 'month', year: 'year' } as const satisfies Record<
  TimeUnit,
  (typeof PRECISIONS)[number]
>

export function noVisits(): VisitColumns {
  return {
    ...{ ids: new Column(), starts: new Column(), ends: new Column(), precisions: new Column(), places: new Column() },
    ...{ graduates: new ListColumn(), graduatesByProgram: new ListColumn(), reports: new ListColumn() },
    units: byUnit(() => new ListColumn()),
    values: byField(() => new ListColumn()),
  }
}

/** These rows alone, in this order. */
export function pickRows(columns: VisitColumns, rows: Int32Array): VisitColumns {
  return {
    ids: columns.ids.pick(rows),
    starts: columns.starts.pick(rows),
    ends: columns.ends.pick(rows),
    precisions: columns.precisions.pick(rows),
    places: columns.places.pick(rows),
    graduates: columns.graduates.pick(rows),
    graduatesByProgram: columns.graduatesByProgram.pick(rows),
    reports: columns.reports.pick(rows),
    units: byUnit((unit) => columns.units[unit].pick(rows)),
    values: byField((field) => columns.values[field].pick(rows)),
  }
}

/** Adds a visit and gives its row. */
export function addVisit(columns: VisitColumns, dictionaries: Dictionaries, visit: { id: string; facts: VisitFacts }) {
  const [start, end, precision, values, place, graduates, byProgram, reports] = visit.facts
  const [, , stated, unstated] = graduates
  columns.starts.push(toDay(start))
  columns.ends.push(toDay(end))
  columns.precisions.push(PRECISIONS.indexOf(precision))
  for (const unit of TIME_UNITS) {
    const isVaguer = start === null || PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(VAGUEST[unit])
    const starts = isVaguer ? [] : unitsOf({ from: start, to: end ?? start }, unit)
    columns.units[unit].push(starts.map((first) => dictionaries.units[unit].add(first)))
  }
  columns.places.push(place === null ? -1 : dictionaries.place(place, values))
  columns.graduates.push(stated + unstated === 0 ? [] : peopleNumbers(graduates))
  columns.graduatesByProgram.push(
    byProgram.flatMap(([program, ...people]) => [
      program === null ? -1 : dictionaries.of('programs').add(program),
      ...peopleNumbers(people),
    ]),
  )
  columns.reports.push(reports.map((report) => dictionaries.report(report)))
  for (const [number, field] of LIST_FIELDS.entries()) {
    columns.values[field].push((values[number] ?? []).map((text) => dictionaries.of(field).add(text)))
  }
  return columns.ids.push(dictionaries.ids.add(visit.id))
}

/** Of a place on the map. */
interface Place {
  name: string
  lat: number
  lon: number
  precision: NonNullable<VisitFacts[4]>[3]
  region: string | null
  province: string | null
}

const REGIONS = LIST_FIELDS.indexOf('regions')
const PROVINCES = LIST_FIELDS.indexOf('provinces')

/** What the numbers in columns stand for. Shared by all versions of the index, since they only grow. */
export class Dictionaries {
  /** Of visits, also of those that are no more. */
  readonly ids = new Dictionary()
  readonly reports = new Dictionary()
  /** Numbers of reports that are samples. */
  readonly samples = new Set<number>()
  /** First days of units. */
  readonly units = byUnit(() => new Dictionary())
  readonly places: Place[] = []
  readonly #placeKeys = new Dictionary()
  readonly #values = byField(() => new Dictionary())

  of(field: ListField): Dictionary {
    return this.#values[field]
  }

  place([name, lat, lon, precision]: NonNullable<VisitFacts[4]>, values: VisitFacts[3]): number {
    const region = values[REGIONS]?.[0] ?? null
    const province = values[PROVINCES]?.[0] ?? null
    const number = this.#placeKeys.add(JSON.stringify([name, lat, lon, precision, region, province]))
    this.places[number] ??= { name, lat, lon, precision, region, province }
    return number
  }

  report([id, sample]: VisitFacts[7][number]): number {
    const number = this.reports.add(id)
    if (sample === 1) this.samples.add(number)
    return number
  }
}

function byUnit<T>(of: (unit: TimeUnit) => T): Readonly<Record<TimeUnit, T>> {
  return Object.fromEntries(TIME_UNITS.map((unit) => [unit, of(unit)])) as Record<TimeUnit, T>
}

function byField<T>(of: (field: ListField) => T): ByField<T> {
  return Object.fromEntries(LIST_FIELDS.map((field) => [field, of(field)])) as Record<ListField, T>
}
