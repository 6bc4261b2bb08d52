import { type Db, vocabularyChanges, vocabularyState } from '@jawla/store'
import { shippedVocabulary, type Vocabulary, vocabularyWith } from '@jawla/vocabulary'
import { additionsOf } from './additions-of.ts'

const kept = new WeakMap<Db, { change: number; vocabulary: Vocabulary }>()

/**
 * The vocabulary with what staff added, as the store has it now: another server may have changed it. It is made once for each state and is
 * the shipped one itself while nothing is added. Inside a transaction, `tx` is the transaction and `db` what it was begun on.
 */
export async function vocabularyNow(db: Db, tx: Db = db): Promise<Vocabulary> {
  const change = await vocabularyState(tx)
  if (change === 0) return shippedVocabulary
  const known = kept.get(db)
  if (known?.change === change) return known.vocabulary
  const changes = await vocabularyChanges(tx)
  const additions = additionsOf(changes)
  const vocabulary = additions === null ? shippedVocabulary : vocabularyWith(additions)
  kept.set(db, { change: changes.at(-1)?.id ?? change, vocabulary })
  return vocabulary
}
