import { mergeVisits, suggestPairs } from '@jawla/merge'
import {
  allToldVisits,
  bumpDataVersion,
  inTransaction,
  listDecisions,
  refreshClues,
  replaceVisits,
  type Store,
  storeStatus,
  streamReports,
  waitForTurn,
} from '@jawla/store'
import { type CommandIo, takeTurns } from '../program/command-io.ts'
import { progress } from '../program/progress.ts'
import { read } from './process-report.ts'

export interface Rebuilt {
  /** Reports read again. */
  reread: number
  /** Visits that the store holds now. */
  visits: number
}

/**
 * Joins all visits anew from what was read and decided; with `reread`, reads every report again first, each in a transaction of its own.
 * The same reports, readers and decisions give the same visits again.
 */
export async function rebuild(store: Store, options: { reread: boolean; io: CommandIo }): Promise<Rebuilt> {
  const reread = options.reread ? await readAllAgain(store, options.io) : 0
  await inTransaction(store.db, async (tx) => {
    await waitForTurn(tx)
    const told = []
    for await (const one of allToldVisits(tx)) told.push(one)
    await refreshClues(tx, told)
    const decisions = await listDecisions(tx)
    const visits = mergeVisits(told, decisions)
    const suggestions = suggestPairs({ told, near: [], visits }, decisions)
    const toldKeys = told.map(({ key }) => key)
    const { written, removed } = await replaceVisits(tx, { toldKeys, visits, suggestions })
    if (written + removed > 0) await bumpDataVersion(tx)
  })
  const { visits } = await storeStatus(store.db)
  return { reread, visits }
}

async function readAllAgain(store: Store, io: CommandIo): Promise<number> {
  const { reports } = await storeStatus(store.db)
  const shown = progress(io, 'Reading reports again', reports)
  let count = 0
  for await (const report of streamReports(store.db)) {
    await takeTurns(io)
    await inTransaction(store.db, (tx) => read(tx, report, new Date().toISOString()))
    shown.step()
    count++
  }
  shown.done()
  return count
}
