import type { ReadFigure, Settled, VisitFigure } from '@jawla/domain'
import { isCompatible, isStated } from './people-count.ts'
import { sourceCount, sourced, uniqueEvidence } from './support.ts'
import type { Telling } from './telling.ts'

export type FigureMention = { telling: Telling; item: ReadFigure }

type Count = Pick<ReadFigure, 'min' | 'max' | 'qualifier'>

/** What says more of a number. */
const PRECISION: Record<ReadFigure['qualifier'], number> = {
  ...{ exact: 4, range: 3, about: 2, at_least: 1, at_most: 1, unspecified: 0 },
}

/** So many independent sources more than any other number, and a number stands for itself: three against one. */
const CLEAR_LEAD = 2

/**
 * One count out of all that reports tell of one group. Numbers that can all be true: the most precise. Numbers that cannot: the
 * one with clearly more independent sources, else the range from the least to the greatest. Nothing is averaged, and
 * nothing is left out of `claims`.
 */
export function settleCount(
  mentions: readonly FigureMention[],
): Pick<VisitFigure, 'min' | 'max' | 'qualifier' | 'settled'> {
  const decided = mentions.filter(({ item }) => item.evidence.decision !== undefined)
  const told = countsOf(mentions.filter(({ item }) => isStated(item)))
  const counts = decided.length > 0 ? countsOf(decided) : told
  const [first, ...others] = counts
  if (first && decided.length > 0 && others.length === 0 && told.length > 1) {
    return { ...first.count, settled: { by: 'decided', claims: claims(told) } }
  }
  if (!first) return { min: null, max: null, qualifier: 'unspecified', settled: AGREED }
  if (others.length === 0) return { ...first.count, settled: AGREED }
  const agree = counts.every((one) => counts.every((other) => isCompatible(one.count, other.count)))
  if (agree) {
    const best = counts.reduce((one, other) => (says(other) > says(one) ? other : one))
    return { ...best.count, settled: { by: 'more_precise', claims: claims(counts) } }
  }
  const [most, second] = [...counts].sort((a, b) => sources(b) - sources(a))
  if (most && second && sources(most) >= sources(second) + CLEAR_LEAD) {
    return { ...most.count, settled: { by: 'more_sources', claims: claims(counts) } }
  }
  return { ...rangeOf(counts.map(({ count }) => count)), settled: { by: 'range', claims: claims(counts) } }
}

const AGREED: Settled<Count> = { by: 'agreed', claims: [] }

function claims(counts: readonly Counted[]): Settled<Count>['claims'] {
  return counts.map(toClaim).sort((a, b) => b.sources - a.sources)
}

type Counted = { count: Count; mentions: FigureMention[] }

function countsOf(mentions: readonly FigureMention[]): Counted[] {
  const counts = new Map<string, Counted>()
  for (const mention of mentions) {
    const { min, max, qualifier } = mention.item
    const key = `${min} ${max} ${qualifier}`
    const known = counts.get(key)
    if (known) known.mentions.push(mention)
    else counts.set(key, { count: { min, max, qualifier }, mentions: [mention] })
  }
  return [...counts.values()]
}

function sources({ mentions }: Counted): number {
  return sourceCount(mentions.map(({ telling }) => telling))
}

/** Precision first, then independent sources; of equals the first told stays. */
function says(counted: Counted): number {
  return PRECISION[counted.count.qualifier] * 1000 + Math.min(999, sources(counted))
}

function toClaim(counted: Counted): Settled<Count>['claims'][number] {
  const evidence = uniqueEvidence(counted.mentions.map(({ telling, item }) => sourced(telling, item.evidence)))
  return { ...counted.count, sources: sources(counted), evidence }
}

function rangeOf(counts: readonly Count[]): Count {
  const least = counts.flatMap(({ min }) => min ?? [])
  const most = counts.flatMap(({ max }) => max ?? [])
  const min = least.length > 0 ? Math.min(...least) : null
  // `At least 200` has no upper bound, and so has the range.
  const max = most.length === counts.length ? Math.max(...most) : null
  if (max === null) return { min, max, qualifier: 'at_least' }
  return { min, max, qualifier: min === null ? 'at_most' : 'range' }
}
