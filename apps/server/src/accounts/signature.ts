import type { Signer } from '@jawla/domain'
import type { Person } from './accounts.ts'

/** What somebody's decisions are signed with: names change and repeat, the e-mail of an account does neither. */
export function signature({ account, name }: Person): string {
  return account?.email ?? name
}

/** What is done by a command is signed with: who may run one on the store's machine, no account says. */
export const BY_COMMAND: Signer = 'command line'
