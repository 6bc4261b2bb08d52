import { foldText, type ReadVisit } from '@jawla/domain'
import type { GoldVisit } from './gold-reports.ts'

/** Facts told right, told wrong, not told. */
export type Tally = { right: number; wrong: number; missed: number }

/** Fields of which a visit has one, and lists. */
type Single = 'start' | 'end' | 'region' | 'province' | 'kind' | 'status'
const SINGLE: readonly Single[] = ['start', 'end', 'region', 'province', 'kind', 'status']
/** Names that share half of their words are one name. */
const SAME_NAME = 0.5

/** Holds the visits of a reading against those of an annotator, visit by visit and fact by fact. */
export function scoreVisits(gold: readonly GoldVisit[], read: readonly ReadVisit[]): { visits: Tally; facts: Tally } {
  const pairs = pairUp(gold, read, likeness, 1)
  const visits = { right: pairs.length, wrong: read.length - pairs.length, missed: gold.length - pairs.length }
  const facts: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const [want, got] of pairs) addFacts(facts, want, got)
  for (const want of gold) if (!pairs.some(([paired]) => paired === want)) facts.missed += countOf(want)
  for (const got of read) if (!pairs.some(([, paired]) => paired === got)) facts.wrong += countOf(told(got))
  return { visits, facts }
}

/** Twice the right ones among all that were wanted and told, 0 to 1. */
export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}

/** A reading in the annotator's shape. */
function told(visit: ReadVisit): GoldVisit {
  return { ...visit, start: visit.date.start, end: visit.date.end, place: visit.place?.name ?? null }
}

function likeness(gold: GoldVisit, read: ReadVisit): number {
  const got = told(read)
  const same = (field: Single): number => (gold[field] !== null && gold[field] === got[field] ? 1 : 0)
  return 0.01 + 2 * same('start') + 2 * same('region') + same('province') + (alike(gold.place, got.place) ? 1 : 0)
}

function addFacts(facts: Tally, want: GoldVisit, read: ReadVisit): void {
  const got = told(read)
  for (const field of SINGLE)
    addSingle(facts, want[field], want[field] === got[field] ? want[field] : got[field], (a, b) => a === b)
  addSingle(facts, want.place, got.place, alike)
  addList(facts, want.officials, got.officials, (a, b) => alike(a.name, b.name) && a.role === b.role)
  addList(facts, want.stops, got.stops, (a, b) => alike(a.name, b.name) && a.type === b.type)
  for (const field of ['programs', 'crafts', 'partners'] as const)
    addList(facts, want[field], got[field], (a, b) => alike(a.name, b.name))
  addList(
    facts,
    want.figures,
    got.figures,
    (a, b) => a.measure === b.measure && a.min === b.min && a.max === b.max && a.planned === b.planned,
  )
}

function addSingle(
  facts: Tally,
  want: string | null,
  got: string | null,
  same: (a: string, b: string) => boolean,
): void {
  if (want !== null && got !== null && same(want, got)) facts.right++
  else {
    if (want !== null) facts.missed++
    if (got !== null) facts.wrong++
  }
}

function addList<T>(facts: Tally, want: readonly T[], got: readonly T[], same: (a: T, b: T) => boolean): void {
  const pairs = pairUp(want, got, (a, b) => (same(a, b) ? 1 : 0), 1)
  facts.right += pairs.length
  facts.missed += want.length - pairs.length
  facts.wrong += got.length - pairs.length
}

function countOf(visit: GoldVisit): number {
  const singles = [...SINGLE.map((field) => visit[field]), visit.place].filter((value) => value !== null)
  const lists = [visit.officials, visit.stops, visit.programs, visit.crafts, visit.partners, visit.figures]
  return singles.length + lists.reduce((sum, list) => sum + list.length, 0)
}

/** Pairs one to one, the likest first, none below `least`. */
function pairUp<A, B>(some: readonly A[], others: readonly B[], like: (a: A, b: B) => number, least: number): [A, B][] {
  const all = some.flatMap((a) => others.map((b) => ({ a, b, score: like(a, b) })))
  const pairs: [A, B][] = []
  for (const { a, b, score } of all.sort((x, y) => y.score - x.score)) {
    if (score < least || pairs.some(([x, y]) => x === a || y === b)) continue
    pairs.push([a, b])
  }
  return pairs
}

function alike(a: string | null, b: string | null): boolean {
  const [x, y] = [words(a ?? ''), words(b ?? '')]
  const rest = [...y]
  let shared = 0
  for (const word of x) {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    if (at >= 0) shared++
  }
  return x.length + y.length > 0 && (2 * shared) / (x.length + y.length) >= SAME_NAME
}

function words(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^[وفبلك]?ال(?=..)/u, ''))
    .filter((word) => word.length > 1)
}
