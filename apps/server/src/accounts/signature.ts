import type { Person } from './accounts.ts'

/** What somebody's decisions are signed with: names change and repeat, the e-mail of an account does neither. */
export function signature({ account, name }: Person): string {
  return account?.email ?? name
}
