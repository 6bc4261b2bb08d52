import type { Role } from '@jawla/domain'
import { type Official, postsOn } from '@jawla/vocabulary'
import { sameStem, withoutArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import type { PlacedMention } from './participants.ts'

/** A person or office with all mentions. */
export type Person = {
  readonly key: string
  readonly role: Role
  readonly official: Official | null
  readonly name: Span
  readonly mentions: readonly PlacedMention[]
}

/** More people than any report names; bounds the work on a hostile text. */
const MOST_PEOPLE = 150

/** Ways of naming one person; what is told again in the same words joins nobody that was not joined before. */
const MOST_FACES = 20

/**
 * Joins the mentions of one person: by vocabulary id, by name, by family name, by office. `day` settles the post held,
 * `legOf` says in which leg of a tour a word stands.
 */
export function joinPeople(
  article: Article,
  mentions: readonly PlacedMention[],
  scope: { day: string | null; legOf: (word: number) => number },
): Person[] {
  const { day, legOf } = scope
  const groups: Group[] = []
  for (const mention of mentions) {
    const face = faceOf(article, mention)
    const [group, ...others] = groups.filter(({ faces }) =>
      [...faces.values()].some(
        (known) =>
          (isSamePerson(article, known, mention) && !areOfTwoPlaces(known, mention, legOf)) ||
          isSameHolder(known, mention, day),
      ),
    )
    if (group) {
      group.members.push(mention)
      if (group.faces.size < MOST_FACES && !group.faces.has(face)) group.faces.set(face, mention)
      // `la ministre` and `Nadia Fettah` were two until somebody was named with both.
      for (const other of others) if (mention.name && mayBeOne(article, group, other)) absorb(groups, group, other)
    } else if (groups.length < MOST_PEOPLE) groups.push({ members: [mention], faces: new Map([[face, mention]]) })
  }
  return groups.flatMap(({ members }) => personOf(article, members, day) ?? [])
}

type Group = { readonly members: PlacedMention[]; readonly faces: Map<string, PlacedMention> }

/** No name of the one is another person's than a name of the other. */
function mayBeOne(article: Article, a: Group, b: Group): boolean {
  const named = ({ faces }: Group): PlacedMention[] => [...faces.values()].filter(({ name }) => name !== null)
  return named(a).every((one) => named(b).every((other) => isSamePerson(article, one, other)))
}

function absorb(groups: Group[], group: Group, other: Group): void {
  group.members.push(...other.members)
  group.members.sort((a, b) => a.from - b.from)
  for (const [face, mention] of other.faces) if (group.faces.size < MOST_FACES) group.faces.set(face, mention)
  groups.splice(groups.indexOf(other), 1)
}

/** All that `isSamePerson` looks at. */
function faceOf(article: Article, { official, name, surname, role, title }: PlacedMention): string {
  const words = (span: Span | null): string =>
    span ? article.words.slice(span.from, span.to).reduce((text, word) => `${text} ${word.text}`, `${span.clitic}`) : ''
  return `${official?.id}|${role}|${surname}|${words(name)}|${words(title)}`
}

/** Offices of which a report tells of one holder. */
const ONLY_ONE: ReadonlySet<Role> = new Set<Role>(['king_or_royal', 'head_of_government', 'secretary_of_state'])
/** Offices that a territory tells apart. */
const BY_PLACE: ReadonlySet<Role> = new Set<Role>(['wali', 'governor', 'minister'])

function isSamePerson(article: Article, a: PlacedMention, b: PlacedMention): boolean {
  if (a.official && b.official) return a.official.id === b.official.id
  if (a.name && b.name) return shareName(nameWords(article, a.name), nameWords(article, b.name), a.surname || b.surname)
  if (a.role === null || b.role === null) return false
  if (a.role !== b.role || !a.title || !b.title) return sameRank(a, b)
  if (ONLY_ONE.has(a.role)) return true
  const [x, y] = [titleWords(article, a), titleWords(article, b)]
  if (BY_PLACE.has(a.role) && (x.length <= 1 || y.length <= 1)) return true
  if (a.role === 'ambassador' && (!a.name || !b.name)) return true
  return agree(x, y)
}

/** Offices that each province or town has for itself. */
const LOCAL: ReadonlySet<Role> = new Set<Role>(['governor', 'elected', 'other'])

/** `عامل الإقليم` at Sefrou and `عامل إقليم بولمان علال الباز` on the next day: each leg of a tour has its own. */
function areOfTwoPlaces(a: PlacedMention, b: PlacedMention, legOf: (word: number) => number): boolean {
  if (a.role === null || a.role !== b.role || !LOCAL.has(a.role)) return false
  return (a.name === null) !== (b.name === null) && legOf(a.from) !== legOf(b.from)
}

/** `لحسن السعدي` and then `كاتب الدولة`: the holder of the one office that the other names alone. */
function isSameHolder(a: PlacedMention, b: PlacedMention, day: string | null): boolean {
  const [named, office] = a.official ? [a, b] : [b, a]
  if (!named.official || named.role !== null || office.name !== null || office.role === null) return false
  return ONLY_ONE.has(office.role) && roleOn(named.official, day) === office.role
}

/** `الوزيرة` of a secretary of state: the press promotes people. */
function sameRank(a: PlacedMention, b: PlacedMention): boolean {
  const ranks = new Set(['minister', 'secretary_of_state'])
  const short = [a, b].find((mention) => !mention.name && mention.title && mention.title.to - mention.title.from === 1)
  return short !== undefined && a.role !== null && b.role !== null && ranks.has(a.role) && ranks.has(b.role)
}

function nameWords(article: Article, span: Span): string[] {
  return article.words
    .slice(span.from, span.to)
    .map(({ text }, index) => bareWord(index === 0 ? text.slice(span.clitic) : text))
}

function bareWord(word: string): string {
  return fits('nameArticle', word) ? '' : withoutArticle(word)
}

function shareName(a: readonly string[], b: readonly string[], surname: boolean): boolean {
  const [x, y] = [a.filter(Boolean), b.filter(Boolean)]
  if (surname) return x.at(-1) === y.at(-1)
  const shared = x.filter((word) => y.includes(word)).length
  return shared >= Math.min(x.length, y.length, 2) && x.at(-1) === y.at(-1)
}

function titleWords(article: Article, mention: PlacedMention): string[] {
  if (!mention.title) return []
  const { from, to, clitic } = mention.title
  return article.words
    .slice(from, to)
    .map(({ text }, index) => (index === 0 ? text.slice(clitic) : text))
    .filter((text) => !fits('titleFiller', text))
}

/** One title says no more than the other: `عامل الإقليم` and `عامل إقليم تاونات`. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => sameStem(word, other)))
}

function personOf(article: Article, members: readonly PlacedMention[], day: string | null): Person | null {
  const named = members.find((member) => member.name && !member.surname) ?? members.find(({ name }) => name !== null)
  const titled = members.find(({ role }) => role !== null)
  const official = members.find((member) => member.official)?.official ?? null
  const role = titled?.role ?? (official ? roleOn(official, day) : null)
  const name = named?.name ?? titled?.title
  if (!role || !name) return null
  return { key: evidenceOf(article, name).quote, role, official, name, mentions: members }
}

function roleOn(official: Official, day: string | null): Role | null {
  const posts = day ? postsOn(official, day) : []
  const known = posts.find(({ certainty }) => certainty === 'known') ?? posts[0]
  return known?.post.role ?? official.posts.at(-1)?.role ?? null
}
