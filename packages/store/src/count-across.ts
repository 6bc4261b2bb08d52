import type { ChoiceCount, CrossCount, Filter, ListField } from '@jawla/domain'
import { choice } from './count-facets.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { mostOf, placesOf, tally } from './visit-index/tally.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/** Visits by two fields at once, the `most` values of each that most visits have: see `crossCountSchema`. */
export async function countAcross(
  visitIndex: VisitIndex,
  filter: Filter,
  { rows: rowField, columns: columnField, most }: { rows: ListField; columns: ListField; most: number },
): Promise<CrossCount> {
  const selection = await selectVisits(visitIndex, filter)
  const [rows, columns] = [side(selection, rowField, most), side(selection, columnField, most)]
  const { [rowField]: inRows, [columnField]: inColumns } = selection.index.columns.values
  const cells = new Int32Array(rows.choices.length * columns.choices.length)
  for (const visit of selection.visits) {
    for (let one = inRows.from(visit); one < inRows.to(visit); one++) {
      const row = rows.places[inRows.number(one)] ?? -1
      for (let other = inColumns.from(visit); other < inColumns.to(visit); other++) {
        const column = columns.places[inColumns.number(other)] ?? -1
        if (row < 0 || column < 0) continue
        const cell = row * columns.choices.length + column
        cells[cell] = (cells[cell] ?? 0) + 1
      }
    }
  }
  return {
    rows: rows.choices,
    columns: columns.choices,
    cells: [...cells.entries()]
      .filter(([, visits]) => visits > 0)
      .map(([cell, visits]) => [Math.floor(cell / columns.choices.length), cell % columns.choices.length, visits]),
  }
}

interface Side {
  choices: ChoiceCount[]
  /** By the number of a value its place among them, -1 for the others. */
  places: Int32Array
}

function side(selection: Selection, field: ListField, most: number): Side {
  const counts = tally(selection, field)
  const numbers = mostOf(selection.index, field, { counts, most })
  return {
    places: placesOf(numbers, counts.length),
    choices: numbers.map((number) => choice(selection.index, field, { number, counts })),
  }
}
