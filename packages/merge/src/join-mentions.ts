import {
  foldText,
  type ReadNamed,
  type ReadOfficial,
  type SourcedEvidence,
  type VisitNamed,
  type VisitOfficial,
} from '@jawla/domain'
import { isArabic } from './name-words.ts'
import { bestSupported, sourced, supportedValues, uniqueEvidence } from './support.ts'
import { idOf, type Telling } from './telling.ts'

type Mention<T> = { telling: Telling; item: T }

/** Programmes, crafts or partners of all tellings, one of each. */
export function joinNamed(members: readonly Telling[], pick: (telling: Telling) => readonly ReadNamed[]): VisitNamed[] {
  return byId(members, pick).map(([id, mentions]) => ({
    id,
    name: fullestName(mentions.map(({ item }) => item.name)),
    evidence: evidenceOfMentions(mentions),
  }))
}

/** The officials of all tellings, one of each; the head of the earliest telling's delegation comes first. */
export function joinOfficials(members: readonly Telling[]): VisitOfficial[] {
  const officials = byId<ReadOfficial>(members, ({ told }) => told.visit.officials)
  return officials.map(([id, mentions]) => {
    const tellings = mentions.map(({ telling }) => telling)
    const roleOf = (telling: Telling) => mentions.find((one) => one.telling === telling)?.item.role ?? null
    const role = bestSupported(supportedValues([...new Set(tellings)], roleOf, String), (one) =>
      one === 'other' ? 0 : 1,
    )
    return {
      id,
      name: fullestName(mentions.map(({ item }) => item.name)),
      evidence: evidenceOfMentions(mentions),
      role: role?.value ?? 'other',
    }
  })
}

/**
 * One name out of several ways of writing it: Arabic first, then the longest, then the earliest, so that the same
 * thing gets the same name on most visits.
 */
export function fullestName(names: readonly string[]): string {
  return names.reduce((best, name) => {
    const lead = Number(isArabic(name)) - Number(isArabic(best)) || name.length - best.length
    return lead > 0 ? name : best
  })
}

export function evidenceOfMentions(
  mentions: readonly Mention<{ evidence: ReadNamed['evidence'] }>[],
): SourcedEvidence[] {
  return uniqueEvidence(mentions.map(({ telling, item }) => sourced(telling, item.evidence)))
}

/** A name that one report gives an id and another does not is one thing here: they tell of one visit. */
function byId<T extends ReadNamed>(
  members: readonly Telling[],
  pick: (telling: Telling) => readonly T[],
): [string, Mention<T>[]][] {
  const mentions = members.flatMap((telling) => pick(telling).map((item) => ({ telling, item })))
  const known = new Map<string, string>()
  for (const { item } of mentions) if (item.id !== undefined) known.set(foldText(item.name), item.id)
  const groups = new Map<string, Mention<T>[]>()
  for (const mention of mentions) {
    const id = mention.item.id ?? known.get(foldText(mention.item.name)) ?? idOf(mention.item)
    const group = groups.get(id)
    if (group) group.push(mention)
    else groups.set(id, [mention])
  }
  return [...groups]
}
