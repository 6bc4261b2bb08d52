import type { Account, AccountRole, AccountSession } from '@jawla/store'
import type { Request, Response } from 'express'

/** Somebody of the staff, as a request shows them. */
export interface Person {
  /** Of their account and session; null for whoever sits at the machine while there is no account. */
  account: { id: string; email: string; session: string } | null
  name: string
  role: AccountRole
}

/** What came of a try to sign in or to change the password. */
export type SignedIn =
  | { outcome: 'done' }
  /** The e-mail or the password: nobody learns which. */
  | { outcome: 'wrong' }
  | { outcome: 'throttled'; seconds: number }

/** What else can come of a try to change the password. */
export type PasswordChanged = SignedIn | { outcome: 'signed-out' } | { outcome: 'weak'; why: string }

/**
 * Who the staff are and how they sign in. An interface without the library that does it: the dashboard is compiled against the
 * procedures, and through them against this.
 */
export interface Accounts {
  /** Who makes a request; null for a reader. Sets or clears cookies where the session was lengthened or is over. */
  whoAsks(request: Request, response: Response): Promise<Person | null>
  /** Whether there is any account. */
  any(): Promise<boolean>
  signIn(given: { email: string; password: string }, request: Request, response: Response): Promise<SignedIn>
  signOut(request: Request, response: Response): Promise<void>
  /** Ends all other sessions of that account. */
  changePassword(
    given: { current: string; next: string },
    request: Request,
    response: Response,
  ): Promise<PasswordChanged>
  sessions(accountId: string): Promise<AccountSession[]>
  /** False where that account has no such session. */
  endSession(accountId: string, session: string): Promise<boolean>
  list(): Promise<Account[]>
  /** Gives the password, which is kept nowhere else. `who` signs it, here and below. @throws AccountError */
  add(account: { email: string; name: string; role: AccountRole }, who: string): Promise<string>
  /** @throws AccountError where there is none of that e-mail, or nobody would be left to look after accounts. */
  setRole(email: string, role: AccountRole, who: string): Promise<void>
  /** @throws AccountError as `setRole` does. */
  setDisabled(email: string, disabled: boolean, who: string): Promise<void>
  /** Gives a new password, which is kept nowhere else. @throws AccountError where there is none of that e-mail. */
  renewPassword(email: string, who: string): Promise<string>
}
