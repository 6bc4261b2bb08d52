import { readerWith } from '@jawla/extract'
import { perVocabulary } from './per-vocabulary.ts'

/** The reader with a vocabulary. */
export const readerOf = perVocabulary(readerWith)
