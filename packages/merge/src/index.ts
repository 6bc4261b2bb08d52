export { type DecisionDraft, joinByHand, moveByHand, splitOffByHand, undoByHand } from './decide-by-hand.ts'
export { linker } from './linker.ts'
export { mergeVisits } from './merge-visits.ts'
export { suggestPairs } from './suggest-pairs.ts'
