import type { NamedField, NamedThing } from '@jawla/domain'
import {
  chambers,
  craftFamilies,
  crafts,
  type Entry,
  type Official,
  officials,
  organisations,
  programs,
} from '@jawla/vocabulary'

/** A programme, craft, partner or official as the vocabulary knows it, before any visit; null where it does not. */
export function knownThing(field: NamedField, id: string): NamedThing | null {
  const entry = ENTRIES[field].find((one) => one.id === id)
  if (!entry) return null
  const aliases = [...entry.aliases.ar, ...entry.aliases.fr]
  return { value: id, names: entry.names, aliases, about: aboutThing(field, id), visits: 0 }
}

/** What the vocabulary adds to a name: the offices of an official, the latest first; the family of a craft. */
export function aboutThing(field: NamedField, id: string): NamedThing['about'] {
  switch (field) {
    case 'officials':
      return offices(officials.find((one) => one.id === id))
    case 'crafts': {
      const family = crafts.find((one) => one.id === id)?.family
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

const ENTRIES: Record<NamedField, readonly Entry[]> = {
  programs,
  crafts,
  partners: [...organisations, ...chambers],
  officials,
}
