import { SpellingMemo } from '../text/spelling.ts'
import type { PhraseTree } from './phrase-tree.ts'

/** Tells from a word alone whether any of some phrases can begin there. */
export function startGate(trees: readonly PhraseTree<unknown>[]): SpellingMemo<boolean> {
  return new SpellingMemo((spelling) => trees.some((tree) => tree.mayStart(spelling)))
}
