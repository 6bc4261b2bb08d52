import { type AddedEntry, type AddedName, latestChanges, type VocabularyChange } from '@jawla/domain'
import type { AddedAlias, Additions, Entry } from '@jawla/vocabulary'

/** What stands of the changes that staff made to the vocabulary, given in order; null where nothing does. */
export function additionsOf(changes: readonly VocabularyChange[]): Additions | null {
  const standing = latestChanges(changes).flatMap(({ after }) => after ?? [])
  const state = changes.at(-1)?.id
  if (state === undefined || standing.length === 0) return null
  const entries = standing.flatMap((addition) => (addition.what === 'entry' ? addition.entry : []))
  const of = <Kind extends AddedEntry['kind']>(kind: Kind) =>
    entries.filter((entry): entry is Extract<AddedEntry, { kind: Kind }> => entry.kind === kind)
  return {
    state,
    facilities: of('facilities').map(({ type, province, place, ...entry }) => {
      return { ...plain(entry), type, province, place, noun: null }
    }),
    officials: of('officials').map(({ post, ...entry }) => {
      return { ...plain(entry), posts: post === null ? [] : [{ ...post, to: null, seen: [], sources: [entry.source] }] }
    }),
    programs: of('programs').map((entry) => {
      return { ...plain(entry), needsContext: entry.everyday, kind: entry.program }
    }),
    organisations: of('partners').map((entry) => {
      return { ...plain(entry), needsContext: entry.everyday, kind: entry.organisation, partner: true }
    }),
    crafts: of('crafts').map((entry) => ({ ...plain(entry), needsContext: entry.everyday, family: entry.family })),
    aliases: standing.flatMap((addition) => (addition.what === 'name' ? aliasesOf(addition.name) : [])),
  }
}

function plain({ id, names, aliases, source }: Pick<AddedEntry, 'id' | 'names' | 'aliases' | 'source'>): Entry {
  return { id, names, aliases, sources: [source] }
}

/** A partner is an organisation or a chamber: which of them, its id tells. */
function aliasesOf({ kind, everyday, ...alias }: AddedName): AddedAlias[] {
  const kinds = kind === 'partners' ? (['organisations', 'chambers'] as const) : [kind]
  return kinds.map((of) => ({ of, ...alias, needsContext: everyday }))
}
