import express, { type ErrorRequestHandler, type Response, Router } from 'express'
import type { Logger } from 'pino'
import * as z from 'zod'
import type { Accounts, PasswordChanged } from '../accounts/accounts.ts'
import { notFound } from './errors.ts'

/** Longer than any password may be, so that it is refused for that and not cut. */
const text = z.string().min(1).max(1000)
const signInSchema = z.strictObject({ email: text, password: text })
const passwordSchema = z.strictObject({ current: text, next: text })

/**
 * `POST /auth/sign-in`, `/auth/sign-out`, `/auth/password`: cookies are set here and nowhere else but where a session is lengthened. No
 * answer holds a session's token: the cookie is for the browser alone.
 */
export function signInRoutes(accounts: Accounts, logger: Logger): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.use(express.json({ limit: '8kb' }))
  router.post('/sign-in', async (request, response) => {
    const given = signInSchema.safeParse(request.body)
    if (!given.success) return malformed(response)
    const came = await accounts.signIn(given.data, request, response)
    logger.info({ outcome: came.outcome }, 'sign in')
    answer(came, response)
  })
  router.post('/sign-out', async (request, response) => {
    await accounts.signOut(request, response)
    response.status(204).end()
  })
  router.post('/password', async (request, response) => {
    const given = passwordSchema.safeParse(request.body)
    if (!given.success) return malformed(response)
    answer(await accounts.changePassword(given.data, request, response), response)
  })
  router.use(notFound, unreadable)
  return router
}

function answer(came: PasswordChanged, response: Response): void {
  switch (came.outcome) {
    case 'done':
      response.status(204).end()
      break
    case 'wrong':
    case 'signed-out':
      response.status(401).json({ error: came.outcome })
      break
    case 'weak':
      response.status(400).json({ error: came.outcome, why: came.why })
      break
    case 'throttled':
      response.status(429).set('retry-after', String(came.seconds)).json({ error: came.outcome, seconds: came.seconds })
  }
}

function malformed(response: Response): void {
  response.status(400).json({ error: 'malformed' })
}

/** What the parser says may hold a piece of the body, and with it of a password. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  if (typeof status !== 'number' || status >= 500 || response.headersSent) return next(error)
  response.status(status).json({ error: 'malformed' })
}
