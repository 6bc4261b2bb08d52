import type { ReadVisit } from './reading.ts'

/** How many places further on or back among the visits of a report one is looked for: a report of a thousand stays cheap. */
const MOST_MOVED = 50

/** A reading of a report, with the number that each of its visits goes by. */
export type NumberedReading = { readonly numbers: readonly number[]; readonly visits: readonly ReadVisit[] }

/**
 * The numbers by which the visits of a new reading of a report go on. A visit that an earlier reading told too, of the same day,
 * place or facility or by the same words, keeps its number: what a person decided on it stays with it, whatever another reader
 * finds before or behind it. The others get numbers that no visit of the report ever had: `given` numbers were given before,
 * from 0. `earlier` begins with the latest reading.
 */
export function numberVisits(
  visits: readonly ReadVisit[],
  { earlier, given }: { earlier: readonly NumberedReading[]; given: number },
): number[] {
  const known = lastTold(earlier)
  const pairs = visits
    .flatMap((visit, at) =>
      [...known]
        .map(([number, before]) => ({ at, number, before: before.visit, moved: Math.abs(at - before.at) }))
        .filter(({ moved }) => moved <= MOST_MOVED)
        .map(({ before, ...pair }) => ({ ...pair, likeness: likeness(visit, before) })),
    )
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.moved - b.moved || a.at - b.at || a.number - b.number)
  const kept = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, number } of pairs) {
    if (kept.has(at) || taken.has(number)) continue
    kept.set(at, number)
    taken.add(number)
  }
  let next = Math.max(given, ...[...known.keys()].map((number) => number + 1))
  return visits.map((_visit, at) => kept.get(at) ?? next++)
}

/** Each visit by its number, as the latest reading that found it told it, with its place there. */
function lastTold(earlier: readonly NumberedReading[]): Map<number, { visit: ReadVisit; at: number }> {
  const known = new Map<number, { visit: ReadVisit; at: number }>()
  for (const { numbers, visits } of earlier) {
    for (const [at, visit] of visits.entries()) {
      const number = numbers[at] ?? at
      if (!known.has(number)) known.set(number, { visit, at })
    }
  }
  return known
}

/** The delegation is the same on every leg of a tour: day, place, a stop or the telling words must be shared for it to count. */
function likeness(a: ReadVisit, b: ReadVisit): number {
  const sameDay = a.date.start !== null && a.date.start === b.date.start && a.date.end === b.date.end
  const sameProvince = a.province !== null && a.province === b.province
  const samePlace = a.place !== null && a.place.name === b.place?.name
  const sameWords = a.trigger.start === b.trigger.start && a.trigger.quote === b.trigger.quote
  const where = 2 * Number(sameProvince) + 2 * Number(samePlace) + shared(a.stops, b.stops)
  const telling = 4 * Number(sameDay) + 4 * Number(sameWords) + where
  return telling === 0 ? 0 : telling + shared(a.officials, b.officials) + shared(a.programs, b.programs)
}

function shared(some: readonly { name: string }[], others: readonly { name: string }[]): number {
  return some.filter(({ name }) => others.some((other) => other.name === name)).length
}
