import type { ReadOfficial } from '@jawla/domain'
import { type Article, evidenceOf } from '../text/article.ts'
import type { Person } from './join-people.ts'
import type { Leg } from './tour.ts'

/** Those of the visitors who were on a leg of the tour, in the order in which they are told. */
export function visitOfficials(visitors: readonly Person[], leg: Leg, legs: readonly Leg[]): Person[] {
  return visitors.filter((person) => travels(person, leg, legs)).sort((a, b) => firstPart(a) - firstPart(b))
}

/** Offices of one province or town. */
const STAYS: ReadonlySet<string> = new Set(['governor', 'elected', 'other'])

/** The delegation goes on to every leg; an office of one province stays in it. */
function travels(person: Person, leg: Leg, legs: readonly Leg[]): boolean {
  if (legs.length === 1) return true
  const parts = person.mentions.filter(({ part }) => part === 'takes_part')
  if (parts.some(({ from }) => leg.owns(from))) return true
  return !STAYS.has(person.role) && parts.some(({ from }) => legs[0]?.owns(from) ?? false)
}

function firstPart(person: Person): number {
  const part = person.mentions.find((mention) => mention.part === 'takes_part')
  return part?.from ?? 0
}

export function readOfficial(article: Article, person: Person): ReadOfficial {
  const evidence = evidenceOf(article, person.name)
  const title = titleOf(article, person)
  return {
    name: evidence.quote,
    role: person.role,
    evidence,
    ...(person.official && { id: person.official.id }),
    ...(title !== null && title !== evidence.quote && { title }),
  }
}

/** The fullest words for the office that made the role. */
function titleOf(article: Article, person: Person): string | null {
  const titles = person.mentions.flatMap(({ title, role }) =>
    title && role === person.role ? evidenceOf(article, title).quote : [],
  )
  return titles.reduce<string | null>(
    (longest, title) => (title.length > (longest?.length ?? 0) ? title : longest),
    null,
  )
}
