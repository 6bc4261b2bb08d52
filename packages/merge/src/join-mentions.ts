import {
  foldText,
  type ReadNamed,
  type ReadOfficial,
  type SourcedEvidence,
  type VisitNamed,
  type VisitOfficial,
} from '@jawla/domain'
import { isArabic } from './name-words.ts'
import { bestSupported, claimsOf, sourced, supportedValues, uniqueEvidence, whyBest } from './support.ts'
import { idOf, isSameOfficial, type OfficialFace, type Telling, toFace } from './telling.ts'

type Mention<T> = { telling: Telling; item: T }

/** Programmes, crafts or partners of all tellings, one of each. */
export function joinNamed(members: readonly Telling[], pick: (telling: Telling) => readonly ReadNamed[]): VisitNamed[] {
  return byId(members, pick).map(([id, mentions]) => ({
    id,
    name: fullestName(decidedOnes(mentions).map(({ item }) => item.name)),
    evidence: evidenceOfMentions(mentions),
  }))
}

/** The officials of all tellings, one of each; the head of the earliest telling's delegation comes first. */
export function joinOfficials(members: readonly Telling[], visitId: string): VisitOfficial[] {
  return samePeople(members).map((mentions) => {
    const evidenceIn = (telling: Telling) => mentions.find((one) => one.telling === telling)?.item.evidence
    const roles = supportedValues(
      [...new Set(mentions.map(({ telling }) => telling))],
      (telling) => roleIn(mentions, telling),
      ({ role }) => role,
      evidenceIn,
    )
    const rank = ({ role }: { role: VisitOfficial['role'] }) => (role === 'other' ? 0 : 1)
    const best = bestSupported(roles, rank)
    // `عامل الإقليم` is who it is only where no report names the holder.
    const named = decidedOnes(mentions).filter(({ item }) => !isOfficeAlone(item))
    return {
      id: idOfPerson(mentions, visitId),
      name: fullestName((named.length > 0 ? named : mentions).map(({ item }) => item.name)),
      evidence: evidenceOfMentions(mentions),
      role: best?.value.role ?? 'other',
      roleSettled: {
        by: best ? whyBest(best, roles, rank) : 'agreed',
        claims: roles.length > 1 ? claimsOf(roles, evidenceIn) : [],
      },
    }
  })
}

type PersonMention = Mention<ReadOfficial>

function samePeople(members: readonly Telling[]): PersonMention[][] {
  const people: { mentions: PersonMention[]; faces: OfficialFace[] }[] = []
  for (const telling of members) {
    for (const item of telling.told.visit.officials) {
      const face = toFace(item)
      const isOther = ({ known, id }: OfficialFace) => known && face.known && id !== face.id
      const person = people.find(({ faces }) => faces.some((one) => isSameOfficial(one, face)) && !faces.some(isOther))
      if (person) {
        person.mentions.push({ telling, item })
        person.faces.push(face)
      } else people.push({ mentions: [{ telling, item }], faces: [face] })
    }
  }
  return people.map(({ mentions }) => mentions)
}

function roleIn(mentions: readonly PersonMention[], telling: Telling): { role: VisitOfficial['role'] } | null {
  const mention = mentions.find((one) => one.telling === telling)
  return mention ? { role: mention.item.role } : null
}

/** The name is the office's words. */
function isOfficeAlone({ id, title, office, unnamed }: ReadOfficial): boolean {
  return id === undefined && (unnamed === true || (title === undefined && office !== undefined))
}

/**
 * The vocabulary's id, else the one made of the name, else the office, which has one id in every language. Of a post that nothing
 * tells from those of other places (`رئيس المجلس الإقليمي`), one that no other visit has.
 */
function idOfPerson(mentions: readonly PersonMention[], visitId: string): string {
  const known = mentions.find(({ item }) => item.id !== undefined)
  if (known?.item.id !== undefined) return known.item.id
  const named = mentions.find(({ item }) => !isOfficeAlone(item))
  if (named) return idOf(named.item)
  const office = mentions.find(({ item }) => item.office !== undefined)?.item.office
  return (
    office ??
    mentions
      .slice(0, 1)
      .map(({ item }) => `${idOf(item)}:${visitId}`)
      .join('')
  )
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

/** Those that a person decided; where there is none, all of them. */
export function decidedOnes<T extends { evidence: ReadNamed['evidence'] }>(
  mentions: readonly Mention<T>[],
): readonly Mention<T>[] {
  const decided = mentions.filter(({ item }) => item.evidence.decision !== undefined)
  return decided.length > 0 ? decided : mentions
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
