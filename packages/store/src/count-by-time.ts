import type { Filter, ListField, Timeline, TimelineSplit, TimeUnit, VisitStatus } from '@jawla/domain'
import { ListColumn } from './visit-index/columns.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { mostOf, placesOf, tally } from './visit-index/tally.ts'
import { namesOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Parts that a bar is cut into; the rest is one more. */
const MOST_PARTS = { regions: 12, officials: 7, kinds: 5 } as const satisfies { [F in ListField]?: number }

const STATUSES = ['held', 'announced', 'cancelled'] as const satisfies VisitStatus[]

/** Visits by the units of time that their days reach into, each unit cut by a field: see `timelineSchema`. */
export async function countByTime(
  visitIndex: VisitIndex,
  filter: Filter,
  { unit, split }: { unit: TimeUnit; split: TimelineSplit },
): Promise<Timeline> {
  const selection = await selectVisits(visitIndex, filter)
  const { index, visits } = selection
  const { parts, values, places } = split === 'none' ? WHOLE : cutBy(selection, split)
  const dictionary = index.dictionaries.of('statuses')
  const statuses = STATUSES.map((status) => dictionary.add(status))
  const units = index.dictionaries.units[unit]
  const width = dictionary.size
  const bar = (parts.length + 1) * width
  /** Of each unit and each part of it, the visits of each status. */
  const counts = new Int32Array(units.size * bar)
  const unitsOfVisits = index.columns.units[unit]
  let undated = 0
  for (const visit of visits) {
    const [first, last] = [unitsOfVisits.from(visit), unitsOfVisits.to(visit)]
    if (first === last) undated++
    for (let place = first; place < last; place++) {
      const status = unitsOfVisits.number(place) * bar + index.columns.values.statuses.first(visit)
      let isRest = true
      const to = values.to(visit)
      for (let at = values.from(visit); at < to; at++) {
        const part = places[values.number(at)] ?? -1
        if (part < 0) continue
        addOne(counts, status + part * width)
        isRest = false
      }
      if (isRest) addOne(counts, status + parts.length * width)
    }
  }
  const rows = units.inOrder.flatMap(([start, number]) =>
    [...parts, null].map((part, place) => {
      const [held = 0, announced = 0, cancelled = 0] = statuses.map(
        (status) => counts[number * bar + place * width + status],
      )
      return { start, part: part?.value ?? null, held, announced, cancelled }
    }),
  )
  return { rows: rows.filter((row) => row.held + row.announced + row.cancelled > 0), parts, undated }
}

function addOne(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

interface Cut {
  parts: Timeline['parts']
  values: ListColumn
  /** By the number of a value the place of its part, -1 for the rest. */
  places: Int32Array
}

const WHOLE: Cut = { parts: [], values: new ListColumn(), places: new Int32Array() }

function cutBy(selection: Selection, split: keyof typeof MOST_PARTS): Cut {
  const { index } = selection
  const counts = tally(selection, split)
  const numbers = mostOf(index, split, { counts, most: MOST_PARTS[split] })
  const dictionary = index.dictionaries.of(split)
  return {
    parts: numbers.map((number) => ({ value: dictionary.text(number), names: namesOf(index, split, number) })),
    values: index.columns.values[split],
    places: placesOf(numbers, counts.length),
  }
}
