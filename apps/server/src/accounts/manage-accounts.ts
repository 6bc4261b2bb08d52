import { randomUUID } from 'node:crypto'
import { oneLine } from '@jawla/domain'
import {
  type Account,
  type AccountRole,
  addAccount,
  changeAccount,
  type Db,
  findAccount,
  hasAccounts,
  holdActiveAdmins,
  inTransaction,
  keepAct,
  type Signed,
} from '@jawla/store'
import * as z from 'zod'
import { AccountError } from './account-error.ts'
import { weakness, weaknessWords } from './passwords.ts'

const NONE_LEFT = 'is the last admin: make somebody else one first'

export interface NewAccount {
  email: string
  name: string
  role: AccountRole
  password: string
}

/**
 * Makes an account; the first one there is has to be an admin's, since from then on nobody else is.
 * @throws AccountError where something about it will not do.
 */
export async function makeAccount(db: Db, { password, ...given }: NewAccount, signed: Signed): Promise<void> {
  const email = toEmail(given.email)
  const name = given.name.trim()
  if (!oneLine(100).safeParse(name).success) throw new AccountError('a name has 1 to 100 characters on one line')
  const passwordHash = await hashOf(password, email)
  await inTransaction(db, async (tx) => {
    if (given.role !== 'admin' && !(await hasAccounts(tx)))
      throw new AccountError('the first account has to be an admin')
    const added = await addAccount(tx, {
      id: randomUUID(),
      email,
      name,
      role: given.role,
      createdAt: signed.at,
      passwordHash,
    })
    if (!added) throw new AccountError(`there is an account ${email} already`)
    await keepAct(tx, signed, { kind: 'account', act: 'added', thing: email, after: { name, role: given.role } })
  })
}

/** @throws AccountError where there is none of that e-mail, or it is the last admin's. */
export async function changeRole(
  db: Db,
  email: string,
  { role, signed }: { role: AccountRole; signed: Signed },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const account = await known(tx, email)
    if (role !== 'admin') await keepAnAdmin(tx, account)
    if (account.role === role) return
    await changeAccount(tx, account.id, { role, at: signed.at })
    const [before, after] = [{ role: account.role }, { role }]
    await keepAct(tx, signed, { kind: 'account', act: 'role', thing: account.email, before, after })
  })
}

/** @throws AccountError where there is none of that e-mail, or it is the last admin's. */
export async function switchAccount(
  db: Db,
  email: string,
  { disabled, signed }: { disabled: boolean; signed: Signed },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const account = await known(tx, email)
    if (disabled) await keepAnAdmin(tx, account)
    if (disabled === (account.disabledAt !== null)) return
    const { at } = signed
    await changeAccount(tx, account.id, { disabledAt: disabled ? at : null, at })
    await keepAct(tx, signed, { kind: 'account', act: disabled ? 'off' : 'on', thing: account.email })
  })
}

/** Whoever is signed in to the account is so no more. @throws AccountError where there is none of that e-mail, or the password will not do. */
export async function setPassword(
  db: Db,
  email: string,
  { password, signed }: { password: string; signed: Signed },
): Promise<void> {
  const account = await known(db, email)
  const passwordHash = await hashOf(password, account.email)
  await inTransaction(db, async (tx) => {
    await changeAccount(tx, account.id, { passwordHash, at: signed.at })
    await keepAct(tx, signed, { kind: 'account', act: 'password', thing: account.email })
  })
}

function toEmail(given: string): string {
  const parsed = z.email().max(200).safeParse(given.trim().toLowerCase())
  if (!parsed.success) throw new AccountError(`not an e-mail address: ${given}`)
  return parsed.data
}

async function known(db: Db, email: string): Promise<Account> {
  const account = await findAccount(db, email.trim())
  if (account === null) throw new AccountError(`no account ${email}`)
  return account
}

async function keepAnAdmin(tx: Db, { id, email }: Account): Promise<void> {
  const admins = await holdActiveAdmins(tx)
  if (admins.length === 1 && admins[0] === id) throw new AccountError(`${email} ${NONE_LEFT}`)
}

/** Loaded only where a password is set. */
async function hashOf(password: string, email: string): Promise<string> {
  const why = weakness(password, email)
  if (why !== null) throw new AccountError(weaknessWords(why))
  const { hashPassword } = await import('better-auth/crypto')
  return hashPassword(password)
}
