import type { NamedField, NamedThing } from '@jawla/domain'
import { craftFamilies, type Entry, type Official, type Vocabulary } from '@jawla/vocabulary'

/** A programme, craft, partner or official as the vocabulary knows it, before any visit; null where it does not. */
export function knownThing(vocabulary: Vocabulary, field: NamedField, id: string): NamedThing | null {
  const entry = entriesOf(vocabulary, field).find((one) => one.id === id)
  if (!entry) return null
  const aliases = [...entry.aliases.ar, ...entry.aliases.fr]
  return { value: id, names: entry.names, aliases, about: aboutThing(vocabulary, field, id), visits: 0 }
}

/** What the vocabulary adds to a name: the offices of an official, the latest first; the family of a craft. */
export function aboutThing(vocabulary: Vocabulary, field: NamedField, id: string): NamedThing['about'] {
  switch (field) {
    case 'officials':
      return offices(vocabulary.officials.find((one) => one.id === id))
    case 'crafts': {
      const family = vocabulary.crafts.find((one) => one.id === id)?.family
      return craftFamilies.filter((one) => one.id === family).map(({ names }) => names)
    }
    case 'programs':
    case 'partners':
      return []
  }
}

function offices(official: Official | undefined): NamedThing['about'] {
  const latest = (post: Official['posts'][number]) => post.from ?? post.seen.toSorted().at(0) ?? ''
  const posts = (official?.posts ?? []).toSorted((a, b) => (latest(a) > latest(b) ? -1 : 1))
  return posts.map(({ titles }) => titles)
}

/** What the vocabulary holds that a visit may mention so. */
export function entriesOf(vocabulary: Vocabulary, field: NamedField): readonly Entry[] {
  return field === 'partners' ? [...vocabulary.organisations, ...vocabulary.chambers] : vocabulary[field]
}
