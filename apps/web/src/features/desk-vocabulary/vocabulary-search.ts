import { VOCABULARY_KINDS, type VocabularyKind } from '@jawla/domain'

/** Which part of the vocabulary an address shows; without one it is the facilities. */
export interface VocabularySearch {
  of?: VocabularyKind
}

export function vocabularySearch(search: Record<string, unknown>): VocabularySearch {
  const of = VOCABULARY_KINDS.find((kind) => kind === search.of)
  return of === undefined || of === VOCABULARY_KINDS[0] ? {} : { of }
}
