import type { CountedPeople } from './views.ts'
import type { VisitFigure } from './visit.ts'

type Telling = Pick<VisitFigure, 'min' | 'max' | 'evidence'>

/**
 * Counts the people of one visit. Figures that different reports tell may be one group told differently (120 here,
 * 150 there): they count once, as an interval. Figures that one report tells side by side are different groups.
 * A group for which no report states a number is counted as a group, never as people.
 */
export function countPeople(figures: readonly Telling[]): CountedPeople {
  const groups: Telling[][] = []
  const statedFirst = [...figures.filter(isStated), ...figures.filter((figure) => !isStated(figure))]
  for (const figure of statedFirst) {
    const group = groups.find((tellings) => !tellings.some((telling) => haveOneReport(telling, figure)))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  const stated = groups.filter((tellings) => tellings.some(isStated))
  const least = stated.map((tellings) => Math.min(...tellings.filter(isStated).map((telling) => telling.min ?? 0)))
  const most = stated.map(greatest)
  return {
    min: stated.length === 0 ? null : least.reduce(add, 0),
    max: stated.length === 0 || most.includes(null) ? null : most.map((number) => number ?? 0).reduce(add, 0),
    groupsStated: stated.length,
    groupsUnstated: groups.length - stated.length,
  }
}

function isStated(figure: Telling): boolean {
  return figure.min !== null || figure.max !== null
}

function haveOneReport(a: Telling, b: Telling): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => other.reportId === one.reportId))
}

/** Null where no telling has an upper bound. */
function greatest(tellings: Telling[]): number | null {
  const bounds = tellings.flatMap((telling) => telling.max ?? [])
  return bounds.length === 0 ? null : Math.max(...bounds)
}

function add(a: number, b: number): number {
  return a + b
}
