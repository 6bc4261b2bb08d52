import { createHash } from 'node:crypto'
import { countTry, type Db, forgetTries, type TryLimit } from '@jawla/store'

/** From one address, whatever accounts it tries: an office behind one address stays below it. */
const PER_ADDRESS: TryLimit = { most: 20, seconds: 600 }
/** At one account, from whatever addresses. */
const PER_ACCOUNT: TryLimit = { most: 8, seconds: 600 }

/**
 * Counts a try at an account's password; gives the seconds to wait where there were too many. The address is counted first: one that is
 * over its limit cannot use up an account's. An account that is not there is counted like one that is.
 */
export async function throttle(db: Db, { address, email }: { address: string; email: string }): Promise<number | null> {
  return (
    (await countTry(db, keyOf('address', address), PER_ADDRESS)) ?? countTry(db, keyOf('account', email), PER_ACCOUNT)
  )
}

/** A right password makes the account's wrong ones forgotten. */
export async function forgetGuesses(db: Db, email: string): Promise<void> {
  await forgetTries(db, keyOf('account', email))
}

function keyOf(kind: string, value: string): string {
  return createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('base64url')
}
