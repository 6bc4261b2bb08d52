import type { Decision } from '@jawla/domain'
import type { DecisionDraft } from '@jawla/merge'
import {
  appendDecision,
  bumpDataVersion,
  type Db,
  inTransaction,
  reportsOfPairs,
  type Store,
  waitForTurn,
} from '@jawla/store'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import { joinReports } from './join-reports.ts'

/** Who decides, when and why. */
export type Signature = Pick<Decision, 'who' | 'at' | 'why'>

/**
 * Keeps what a person decided on pairs of told visits and joins anew what it touches, in one transaction. `draft` is given the
 * transaction, so that it decides on what holds now: see `joinByHand` and its neighbours in merge.
 */
export function decidePairs(
  store: Store,
  draft: (tx: Db) => Promise<readonly DecisionDraft[]>,
  signature: Signature,
): Promise<Decision[]> {
  return inTransaction(store.db, async (tx) => {
    await waitForTurn(tx)
    const decisions: Decision[] = []
    for (const one of await draft(tx)) decisions.push(await appendDecision(tx, { ...one, ...signature }))
    if (decisions.length === 0) return []
    const reports = await reportsOfPairs(tx, decisions)
    const { at, why } = signature
    await joinReports(tx, { reason: 'decision', at, reports, why }, await vocabularyNow(store.db, tx))
    await bumpDataVersion(tx)
    return decisions
  })
}
