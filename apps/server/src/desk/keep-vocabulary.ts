import {
  type AddedBy,
  type Addition,
  type AdditionOutcome,
  additionSubject,
  foldText,
  latestChanges,
  VOCABULARY_KINDS,
  type VocabularyChange,
  type VocabularyEntry,
  type VocabularyKind,
} from '@jawla/domain'
import {
  appendVocabularyChange,
  bumpDataVersion,
  type Db,
  inTransaction,
  reportsReadOtherwise,
  type Store,
  storeStatus,
  vocabularyChanges,
  waitForTurn,
} from '@jawla/store'
import { craftFamilies, type Entry, places, type Vocabulary } from '@jawla/vocabulary'
import { checkAddition } from '../vocabulary/check-addition.ts'
import { entriesOfKind } from '../vocabulary/entries-of-kind.ts'
import { aboutThing } from '../vocabulary/known-thing.ts'
import { readerOf } from '../vocabulary/reader-of.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import type { Desk } from './desk.ts'

/** What staff add to the vocabulary, and take back. */
export function keepVocabulary(store: Store, now: () => Date): Desk['vocabulary'] {
  const append = async (tx: Db, change: Omit<VocabularyChange, 'id' | 'at'>): Promise<AdditionOutcome> => {
    const { id } = await appendVocabularyChange(tx, { ...change, at: now().toISOString() })
    // Pages show what is known before any visit.
    await bumpDataVersion(tx)
    const [about] = [change.after ?? change.before].flatMap((one) => one ?? [])
    return { outcome: 'done', change: id, ...entryOf(about as Addition) }
  }
  return {
    list: async ({ kind, text, added, offset, limit }) => {
      const vocabulary = await vocabularyNow(store.db)
      const by = addedBy(await vocabularyChanges(store.db))
      const words = foldText(text).split(' ')
      const all = entriesOfKind(vocabulary, kind)
        .map((entry) => shown(entry, kind, { vocabulary, by }))
        .filter((entry) => !added || entry.added !== null || entry.aliases.some((alias) => alias.added !== null))
        .filter((entry) => {
          const names = foldText([...Object.values(entry.names), ...entry.aliases.map(({ name }) => name)].join(' '))
          return words.every((word) => names.includes(word))
        })
        // What was added stands first, the latest before the others.
        .sort((a, b) => (b.added?.change ?? 0) - (a.added?.change ?? 0))
      return { items: all.slice(offset, offset + limit), total: all.length }
    },

    state: async () => {
      const changes = await vocabularyChanges(store.db)
      const { id: reader } = readerOf(await vocabularyNow(store.db))
      const { reports } = await storeStatus(store.db)
      return {
        reader,
        added: latestChanges(changes).filter(({ after }) => after !== null).length,
        changedAt: changes.at(-1)?.at ?? null,
        ...{ reports, behind: await reportsReadOtherwise(store.db, reader) },
      }
    },

    changes: async (limit) => (await vocabularyChanges(store.db)).reverse().slice(0, limit),

    towns: async (province) =>
      places.filter((place) => place.province === province).map(({ id, names }) => ({ id, names })),

    families: async () => craftFamilies.map(({ id, names }) => ({ id, names })),

    add: (given, { sure, ...signed }) =>
      inTransaction(store.db, async (tx) => {
        await waitForTurn(tx)
        const changes = await vocabularyChanges(tx)
        const vocabulary = await vocabularyNow(store.db, tx)
        const { addition, problems } = checkAddition(given, { vocabulary, usedIds: usedIds(vocabulary, changes) })
        const refused = problems.filter(({ asked }) => !asked)
        if (refused.length > 0) return { outcome: 'refused', problems: refused }
        if (problems.length > 0 && !sure) return { outcome: 'asked', problems }
        return append(tx, { ...signed, subject: additionSubject(addition), before: null, after: addition })
      }),

    undo: (number, signed) =>
      inTransaction(store.db, async (tx) => {
        await waitForTurn(tx)
        const changes = await vocabularyChanges(tx)
        const undone = latestChanges(changes).find(({ id }) => id === number)
        if (undone === undefined) return { outcome: 'refused', problems: [CHANGED] }
        const { subject, before: after, after: before } = undone
        if (after !== null) {
          // Somebody may have given its name to another since.
          const others = changes.filter((one) => one.subject !== subject)
          const vocabulary = await vocabularyNow(store.db, tx)
          const { problems } = checkAddition(after, { vocabulary, usedIds: usedIds(vocabulary, others) })
          const refused = problems.filter(({ asked }) => !asked)
          if (refused.length > 0) return { outcome: 'refused', problems: refused }
        }
        return append(tx, { ...signed, subject, before, after })
      }),
  }
}

const CHANGED = { what: 'changed', where: '', written: '', asked: false, entry: null } as const

function entryOf(addition: Addition): { kind: VocabularyKind; id: string } {
  const { kind, id } = addition.what === 'entry' ? addition.entry : addition.name
  return { kind, id }
}

function usedIds(vocabulary: Vocabulary, changes: readonly VocabularyChange[]): ReadonlySet<string> {
  return new Set([
    ...VOCABULARY_KINDS.flatMap((kind) => entriesOfKind(vocabulary, kind).map(({ id }) => id)),
    ...changes.flatMap(({ before, after }) => [before, after].flatMap((one) => (one ? entryOf(one).id : []))),
  ])
}

/** By subject. */
function addedBy(changes: readonly VocabularyChange[]): ReadonlyMap<string, AddedBy> {
  return new Map(
    latestChanges(changes).flatMap(({ id, who, at, subject, after }) => {
      if (after === null) return []
      const { source } = after.what === 'entry' ? after.entry : after.name
      return [[subject, { change: id, who, at, source }] as const]
    }),
  )
}

function shown(
  entry: Entry,
  kind: VocabularyKind,
  { vocabulary, by }: { vocabulary: Vocabulary; by: ReadonlyMap<string, AddedBy> },
): VocabularyEntry {
  const { id, names, aliases } = entry
  const facility = vocabulary.facilities.find((one) => one === entry)
  const inLanguage = (language: 'ar' | 'fr') =>
    aliases[language].map((name) => {
      return { language, name, added: by.get(`${kind} ${id} ${language} ${name}`) ?? null }
    })
  return {
    ...{ kind, id, names, aliases: [...inLanguage('ar'), ...inLanguage('fr')], added: by.get(`${kind} ${id}`) ?? null },
    ...{ type: facility?.type ?? null, province: facility?.province ?? null },
    about: kind === 'facilities' ? [] : aboutThing(vocabulary, kind, id),
  }
}
