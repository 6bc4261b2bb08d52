import type { ChoiceCount, CrossCount, Filter, ListField } from '@jawla/domain'
import { mostFrequent } from './count-by-time.ts'
import { FIELD_NUMBER } from './visit-index/indexed-visit.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { namesOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Visits by two fields at once, the `most` values of each that most visits have: see `crossCountSchema`. */
export async function countAcross(
  visitIndex: VisitIndex,
  filter: Filter,
  { rows: rowField, columns: columnField, most }: { rows: ListField; columns: ListField; most: number },
): Promise<CrossCount> {
  const selection = await selectVisits(visitIndex, filter)
  const rows = mostFrequent(selection.visits, rowField, most)
  const columns = mostFrequent(selection.visits, columnField, most)
  const [rowPlaces, columnPlaces] = [placesOf(rows), placesOf(columns)]
  const cells = new Map<number, number>()
  const [rowVisits, columnVisits] = [rows.map(() => 0), columns.map(() => 0)]
  for (const { values } of selection.visits) {
    for (const value of values[FIELD_NUMBER[columnField]] ?? []) {
      const column = columnPlaces.get(value)
      if (column !== undefined) columnVisits[column] = (columnVisits[column] ?? 0) + 1
    }
    for (const rowValue of values[FIELD_NUMBER[rowField]] ?? []) {
      const row = rowPlaces.get(rowValue)
      if (row === undefined) continue
      rowVisits[row] = (rowVisits[row] ?? 0) + 1
      for (const value of values[FIELD_NUMBER[columnField]] ?? []) {
        const column = columnPlaces.get(value)
        if (column === undefined) continue
        const cell = row * columns.length + column
        cells.set(cell, (cells.get(cell) ?? 0) + 1)
      }
    }
  }
  return {
    rows: counted(selection, rowField, { numbers: rows, visits: rowVisits }),
    columns: counted(selection, columnField, { numbers: columns, visits: columnVisits }),
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([cell, visits]) => [Math.floor(cell / columns.length), cell % columns.length, visits]),
  }
}

function placesOf(numbers: readonly number[]): Map<number, number> {
  return new Map(numbers.map((number, place) => [number, place]))
}

function counted(
  { index }: Selection,
  field: ListField,
  { numbers, visits }: { numbers: readonly number[]; visits: readonly number[] },
): ChoiceCount[] {
  return numbers.map((number, place) => ({
    value: index.dictionaries.of(field).text(number),
    names: namesOf(index, field, number),
    visits: visits[place] ?? 0,
  }))
}
