import { randomInt } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { type BlindSampleDraft, openDraw } from '@jawla/domain'
import { addBlindSample, type Db, type FactInReport, findAccount, inTransaction, streamFacts } from '@jawla/store'

/** A sample that cannot be drawn, with words for who asked. */
export class SampleError extends Error {
  override name = 'SampleError'
}

const SEEDS = 2_147_483_648
const FACTS_IN_A_TURN = 500

/**
 * Draws a sample of what was read, keeps it for two reviewers to judge blind, and gives its number and how many facts it has.
 * @throws SampleError where the two are not two accounts that may sign in, or nothing was read that it could be drawn from.
 */
export async function drawBlindSample(
  db: Db,
  { reviewers, seed = randomInt(SEEDS), size, ...which }: BlindSampleDraft,
  { who, at }: { who: string; at: string },
): Promise<{ id: number; facts: number }> {
  const [first, second] = [await activeAccount(db, reviewers[0]), await activeAccount(db, reviewers[1])]
  if (first === second) throw new SampleError('a sample needs two reviewers')
  const { offer, drawn } = openDraw<FactInReport>({ seed, size })
  let offered = 0
  for await (const one of streamFacts(db, which)) {
    offer(one)
    // The embedded store answers at once: others get their turn in between.
    if (++offered % FACTS_IN_A_TURN === 0) await setImmediate()
  }
  const facts = drawn()
  if (facts.length === 0) throw new SampleError('no fact was read that the sample could be drawn from')
  const sample = { ...which, seed, size, facts, reviewers: [first, second] as const, madeBy: who, madeAt: at }
  return { id: await inTransaction(db, (tx) => addBlindSample(tx, sample)), facts: facts.length }
}

async function activeAccount(db: Db, email: string): Promise<string> {
  const account = await findAccount(db, email)
  if (account === null || account.disabledAt !== null) throw new SampleError(`no account ${email} that may sign in`)
  return account.id
}
