import type { Role } from '@jawla/domain'
import type { Official } from '@jawla/vocabulary'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import type { PlacedMention } from './participants.ts'
import { type Face, Faces, isLocal, isSameHolder, isSamePerson, mayBeOfTwoPlaces, roleOn } from './person-face.ts'

/** A person or office with all mentions, in the order of the text. */
export type Person = {
  readonly key: string
  readonly role: Role
  readonly official: Official | null
  readonly name: Span
  readonly mentions: readonly PlacedMention[]
}

/** `day` settles the post held, `legOf` says in which leg of a tour a word stands. */
type Scope = { readonly day: string | null; readonly legOf: (word: number) => number }

/** Joins the mentions of one person: by vocabulary id, by name, by family name, by office. */
export function joinPeople(article: Article, mentions: readonly PlacedMention[], scope: Scope): Person[] {
  const faces = new Faces(article)
  const groups = new Groups(scope)
  for (const mention of mentions) groups.add(mention, faces.of(mention))
  return groups.all.flatMap(({ members }) => personOf(article, inOrder(members), scope.day) ?? [])
}

/** More people than any report names; bounds the work on a hostile text. */
const MOST_PEOPLE = 150

/** Ways of naming one person; what is told again in the same words joins nobody that was not joined before. */
const MOST_FACES = 20

type Group = {
  /** The groups stand in the order of their first mentions. */
  readonly place: number
  readonly members: PlacedMention[]
  readonly faces: Map<string, Known>
}

/** A face of a group, and the word at which it was seen there. */
type Known = { readonly face: Face; readonly word: number }

/** The groups that a face belongs to, as far as the list of what the groups are known by was looked through. */
type Found = { readonly groups: Set<Group>; looked: number }

/** What the groups are known by, before it is listed anew without what is no more. */
const LONGEST_LIST = 2 * MOST_PEOPLE * MOST_FACES

class Groups {
  readonly #scope: Scope
  readonly #groups = new Set<Group>()
  /** What each group is known by, as it was added: who was looked for before is looked for among the later ones only. */
  #list: { readonly group: Group; readonly key: string }[] = []
  readonly #found = new Map<string, Found>()
  #made = 0

  constructor(scope: Scope) {
    this.#scope = scope
  }

  get all(): readonly Group[] {
    return [...this.#groups]
  }

  add(mention: PlacedMention, face: Face): void {
    const known = { face, word: mention.from }
    const [group, ...others] = this.#groupsOf(known)
    if (group) {
      group.members.push(mention)
      if (!group.faces.has(face.key)) this.#know(group, known)
      // `la ministre` and `Nadia Fettah` were two until somebody was named with both.
      for (const other of others) if (mention.name && mayBeOne(group, other)) this.#absorb(group, other)
    } else if (this.#groups.size < MOST_PEOPLE) {
      const own = { place: this.#made++, members: [mention], faces: new Map() }
      this.#groups.add(own)
      this.#know(own, known)
    }
  }

  #groupsOf(known: Known): Group[] {
    const { face, word } = known
    const key = isLocal(face) ? `${this.#scope.legOf(word)} ${face.key}` : face.key
    const found = this.#found.get(key) ?? { groups: new Set<Group>(), looked: 0 }
    for (const { group, key } of this.#list.slice(found.looked)) {
      const other = group.faces.get(key)
      if (other && !found.groups.has(group) && this.#isOne(other, known)) found.groups.add(group)
    }
    found.looked = this.#list.length
    this.#found.set(key, found)
    for (const group of found.groups) if (!this.#groups.has(group)) found.groups.delete(group)
    return [...found.groups].sort((a, b) => a.place - b.place)
  }

  #isOne(a: Known, b: Known): boolean {
    return (
      (isSamePerson(a.face, b.face) && !this.#areOfTwoPlaces(a, b)) || isSameHolder(a.face, b.face, this.#scope.day)
    )
  }

  #areOfTwoPlaces(a: Known, b: Known): boolean {
    return mayBeOfTwoPlaces(a.face, b.face) && this.#scope.legOf(a.word) !== this.#scope.legOf(b.word)
  }

  #know(group: Group, known: Known): void {
    if (group.faces.size >= MOST_FACES) return
    const { key } = known.face
    const before = group.faces.get(key)
    group.faces.set(key, known)
    // Seen elsewhere now: who was told apart by place, or was not, may be told otherwise.
    if (before) this.#found.clear()
    else this.#list.push({ group, key })
    if (this.#list.length < LONGEST_LIST) return
    this.#list = this.#list.filter(({ group }) => this.#groups.has(group))
    this.#found.clear()
  }

  #absorb(group: Group, other: Group): void {
    for (const member of other.members) group.members.push(member)
    for (const known of other.faces.values()) this.#know(group, known)
    this.#groups.delete(other)
  }
}

/** No name of the one is another person's than a name of the other. */
function mayBeOne(a: Group, b: Group): boolean {
  const named = ({ faces }: Group): Face[] => [...faces.values()].flatMap(({ face }) => (face.name ? face : []))
  const others = named(b)
  return named(a).every((one) => others.every((other) => isSamePerson(one, other)))
}

/** Joined groups stand one behind the other. */
function inOrder(members: PlacedMention[]): PlacedMention[] {
  return members.sort((a, b) => a.from - b.from)
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
