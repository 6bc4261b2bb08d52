import { randomBytes } from 'node:crypto'
import type { Signer } from '@jawla/domain'
import { type Db, endSessions, hasAccounts, listAccounts, listSessions, sharedSecret } from '@jawla/store'
import type { Request, Response } from 'express'
import { isFromHere } from '../http/is-from-here.ts'
import type { Settings } from '../settings.ts'
import type { Accounts, Person, SignedIn } from './accounts.ts'
import { clientAddress } from './client-address.ts'
import { randomPassword, weakness } from './passwords.ts'
import { forgetGuesses, throttle } from './throttle.ts'

/** However busy it is, a session ends after this. */
const LONGEST_MS = 14 * 24 * 60 * 60 * 1000
const IDLE_MS = 12 * 60 * 60 * 1000
const SESSION_COOKIE = 'jawla.session_token='
/** Tells the dashboard's scripts that asking who the reader is may be of use; holds nothing. */
const HINT = 'jawla-staff'
/** What decisions of whoever sits at the machine are signed with. */
const AT_THE_MACHINE: Person = { account: null, name: 'staff' satisfies Signer, role: 'admin' }

type Options = Pick<Settings, 'publicUrl' | 'sessionSecret'> & { now: () => Date }

/** Accounts on an open store. The library that signs people in is loaded when somebody does so: readers' requests never need it. */
export function openAccounts(db: Db, { publicUrl, sessionSecret, now }: Options): Accounts {
  const https = publicUrl?.startsWith('https:') ?? false
  const library = onceDone(async () => {
    const { openSignIn } = await import('./sign-in-library.ts')
    const secret = sessionSecret ?? (await sharedSecret(db, 'session', () => randomBytes(32).toString('base64url')))
    return openSignIn(db, { secret, https, idleSeconds: IDLE_MS / 1000 })
  })
  const manage = () => import('./manage-accounts.ts')
  const at = () => now().toISOString()
  const by = (who: string) => ({ who, at: at() })
  // Once there is one there always is: accounts are never removed.
  let anyYet = false
  const any = async () => {
    anyYet ||= await hasAccounts(db)
    return anyYet
  }
  const headersOf = (request: Request) =>
    new Headers({
      cookie: request.headers.cookie ?? '',
      'user-agent': (request.headers['user-agent'] ?? '').slice(0, 300),
      'x-jawla-address': clientAddress(request, { behindProxy: publicUrl !== null }),
    })
  const pass = (cookies: Headers, response: Response, signedIn: boolean) => {
    const set = cookies.getSetCookie()
    if (set.length === 0) return
    response.append('set-cookie', set)
    const common = { sameSite: 'lax', secure: https } as const
    if (signedIn) response.cookie(HINT, '1', { ...common, maxAge: IDLE_MS })
    else response.clearCookie(HINT, common)
  }
  const signOut = async (request: Request, response: Response) => {
    const { api } = await library()
    const { headers } = await api.signOut({ headers: headersOf(request), returnHeaders: true })
    pass(headers, response, false)
  }
  const signedIn = async (request: Request, response: Response): Promise<Person | null> => {
    if (!request.headers.cookie?.includes(SESSION_COOKIE)) return null
    const { api } = await library()
    const { response: found, headers } = await api.getSession({ headers: headersOf(request), returnHeaders: true })
    if (found === null || found.user.disabledAt || now().getTime() - found.session.createdAt.getTime() > LONGEST_MS) {
      await signOut(request, response)
      return null
    }
    pass(headers, response, true)
    const { id, email, name, role } = found.user
    return { account: { id, email, session: found.session.id }, name, role: role === 'admin' ? 'admin' : 'reviewer' }
  }
  const whoAsks = async (request: Request, response: Response) => {
    const person = await signedIn(request, response)
    // Who serves the public has a proxy on the same machine: all its readers would look like the machine itself.
    if (person !== null || publicUrl !== null || !isFromHere(request)) return person
    return (await any()) ? null : AT_THE_MACHINE
  }
  const tried = async (
    email: string,
    { request, response }: { request: Request; response: Response },
    attempt: (headers: Headers) => Promise<{ headers: Headers }>,
  ): Promise<SignedIn> => {
    const headers = headersOf(request)
    const address = headers.get('x-jawla-address') ?? ''
    const seconds = await throttle(db, { address, email })
    if (seconds !== null) return { outcome: 'throttled', seconds }
    try {
      const done = await attempt(headers)
      await forgetGuesses(db, email)
      pass(done.headers, response, true)
      return { outcome: 'done' }
    } catch (error) {
      if (isRefusal(error)) return { outcome: 'wrong' }
      throw error
    }
  }
  return {
    whoAsks,
    any,
    signIn: async (body, request, response) => {
      const { api } = await library()
      return tried(body.email, { request, response }, async (headers) => {
        const done = await api.signInEmail({ body, headers, returnHeaders: true })
        // A session that the browser had before is not left behind.
        if (request.headers.cookie?.includes(SESSION_COOKIE)) await api.signOut({ headers })
        return done
      })
    },
    signOut,
    changePassword: async ({ current, next }, request, response) => {
      const person = await signedIn(request, response)
      if (person?.account == null) return { outcome: 'signed-out' }
      const { email } = person.account
      const why = weakness(next, email)
      if (why !== null) return { outcome: 'weak', why }
      const { api } = await library()
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      return tried(email, { request, response }, (headers) =>
        api.changePassword({ body, headers, returnHeaders: true }),
      )
    },
    sessions: async (accountId) => {
      const sessions = await listSessions(db, accountId, at())
      return sessions.map((one) => ({ ...one, ipAddress: shortened(one.ipAddress) }))
    },
    endSession: (accountId, session) => endSessions(db, accountId, session),
    list: () => listAccounts(db),
    add: async (account, who) => {
      const password = randomPassword()
      await (await manage()).makeAccount(db, { ...account, password }, by(who))
      return password
    },
    setRole: async (email, role, who) => (await manage()).changeRole(db, email, { role, signed: by(who) }),
    setDisabled: async (email, disabled, who) =>
      (await manage()).switchAccount(db, email, { disabled, signed: by(who) }),
    renewPassword: async (email, who) => {
      const password = randomPassword()
      await (await manage()).setPassword(db, email, { password, signed: by(who) })
      return password
    },
  }
}

/** The library keeps addresses of IPv6 at full length. */
function shortened(address: string): string {
  return URL.parse(`http://[${address}]`)?.hostname.replace(/^\[|\]$/g, '') ?? address
}

/** The library says no; anything else is a fault of ours. */
function isRefusal(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  return status === 400 || status === 401
}

/** Done when it is first needed, and not again unless it failed. */
function onceDone<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null
      throw error
    })
    return done
  }
}
