import type { ReadOfficial } from '@jawla/domain'
import { type Article, evidenceOf, nameOf } from '../text/article.ts'
import { itemsIn } from '../text/range.ts'
import type { Person } from './join-people.ts'
import type { Leg } from './tour.ts'

/** A person who takes part in a visit. */
export type Visitor = {
  readonly person: Person
  readonly official: ReadOfficial
  /** The words at which it is told that they take part, in order. */
  readonly parts: readonly number[]
}

/** Those of some people who take part in a visit. */
export function visitorsAmong(article: Article, people: readonly Person[]): Visitor[] {
  return people.flatMap((person) => {
    const parts = person.mentions.filter(({ part }) => part === 'takes_part').map(({ from }) => from)
    return parts.length === 0 ? [] : [{ person, official: readOfficial(article, person), parts }]
  })
}

/** Those of the visitors who were on a leg of the tour, in the order in which they are told. */
export function visitOfficials(visitors: readonly Visitor[], leg: Leg, legs: readonly Leg[]): Visitor[] {
  return visitors.filter((visitor) => travels(visitor, leg, legs)).sort((a, b) => firstPart(a) - firstPart(b))
}

/** Offices of one province or town. */
const STAYS: ReadonlySet<string> = new Set(['governor', 'elected', 'other'])

/** The delegation goes on to every leg; an office of one province stays in it. */
function travels({ person, parts }: Visitor, leg: Leg, legs: readonly Leg[]): boolean {
  const [first] = legs
  if (legs.length === 1 || isOn(leg, parts)) return true
  return !STAYS.has(person.role) && first !== undefined && isOn(first, parts)
}

function isOn({ words }: Leg, parts: readonly number[]): boolean {
  return itemsIn(parts, words, (word) => word).length > 0
}

function firstPart({ parts }: Visitor): number {
  return parts[0] ?? 0
}

function readOfficial(article: Article, person: Person): ReadOfficial {
  const evidence = evidenceOf(article, person.name)
  const title = titleOf(article, person)
  const unnamed = !person.official && person.mentions.every(({ name }) => name === null)
  // In للحسن the article may be the name's own first letter.
  const name = unnamed ? nameOf(article, person.name, evidence) : evidence.quote
  return {
    name,
    role: person.role,
    evidence,
    ...(person.official && { id: person.official.id }),
    ...(title !== null && title !== name && { title }),
    ...(unnamed && { unnamed: true as const }),
  }
}

/** The fullest words for the office that made the role. */
function titleOf(article: Article, person: Person): string | null {
  const titles = person.mentions.flatMap(({ title, role }) =>
    title && role === person.role ? nameOf(article, title, evidenceOf(article, title)) : [],
  )
  return titles.reduce<string | null>(
    (longest, title) => (title.length > (longest?.length ?? 0) ? title : longest),
    null,
  )
}
