import type { ReadVisit } from '@jawla/domain'
import type { NamedKind, NamedThing } from '@jawla/store'
import type { Entry, Vocabulary } from '@jawla/vocabulary'
import { entriesOf } from '../vocabulary/known-thing.ts'
import { officeNames } from '../vocabulary/office-names.ts'
import { perVocabulary } from '../vocabulary/per-vocabulary.ts'

type NamedList = 'officials' | 'programs' | 'crafts' | 'partners'

const entries = perVocabulary((vocabulary): Record<NamedKind, ReadonlyMap<string, Entry>> => {
  return {
    official: byId(entriesOf(vocabulary, 'officials')),
    program: byId(entriesOf(vocabulary, 'programs')),
    craft: byId(entriesOf(vocabulary, 'crafts')),
    partner: byId(entriesOf(vocabulary, 'partners')),
  }
})

/** The vocabulary's names, in both languages, of what visits mention; of offices too whose holder nobody names. */
export function knownNames(vocabulary: Vocabulary, visits: readonly Pick<ReadVisit, NamedList>[]): NamedThing[] {
  const known = entries(vocabulary)
  const things = new Map<string, NamedThing>()
  for (const visit of visits) {
    const mentions = {
      official: visit.officials,
      program: visit.programs,
      craft: visit.crafts,
      partner: visit.partners,
    } satisfies Record<NamedKind, unknown>
    for (const kind of ['official', 'program', 'craft', 'partner'] as const) {
      for (const { id } of mentions[kind]) {
        const entry = id === undefined ? undefined : known[kind].get(id)
        if (entry) things.set(`${kind} ${entry.id}`, { kind, id: entry.id, names: entry.names })
      }
    }
    for (const { id, unnamed, title, office } of visit.officials) {
      const isOfficeAlone = id === undefined && (unnamed === true || title === undefined)
      const names = isOfficeAlone && office !== undefined ? officeNames(office) : null
      if (office !== undefined && names) things.set(`official ${office}`, { kind: 'official', id: office, names })
    }
  }
  return [...things.values()]
}

function byId(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}
