import type { Decision } from '@jawla/domain'
import {
  appendDecision,
  bumpDataVersion,
  type Db,
  findReport,
  inTransaction,
  type NamedThing,
  type Store,
  saveNames,
  waitForTurn,
} from '@jawla/store'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import type { Signature } from './decide-pairs.ts'
import { joinReports } from './join-reports.ts'
import { read } from './process-report.ts'

/** What is decided on facts, before somebody signs it, and the reports that tell them. */
export interface FactDraft {
  decisions: Pick<Decision, 'subject' | 'before' | 'after'>[]
  reports: string[]
  /** The vocabulary's names of what is decided, which no report may have mentioned yet. */
  names: NamedThing[]
}

/**
 * Keeps what a person decided on facts, reads the reports that tell them again, which is where decisions count, and joins anew what they
 * touch, in one transaction. `draft` is given the transaction, so that it decides on what holds now.
 */
export function decideFacts(
  store: Store,
  draft: (tx: Db) => Promise<FactDraft>,
  signature: Signature,
): Promise<Decision[]> {
  return inTransaction(store.db, async (tx) => {
    await waitForTurn(tx)
    const { decisions: drafts, reports, names } = await draft(tx)
    const decisions: Decision[] = []
    for (const one of drafts) decisions.push(await appendDecision(tx, { ...one, ...signature }))
    if (decisions.length === 0) return []
    await saveNames(tx, names)
    const vocabulary = await vocabularyNow(store.db, tx)
    const touched = new Set<string>()
    for (const id of reports) {
      const report = await findReport(tx, id)
      if (report === null) continue
      for (const one of await read(tx, report, { at: signature.at, vocabulary })) touched.add(one)
    }
    const { at, why } = signature
    await joinReports(tx, { reason: 'decision', at, reports: [...touched], why }, vocabulary)
    await bumpDataVersion(tx)
    return decisions
  })
}
