import type { FactField } from './codes.ts'
import type { Evidence } from './evidence.ts'
import { LISTED_FACTS, type ListedFact } from './fact-decision.ts'
import { foldText } from './fold-text.ts'
import { numberVisits } from './number-visits.ts'
import type { ReadFigure, ReadVisit } from './reading.ts'

/**
 * A reading beside that of a second reader of the same text: each fact that both tell is marked so (`alike` in its evidence), and each visit
 * names the fields in which they differ (`differs`). Nothing of the second reading becomes a fact: where it tells more, or something else, a
 * person has to look. A visit that it does not tell at all differs in `visit`; where it knows no day,
 * place or province it says nothing against those read.
 */
export function withSecondReading(visits: readonly ReadVisit[], second: readonly ReadVisit[]): ReadVisit[] {
  const others = sameVisits(visits, second)
  return visits.map((visit, at) => {
    const other = others.get(at)
    return other === undefined ? { ...visit, differs: ['visit'] } : compared(visit, other)
  })
}

/** By the place of a visit in the first reading: the one that is it in the second. */
function sameVisits(visits: readonly ReadVisit[], second: readonly ReadVisit[]): Map<number, ReadVisit> {
  const earlier = [{ numbers: [...visits.keys()], visits }]
  const numbers = numberVisits(second, { earlier, given: visits.length })
  return new Map(
    second.flatMap((visit, at) => ((numbers[at] ?? at) < visits.length ? [[numbers[at] ?? at, visit]] : [])),
  )
}

function compared(visit: ReadVisit, other: ReadVisit): ReadVisit {
  const kind = visit.kind === other.kind && visit.status === other.status
  const date =
    other.date.start === null ? null : visit.date.start === other.date.start && visit.date.end === other.date.end
  const area = other.province === null ? null : visit.province === other.province
  const place = other.place === null ? null : isSameName(visit.place?.name ?? '', other.place.name)
  const single = { kind, date, area, place }
  const lists = LISTED_FACTS.map((field) => comparedList(visit, other, field))
  const differs: FactField[] = [
    ...SINGLE.filter((field) => single[field] === false),
    ...lists.filter((one) => one.differs).map(({ field }) => field),
  ]
  return {
    ...visit,
    trigger: marked(visit.trigger, kind),
    date: { ...visit.date, evidence: visit.date.evidence && marked(visit.date.evidence, date) },
    regionEvidence: visit.regionEvidence && marked(visit.regionEvidence, area),
    place: visit.place && { ...visit.place, evidence: visit.place.evidence && marked(visit.place.evidence, place) },
    ...Object.fromEntries(lists.map(({ field, list }) => [field, list])),
    ...(differs.length > 0 && { differs }),
  }
}

const SINGLE = ['kind', 'date', 'area', 'place'] as const

function comparedList(visit: ReadVisit, other: ReadVisit, field: ListedFact) {
  const [ones, others]: Item[][] = [visit[field], other[field]]
  const unmatched = new Set(others)
  const list = (ones ?? []).map((one) => {
    const same = [...unmatched].find((item) => isSame(one, item))
    if (same === undefined) return one
    unmatched.delete(same)
    return { ...one, evidence: marked(one.evidence, true) }
  })
  return { field, list, differs: unmatched.size > 0 || list.some(({ evidence }) => evidence.alike === undefined) }
}

type Item = ReadVisit[ListedFact][number]

function isSame(one: Item, other: Item): boolean {
  if ('measure' in one || 'measure' in other) return 'measure' in one && 'measure' in other && isSameFigure(one, other)
  if ('role' in one && 'role' in other && one.role !== other.role) return false
  if ('type' in one && 'type' in other && one.type !== other.type) return false
  const [known, otherKnown] = [knownAs(one), knownAs(other)]
  return (known !== undefined && known === otherKnown) || isSameName(one.name, other.name)
}

function knownAs(item: Exclude<Item, ReadFigure>): string | undefined {
  return 'type' in item ? item.facility : item.id
}

function isSameFigure(one: ReadFigure, other: ReadFigure): boolean {
  return (
    one.measure === other.measure && one.min === other.min && one.max === other.max && one.planned === other.planned
  )
}

/** The same words, or one the beginning, the end or the middle of the other, at whole words. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [` ${foldText(one)} `, ` ${foldText(other)} `]
  return a.trim() === '' || b.trim() === '' ? a === b : a.includes(b) || b.includes(a)
}

/** `alike` is null where the second reader says nothing of it. */
function marked(evidence: Evidence, alike: boolean | null): Evidence {
  return alike ? { ...evidence, alike } : evidence
}
