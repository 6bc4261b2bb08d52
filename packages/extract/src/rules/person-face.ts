import type { Role } from '@jawla/domain'
import { type Official, postsOn } from '@jawla/vocabulary'
import { sameStem, withoutArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import type { PersonMention } from '../mentions/people.ts'
import type { Article, Span } from '../text/article.ts'

/** How somebody is named: all that tells whether two mentions are of one person. */
export type Face = Pick<PersonMention, 'official' | 'surname' | 'role'> & {
  /** The same for mentions that name in the same words. */
  readonly key: string
  /** The words of the name, without what links them. */
  readonly name: readonly string[] | null
  /** The words of the office, without those that say nothing. */
  readonly title: readonly string[] | null
  /** The office is one word, and stands for its holder. */
  readonly rankAlone: boolean
}

/** The faces of an article's mentions, each made once: who is named often is named in the same words. */
export class Faces {
  readonly #article: Article
  readonly #known = new Map<string, Face>()

  constructor(article: Article) {
    this.#article = article
  }

  of(mention: PersonMention): Face {
    const { official, name, surname, role, title } = mention
    const key = `${official?.id}|${role}|${surname}|${this.#written(name)}|${this.#written(title)}`
    const known = this.#known.get(key)
    if (known) return known
    const face: Face = {
      key,
      official,
      surname,
      role,
      name: name && this.#words(name).map(bareWord).filter(Boolean),
      title: title && this.#words(title).filter((text) => !fits('titleFiller', text)),
      rankAlone: name === null && title !== null && title.to - title.from === 1,
    }
    this.#known.set(key, face)
    return face
  }

  #written(span: Span | null): string {
    if (!span) return ''
    let text = `${span.clitic}`
    for (let at = span.from; at < span.to; at++) text += ` ${this.#article.words[at]?.text}`
    return text
  }

  #words({ from, to, clitic }: Span): string[] {
    return this.#article.words.slice(from, to).map(({ text }, at) => (at === 0 ? text.slice(clitic) : text))
  }
}

function bareWord(word: string): string {
  return fits('nameArticle', word) ? '' : withoutArticle(word)
}

/** Offices of which a report tells of one holder. */
const ONLY_ONE: ReadonlySet<Role> = new Set<Role>(['king_or_royal', 'head_of_government', 'secretary_of_state'])
/** Offices that a territory tells apart. */
const BY_PLACE: ReadonlySet<Role> = new Set<Role>(['wali', 'governor', 'minister'])
/** Offices that each province or town has for itself. */
const LOCAL: ReadonlySet<Role> = new Set<Role>(['governor', 'elected', 'other'])

export function isSamePerson(a: Face, b: Face): boolean {
  if (a.official && b.official) return a.official.id === b.official.id
  if (a.name && b.name) return shareName(a.name, b.name, a.surname || b.surname)
  if (a.role === null || b.role === null) return false
  if (a.role !== b.role || !a.title || !b.title) return sameRank(a, b)
  if (ONLY_ONE.has(a.role)) return true
  if (BY_PLACE.has(a.role) && (a.title.length <= 1 || b.title.length <= 1)) return true
  return a.role === 'ambassador' || agree(a.title, b.title)
}

export function isLocal({ role }: Face): boolean {
  return role !== null && LOCAL.has(role)
}

/** `عامل الإقليم` at Sefrou and `عامل إقليم بولمان علال الباز` on the next day: each leg of a tour has its own. */
export function mayBeOfTwoPlaces(a: Face, b: Face): boolean {
  return isLocal(a) && a.role === b.role && (a.name === null) !== (b.name === null)
}

/** `لحسن السعدي` and then `كاتب الدولة`: the holder of the one office that the other names alone. */
export function isSameHolder(a: Face, b: Face, day: string | null): boolean {
  const [named, office] = a.official ? [a, b] : [b, a]
  if (!named.official || named.role !== null || office.name !== null || office.role === null) return false
  const held = roleOn(named.official, day)
  return (ONLY_ONE.has(office.role) && held === office.role) || (office.rankAlone && areRanks(office.role, held))
}

const RANKS: ReadonlySet<Role | null> = new Set<Role | null>(['minister', 'secretary_of_state'])

/** `الوزيرة` of a secretary of state: the press promotes people. */
function sameRank(a: Face, b: Face): boolean {
  return (a.rankAlone || b.rankAlone) && areRanks(a.role, b.role)
}

function areRanks(a: Role | null, b: Role | null): boolean {
  return RANKS.has(a) && RANKS.has(b)
}

function shareName(a: readonly string[], b: readonly string[], surname: boolean): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  return surname || a.filter((word) => b.includes(word)).length >= Math.min(a.length, b.length, 2)
}

/** One title says no more than the other: `عامل الإقليم` and `عامل إقليم تاونات`. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => sameStem(word, other)))
}

/** The office that somebody holds on a day, or held last. */
export function roleOn(official: Official, day: string | null): Role | null {
  const posts = day ? postsOn(official, day) : []
  const known = posts.find(({ certainty }) => certainty === 'known') ?? posts[0]
  return known?.post.role ?? official.posts.at(-1)?.role ?? null
}
