import { type Craft, crafts } from './crafts.ts'
import type { Entry } from './entry.ts'
import { type Facility, facilities } from './facilities.ts'
import { type Official, officials } from './officials.ts'
import { type Chamber, chambers, type Organisation, organisations } from './organisations.ts'
import { type Program, programs } from './programs.ts'

/** The parts of the vocabulary that staff add to while Jawla runs. */
export interface VocabularyEntries {
  readonly facilities: readonly Facility[]
  readonly officials: readonly Official[]
  readonly programs: readonly Program[]
  readonly organisations: readonly Organisation[]
  readonly chambers: readonly Chamber[]
  readonly crafts: readonly Craft[]
}

/** The shipped entries, with those that were added after them. */
export interface Vocabulary extends VocabularyEntries {
  /** Which additions it holds: the number of the latest change to them; 0 where it holds none. */
  readonly state: number
}

/** Another name of an entry, shipped or added. */
export interface AddedAlias {
  readonly of: keyof VocabularyEntries
  /** The entry's. */
  readonly id: string
  readonly language: 'ar' | 'fr'
  readonly name: string
  /** It is an everyday word: see `needsContext` of the entries. */
  readonly needsContext: boolean
}

/** What was added to the shipped entries. */
export interface Additions extends Omit<VocabularyEntries, 'chambers'> {
  /** Above 0. */
  readonly state: number
  readonly aliases: readonly AddedAlias[]
}

/** What Jawla comes with. */
export const shippedVocabulary: Vocabulary = {
  state: 0,
  ...{ facilities, officials, programs, organisations, chambers, crafts },
}

/**
 * The shipped entries and the added ones. What is shipped stays: an added entry with an id that is taken is left out, and so is a name
 * of an entry that is not there.
 */
export function vocabularyWith({ state, aliases, ...added }: Additions): Vocabulary {
  const all = <Kind extends keyof VocabularyEntries>(kind: Kind, more: VocabularyEntries[Kind] | readonly []) =>
    withAliases(
      unique<VocabularyEntries[Kind][number]>([...shippedVocabulary[kind], ...more]),
      aliases.filter((alias) => alias.of === kind),
    )
  return {
    state,
    facilities: all('facilities', added.facilities),
    officials: all('officials', added.officials),
    programs: all('programs', added.programs),
    organisations: all('organisations', added.organisations),
    chambers: all('chambers', []),
    crafts: all('crafts', added.crafts),
  }
}

function unique<One extends Entry>(entries: readonly One[]): One[] {
  const byId = new Map<string, One>()
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry)
  return [...byId.values()]
}

function withAliases<One extends Entry>(entries: readonly One[], aliases: readonly AddedAlias[]): readonly One[] {
  if (aliases.length === 0) return entries
  return entries.map((entry) => {
    const own = aliases.filter(({ id }) => id === entry.id)
    if (own.length === 0) return entry
    const named = (language: 'ar' | 'fr') => own.filter((one) => one.language === language).map(({ name }) => name)
    const everyday = own.filter(({ needsContext }) => needsContext).map(({ name }) => name)
    return {
      ...entry,
      aliases: { ar: [...entry.aliases.ar, ...named('ar')], fr: [...entry.aliases.fr, ...named('fr')] },
      ...('needsContext' in entry && { needsContext: [...(entry.needsContext as string[]), ...everyday] }),
    }
  })
}
