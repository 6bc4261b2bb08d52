import type { Vocabulary } from '@jawla/vocabulary'

/** Makes something of a vocabulary once, the first time it is asked for, and keeps it as long as the vocabulary is in use. */
export function perVocabulary<T>(make: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const made = new WeakMap<Vocabulary, { of: T }>()
  return (vocabulary) => {
    const known = made.get(vocabulary)
    if (known !== undefined) return known.of
    const of = make(vocabulary)
    made.set(vocabulary, { of })
    return of
  }
}
