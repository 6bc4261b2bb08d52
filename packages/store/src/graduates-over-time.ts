import { type Filter, type GraduatesOverTime, unitStart } from '@jawla/domain'
import { isAsFine } from './count-by-time.ts'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import { namesOf, type VisitIndex } from './visit-index/visit-index.ts'

/** Graduates as reported, by when the visit was and by programme or region: see `graduatesOverTimeSchema`. */
export async function graduatesOverTime(
  visitIndex: VisitIndex,
  filter: Filter,
  { unit, split }: { unit: 'month' | 'year'; split: 'programs' | 'regions' },
): Promise<GraduatesOverTime> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const sums = new Map<string, { start: string | null; part: number; people: PeopleSum }>()
  const weights = new Map<number, number>()
  for (const visit of visits) {
    const start = visit.start !== null && isAsFine(visit.precision, unit) ? unitStart(visit.start, unit) : null
    for (const { part, people } of groupsOf(visit, split)) {
      const key = `${start} ${part}`
      const sum = sums.get(key) ?? { start, part, people: new PeopleSum() }
      sums.set(key, sum)
      sum.people.add(people)
      if (part >= 0) weights.set(part, (weights.get(part) ?? 0) + 1)
    }
  }
  const dictionary = index.dictionaries.of(split)
  const parts = [...weights].sort(([, a], [, b]) => b - a).map(([part]) => part)
  const place = new Map(parts.map((part, at) => [part, at]))
  return {
    rows: [...sums.values()]
      .sort((a, b) => {
        const [one, other] = [a.start ?? '', b.start ?? '']
        return one === other
          ? (place.get(a.part) ?? parts.length) - (place.get(b.part) ?? parts.length)
          : one < other
            ? -1
            : 1
      })
      .map(({ start, part, people }) => {
        return { start, part: part < 0 ? null : dictionary.text(part), people: people.counted }
      }),
    parts: parts.map((part) => ({ value: dictionary.text(part), names: namesOf(index, split, part) })),
  }
}

/** The graduates of a visit by part; -1 where none is told. */
function groupsOf(visit: IndexedVisit, split: 'programs' | 'regions') {
  if (split === 'programs') return visit.graduatesByProgram.map(({ program, people }) => ({ part: program, people }))
  const [, , stated, unstated] = visit.graduates
  return stated + unstated === 0
    ? []
    : [{ part: visit.values[FIELD_NUMBER.regions]?.[0] ?? -1, people: visit.graduates }]
}
