import { mergeVisits, suggestPairs } from '@jawla/merge'
import {
  allToldVisits,
  type Because,
  bumpDataVersion,
  changeRun,
  type Db,
  inTransaction,
  listDecisions,
  noteAlive,
  noteProgress,
  refreshClues,
  replaceVisits,
  type Store,
  type StoredRun,
  storeStatus,
  streamReports,
  waitForTurn,
} from '@jawla/store'
import { takeTurns } from '../program/command-io.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import { read } from './process-report.ts'
import { searchWords } from './search-words.ts'

export interface RebuildOptions {
  /** Who took the run (`takeRun`). */
  holder: string
  /** Stops the run between two reports; going on begins with the next one. */
  signal: AbortSignal
  /** What the run is then: `waiting` where the next process is to go on by itself. */
  interrupted: 'stopped' | 'waiting'
  /** Each time a report was read. */
  step: () => void
  /** A report that could not be read; the rest go on. */
  failed: (reportId: string, error: unknown) => Promise<void>
}

export type Rebuilt =
  | { outcome: 'done'; reread: number; visits: number }
  | { outcome: 'stopped'; reread: number; total: number }

/** While visits are joined nothing else tells that the process lives. */
const ALIVE_EVERY_MS = 20_000

/** Every report, and nobody said why. */
const ALL = { reports: [], why: '' }

/**
 * Does a run: with `reread`, reads every report again with today's reader, each in a transaction of its own that keeps how far
 * the run is; then joins all visits anew. A run that was stopped or whose process died goes on after the last report read.
 * The same reports, readers and decisions give the same visits again.
 */
export async function rebuild(store: Store, run: StoredRun, options: RebuildOptions): Promise<Rebuilt> {
  const claim = { id: run.id, holder: options.holder }
  try {
    const { done, going } = run.reread ? await readAllAgain(store, run, options) : { done: 0, going: true }
    if (!going) {
      await changeRun(store.db, claim, { state: options.signal.aborted ? options.interrupted : 'stopped' })
      return { outcome: 'stopped', reread: done, total: run.total }
    }
    await changeRun(store.db, claim, { state: 'joining' })
    await joinAll(store, claim, { reason: run.reread ? 'reading' : 'rebuild', ...ALL })
    await changeRun(store.db, claim, { state: 'done' })
    return { outcome: 'done', reread: done, visits: (await storeStatus(store.db)).visits }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    await changeRun(store.db, claim, { state: 'failed', why })
    throw error
  }
}

async function readAllAgain(store: Store, run: StoredRun, options: RebuildOptions) {
  const claim = { id: run.id, holder: options.holder }
  let { done } = run
  for await (const report of streamReports(store.db, run.last_report_id ?? '')) {
    if (options.signal.aborted) return { done, going: false }
    await takeTurns({ signal: options.signal }).catch(() => {})
    const note = (tx: Db) => noteProgress(tx, claim, { done: done + 1, lastReportId: report.id })
    let going: boolean
    try {
      going = await inTransaction(store.db, async (tx) => {
        await waitForTurn(tx)
        const vocabulary = await vocabularyNow(store.db, tx)
        await read(tx, report, { at: new Date().toISOString(), vocabulary })
        return (await note(tx)).going
      })
    } catch (error) {
      await options.failed(report.id, error)
      going = (await note(store.db)).going
    }
    done++
    options.step()
    if (!going) return { done, going }
  }
  return { done, going: true }
}

async function joinAll(
  { db }: Store,
  claim: { id: number; holder: string },
  because: Omit<Because, 'at'>,
): Promise<void> {
  const alive = setInterval(() => void noteAlive(db, claim).catch(() => {}), ALIVE_EVERY_MS)
  try {
    await inTransaction(db, async (tx) => {
      await waitForTurn(tx)
      const told = []
      for await (const one of allToldVisits(tx)) told.push(one)
      await refreshClues(tx, told)
      const decisions = await listDecisions(tx)
      const visits = mergeVisits(told, decisions)
      const suggestions = suggestPairs({ told, near: [], visits }, decisions)
      const toldKeys = told.map(({ key }) => key)
      const words = searchWords(await vocabularyNow(db, tx))
      const { written, removed } = await replaceVisits(tx, {
        toldKeys,
        visits,
        suggestions,
        words,
        because: { ...because, at: new Date().toISOString() },
      })
      if (written + removed > 0) await bumpDataVersion(tx)
    })
  } finally {
    clearInterval(alive)
  }
}
