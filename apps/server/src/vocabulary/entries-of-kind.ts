import type { VocabularyKind } from '@jawla/domain'
import type { Entry, Vocabulary } from '@jawla/vocabulary'
import { entriesOf } from './known-thing.ts'

/** What the vocabulary holds of a kind that staff add to. */
export function entriesOfKind(vocabulary: Vocabulary, kind: VocabularyKind): readonly Entry[] {
  return kind === 'facilities' ? vocabulary.facilities : entriesOf(vocabulary, kind)
}

export function allNames({ names, aliases }: Pick<Entry, 'names' | 'aliases'>): string[] {
  return [names.ar, names.fr, ...aliases.ar, ...aliases.fr]
}
