import { isSameArea, type RegionCode } from '@jawla/domain'
import type { HandPairs } from './hand-pairs.ts'
import { likelyPairs } from './likely-pairs.ts'
import { ONE_VISIT, ONE_VISIT_LEFT_OPEN, placeScore, sameVisitScore } from './same-visit-score.ts'
import type { Telling } from './telling.ts'

type Group = {
  members: Telling[]
  reports: Set<string>
  places: Set<string>
  region: RegionCode | null
  province: string | null
}

/**
 * Groups tellings into visits. What a person decided comes first. Then the tellings that name a day and a province: the most
 * alike pairs first, ties in the order given, each joining the groups of its two tellings unless something speaks against
 * it. Then those that leave day or province open join the one visit that fits them; where two fit, they stand alone.
 * Give tellings in order of key, then arrival does not matter.
 */
export function groupTellings(tellings: readonly Telling[], hand: HandPairs): Telling[][] {
  const groupOf = new Map<Telling, Group>(tellings.map((telling) => [telling, groupOfOne(telling)]))
  const join = (one: Group, other: Group): void => {
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one]
    absorb(large, small)
    for (const telling of small.members) groupOf.set(telling, large)
  }
  joinByHand(tellings, hand, (a, b) => {
    const [one, other] = [groupOf.get(a), groupOf.get(b)]
    if (one && other && one !== other) join(one, other)
  })

  const pairs = alikePairs(tellings)
  const joinAlike = (alike: readonly Alike[]): void => {
    for (const { pair, score } of alike) {
      const [one, other] = [groupOf.get(pair[0]), groupOf.get(pair[1])]
      if (score >= ONE_VISIT && one && other && one !== other && mayJoin(one, other, hand)) join(one, other)
    }
  }
  joinAlike(pairs.filter(({ pair }) => !pair.some(leavesOpen)))

  const unsure = new Set<Telling>()
  for (const telling of tellings.filter(leavesOpen)) {
    const own = groupOf.get(telling)
    const fitting = new Set(settledGroups(telling, pairs, groupOf))
    if (!own || fitting.has(own)) continue
    const open = [...fitting].filter((group) => mayJoin(own, group, hand))
    const [only] = open
    if (open.length > 1) unsure.add(telling)
    else if (only) join(only, own)
  }
  joinAlike(pairs.filter(({ pair }) => pair.every(leavesOpen) && !pair.some((one) => unsure.has(one))))
  return [...new Set(groupOf.values())].map(({ members }) => members)
}

/** True where two tellings pull at each other: grouping looks no further than along such pairs. */
export function isLinked(a: Telling, b: Telling): boolean {
  if (a.told.report.id === b.told.report.id) return false
  return sameVisitScore(a, b) >= (leavesOpen(a) || leavesOpen(b) ? ONE_VISIT_LEFT_OPEN : ONE_VISIT)
}

type Alike = { pair: readonly [Telling, Telling]; score: number }

function alikePairs(tellings: readonly Telling[]): Alike[] {
  const scored: (Alike & { at: readonly [number, number] })[] = []
  for (const at of likelyPairs(tellings)) {
    const [a, b] = [tellings[at[0]], tellings[at[1]]]
    if (a && b && isLinked(a, b)) scored.push({ pair: [a, b], at, score: sameVisitScore(a, b) })
  }
  return scored.sort((one, other) => other.score - one.score || one.at[0] - other.at[0] || one.at[1] - other.at[1])
}

/** A telling that names neither the day nor the province fits more visits than one. */
function leavesOpen({ told: { visit } }: Telling): boolean {
  return visit.province === null || visit.date.precision !== 'day'
}

function* settledGroups(
  telling: Telling,
  pairs: readonly Alike[],
  groupOf: ReadonlyMap<Telling, Group>,
): Generator<Group> {
  for (const { pair } of pairs) {
    if (!pair.includes(telling)) continue
    const other = pair[0] === telling ? pair[1] : pair[0]
    const group = groupOf.get(other)
    if (group && !leavesOpen(other)) yield group
  }
}

function joinByHand(tellings: readonly Telling[], hand: HandPairs, join: (a: Telling, b: Telling) => void): void {
  const byKey = new Map(tellings.map((telling) => [telling.told.key, telling]))
  for (const [a, b] of hand.together) {
    const [one, other] = [byKey.get(a), byKey.get(b)]
    if (one && other) join(one, other)
  }
}

function groupOfOne(telling: Telling): Group {
  const { visit, report } = telling.told
  return {
    members: [telling],
    reports: new Set([report.id]),
    places: new Set(telling.place ? [telling.place.key] : []),
    region: visit.region,
    province: visit.province,
  }
}

/**
 * One report tells two visits because they are two; a third report between them does not make them one, nor does one
 * that leaves the town out between two that name different towns.
 */
function mayJoin(one: Group, other: Group, hand: HandPairs): boolean {
  if (!isSameArea(one, other) || [...other.reports].some((id) => one.reports.has(id))) return false
  const oneTown = new Set([...one.places, ...other.places]).size < 2
  if (oneTown && hand.apart.size === 0) return true
  return one.members.every((a) => other.members.every((b) => !contradict(a, b, hand)))
}

function contradict(a: Telling, b: Telling, hand: HandPairs): boolean {
  if (hand.apart.get(a.told.key)?.has(b.told.key)) return true
  return placeScore(a, b) < 0 && sameVisitScore(a, b) < ONE_VISIT
}

function absorb(group: Group, other: Group): void {
  group.members.push(...other.members)
  for (const id of other.reports) group.reports.add(id)
  for (const place of other.places) group.places.add(place)
  group.region ??= other.region
  group.province ??= other.province
}
