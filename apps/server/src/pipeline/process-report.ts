import { publicationDay, type Report } from '@jawla/domain'
import {
  bumpDataVersion,
  type Db,
  inTransaction,
  type SavedReport,
  type Store,
  saveNames,
  saveReading,
  saveReport,
  waitForTurn,
} from '@jawla/store'
import type { Vocabulary } from '@jawla/vocabulary'
import { identifyAgain } from '../vocabulary/identify-again.ts'
import { readerOf } from '../vocabulary/reader-of.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import { joinReports } from './join-reports.ts'
import { knownNames } from './known-names.ts'
import { outletOf } from './outlet-of.ts'
import { recogniseCopies } from './recognise-copies.ts'

/**
 * One report through the whole of Jawla:
 *
 *     text ─▶ ingest ─Report─▶ extract ─Reading─▶ merge ─Visit[]─▶ store
 *
 * `read-sources.ts` does the first step, from a file, a page or a record to the report given here. Everything after it happens in
 * one transaction: when this function answers, the report, what was read in it and the visits joined anew are
 * all in the store; if the process dies before, none of them is. The same report again changes nothing. A report that
 * tells of no visit is kept too, with an empty reading, so that it is not asked about twice.
 *
 * `now` is the time of arrival.
 */
export function processReport(store: Store, report: Report, now: Date): Promise<SavedReport> {
  const arrival = now.toISOString()
  return inTransaction(store.db, async (tx) => {
    await waitForTurn(tx)
    const saved = await saveReport(tx, { ...report, outlet: outletOf(report) }, arrival)
    if (saved.outcome !== 'unchanged') {
      const vocabulary = await vocabularyNow(store.db, tx)
      const reports = await read(tx, { ...report, id: saved.id }, { at: arrival, vocabulary })
      await joinReports(tx, { reason: 'report', at: arrival, reports, why: '' }, vocabulary)
      await bumpDataVersion(tx)
    }
    return saved
  })
}

/**
 * Reads a stored report again with today's reader, and joins anew what it tells. `before` is done in the same transaction first; where it
 * gives false the report is left alone.
 */
export function processAgain(
  store: Store,
  report: Report,
  now: Date,
  before: (tx: Db) => Promise<boolean> = async () => true,
): Promise<void> {
  return inTransaction(store.db, async (tx) => {
    await waitForTurn(tx)
    if (!(await before(tx))) return
    const vocabulary = await vocabularyNow(store.db, tx)
    const at = now.toISOString()
    const reports = await read(tx, report, { at, vocabulary })
    await joinReports(tx, { reason: 'reading', at, reports, why: '' }, vocabulary)
    await bumpDataVersion(tx)
  })
}

/**
 * Keeps what today's reader understands of a stored report with the vocabulary, with the names of what it mentions and who prints the same
 * text. Gives the ids of the reports whose visits are to be joined anew. Wait for your turn first.
 */
export async function read(
  tx: Db,
  report: Report,
  { at, vocabulary }: { at: string; vocabulary: Vocabulary },
): Promise<string[]> {
  const reading = readerOf(vocabulary).read(report)
  const published = publicationDay(report)
  await saveReading(tx, reading, at, {
    identify: (fact, visit) => identifyAgain(fact, vocabulary, { visit, published }),
  })
  await saveNames(tx, knownNames(vocabulary, reading.visits))
  return [report.id, ...(await recogniseCopies(tx, report))]
}
