import { isSameArea, type RegionCode } from '@jawla/domain'
import type { KeptApart } from './kept-apart.ts'
import { likelyPairs } from './likely-pairs.ts'
import { ONE_VISIT, placeScore, sameVisitScore } from './same-visit-score.ts'
import type { Telling } from './telling.ts'

type Group = {
  members: Telling[]
  reports: Set<string>
  places: Set<string>
  region: RegionCode | null
  province: string | null
}

/**
 * Groups tellings into visits: the most alike pairs first, ties in the order given, each joining the groups of its
 * two tellings unless something speaks against it. Give tellings in order of key, then arrival does not matter.
 */
export function groupTellings(tellings: readonly Telling[], apart: KeptApart): Telling[][] {
  const groupOf = new Map<Telling, Group>(tellings.map((telling) => [telling, groupOfOne(telling)]))
  for (const [a, b] of alikePairs(tellings)) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)]
    if (!one || !other || one === other || !mayJoin(one, other, apart)) continue
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one]
    absorb(large, small)
    for (const telling of small.members) groupOf.set(telling, large)
  }
  return [...new Set(groupOf.values())].map(({ members }) => members)
}

function alikePairs(tellings: readonly Telling[]): [Telling, Telling][] {
  const scored: { pair: [Telling, Telling]; at: readonly [number, number]; score: number }[] = []
  for (const at of likelyPairs(tellings)) {
    const [a, b] = [tellings[at[0]], tellings[at[1]]]
    if (!a || !b || a.told.report.id === b.told.report.id) continue
    const score = sameVisitScore(a, b)
    if (score >= ONE_VISIT) scored.push({ pair: [a, b], at, score })
  }
  scored.sort((one, other) => other.score - one.score || one.at[0] - other.at[0] || one.at[1] - other.at[1])
  return scored.map(({ pair }) => pair)
}

function groupOfOne(telling: Telling): Group {
  const { visit, report } = telling.told
  return {
    members: [telling],
    reports: new Set([report.id]),
    places: new Set(telling.place ? [telling.place.folded] : []),
    region: visit.region,
    province: visit.province,
  }
}

/**
 * One report tells two visits because they are two; a third report between them does not make them one, nor does one
 * that leaves the town out between two that name different towns.
 */
function mayJoin(one: Group, other: Group, apart: KeptApart): boolean {
  if (!isSameArea(one, other) || [...other.reports].some((id) => one.reports.has(id))) return false
  const oneTown = new Set([...one.places, ...other.places]).size < 2
  if (oneTown && apart.size === 0) return true
  return one.members.every((a) => other.members.every((b) => !contradict(a, b, apart)))
}

function contradict(a: Telling, b: Telling, apart: KeptApart): boolean {
  if (apart.get(a.told.key)?.has(b.told.key)) return true
  return placeScore(a, b) < 0 && sameVisitScore(a, b) < ONE_VISIT
}

function absorb(group: Group, other: Group): void {
  group.members.push(...other.members)
  for (const id of other.reports) group.reports.add(id)
  for (const place of other.places) group.places.add(place)
  group.region ??= other.region
  group.province ??= other.province
}
