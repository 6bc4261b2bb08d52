import { randomUUID } from 'node:crypto'
import { type Account, type Db, findAccountById, timesAsDates } from '@jawla/store'
import { betterAuth } from 'better-auth'

/** A session is lengthened when this has passed since it last was: not every request writes. */
const LENGTHENED_AFTER_SECONDS = 15 * 60

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Signing in and sessions by a library, on our own tables. None of its addresses is answered: only our own routes call it. */
export function openSignIn(
  db: Db,
  { secret, https, idleSeconds }: { secret: string; https: boolean; idleSeconds: number },
) {
  return betterAuth({
    appName: 'Jawla',
    baseURL: https ? 'https://localhost' : 'http://localhost',
    secret,
    // Its times are `Date`, ours ISO text.
    database: { db: timesAsDates(db), type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 128 },
    user: {
      modelName: 'staff_account',
      fields: { emailVerified: 'email_verified', ...TIMES },
      additionalFields: {
        role: { type: 'string', input: false },
        disabledAt: { type: 'date', input: false, required: false, fieldName: 'disabled_at' },
      },
    },
    account: {
      modelName: 'staff_credential',
      fields: { userId: 'account_id', accountId: 'key', providerId: 'kind', ...TIMES },
    },
    session: {
      modelName: 'staff_session',
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...TIMES,
      },
      expiresIn: idleSeconds,
      updateAge: LENGTHENED_AFTER_SECONDS,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => maySignIn(await findAccountById(db, userId)) } },
    },
    advanced: {
      cookiePrefix: 'jawla',
      useSecureCookies: https,
      ipAddress: { ipAddressHeaders: ['x-jawla-address'] },
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    // Tries are counted before the library is asked; what it would log may name who tried.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
}

/** False makes the library refuse after the password was looked at, in the same time and words as for a wrong one. */
function maySignIn(account: Account | null): false | undefined {
  return account === null || account.disabledAt !== null ? false : undefined
}
