import { type Selectable, sql } from 'kysely'
import type { AccountRole, Database, Db } from './database.ts'

/** Somebody who may sign in, or might once. */
export interface Account {
  id: string
  email: string
  name: string
  role: AccountRole
  /** ISO time; null where they may sign in. */
  disabledAt: string | null
  createdAt: string
}

/** A browser that somebody is signed in with. */
export interface AccountSession {
  id: string
  createdAt: string
  /** When it was lengthened last. */
  usedAt: string
  userAgent: string
  ipAddress: string
}

/** Whether anybody at all has an account. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff_account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** All accounts, the oldest first. */
export async function listAccounts(db: Db): Promise<Account[]> {
  const rows = await db.selectFrom('staff_account').selectAll().orderBy('created_at').orderBy('email').execute()
  return rows.map(toAccount)
}

/** What those are called who have an account, by the e-mail that they sign with. */
export async function namesOfSigners(db: Db, emails: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ email: string; name: string }>`
    select email, name from staff_account where email = any(${emails}::text[])`.execute(db)
  return new Map(rows.map(({ email, name }) => [email, name]))
}

/** By e-mail, in whatever letters. */
export async function findAccount(db: Db, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom('staff_account')
    .selectAll()
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

/** By its id. */
export async function findAccountById(db: Db, id: string): Promise<Account | null> {
  const row = await db.selectFrom('staff_account').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

/** Makes an account with the hash of its password; false where there is one of that e-mail. */
export async function addAccount(
  tx: Db,
  { passwordHash, ...account }: Omit<Account, 'disabledAt'> & { passwordHash: string },
): Promise<boolean> {
  const { id, name, role, createdAt } = account
  const times = { created_at: createdAt, updated_at: createdAt }
  const added = await tx
    .insertInto('staff_account')
    .values({ id, email: account.email.toLowerCase(), name, role, disabled_at: null, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return false
  await tx
    .insertInto('staff_credential')
    .values({ id, account_id: id, key: id, kind: 'credential', password: passwordHash, ...times })
    .execute()
  return true
}

/** Changes what an account may do; what it is signed in with ends, so that it acts at once. */
export async function changeAccount(
  tx: Db,
  id: string,
  change: { at: string; role?: AccountRole; disabledAt?: string | null; passwordHash?: string },
): Promise<void> {
  const { at, role, disabledAt, passwordHash } = change
  await tx
    .updateTable('staff_account')
    .set({
      updated_at: at,
      ...(role === undefined ? {} : { role }),
      ...(disabledAt === undefined ? {} : { disabled_at: disabledAt }),
    })
    .where('id', '=', id)
    .execute()
  if (passwordHash !== undefined) {
    await tx
      .updateTable('staff_credential')
      .set({ password: passwordHash, updated_at: at })
      .where('account_id', '=', id)
      .execute()
  }
  await endSessions(tx, id)
}

/** How many may look after accounts now. The rows stay as they are until the transaction ends. */
export async function holdActiveAdmins(tx: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from staff_account where role = 'admin' and disabled_at is null order by id for update`.execute(tx)
  return rows.map(({ id }) => id)
}

/** What an account is signed in with, the latest first. */
export async function listSessions(db: Db, accountId: string, now: string): Promise<AccountSession[]> {
  const rows = await db
    .selectFrom('staff_session')
    .select(['id', 'created_at', 'updated_at', 'user_agent', 'ip_address'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    usedAt: row.updated_at,
    userAgent: row.user_agent ?? '',
    ipAddress: row.ip_address ?? '',
  }))
}

/** Ends one session of an account, or all of them; false where there was none. */
export async function endSessions(db: Db, accountId: string, session?: string): Promise<boolean> {
  const all = db.deleteFrom('staff_session').where('account_id', '=', accountId)
  const { numDeletedRows } = await (session === undefined ? all : all.where('id', '=', session)).executeTakeFirst()
  return numDeletedRows > 0n
}

function toAccount(row: Selectable<Database['staff_account']>): Account {
  const { id, email, name, role } = row
  return { id, email, name, role, disabledAt: row.disabled_at, createdAt: row.created_at }
}
