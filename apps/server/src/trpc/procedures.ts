import type { Db, VisitIndex } from '@jawla/store'
import { initTRPC, TRPCError } from '@trpc/server'
import type { Response } from 'express'
import type { Accounts, Person } from '../accounts/accounts.ts'
import type { Desk } from '../desk/desk.ts'
import { inSpan } from '../traces/in-span.ts'

/** What a procedure works with. */
interface RequestContext {
  db: Db
  index: VisitIndex
  desk: Desk
  accounts: Accounts
  /** Who of the staff makes the request; null for a reader. */
  whoAsks: () => Promise<Person | null>
  /** Where the request comes from, as `clientAddress` tells it. */
  address: () => string
  /** Only for the headers of the answer; procedures leave it alone. */
  response: Response
}

interface Meta {
  /** Its answers depend on who asks or when, and change without the data: nobody keeps them. */
  unkept?: boolean
}

const trpc = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    // What failed inside is logged with its stack; a caller learns the code, and the words where the fault is its own.
    isDev: false,
    errorFormatter: ({ shape, error }) =>
      error.code === 'INTERNAL_SERVER_ERROR' ? { ...shape, message: 'internal error' } : shape,
  })

export const router = trpc.router

/** Each with a span of its own: a request may hold several. */
const traced = trpc.procedure.use(({ path, next }) => inSpan(`trpc ${path}`, {}, next))

/** Anyone may call it: reads of what is published. */
export const publicProcedure = traced

/** Anyone may call it, and its answer depends on who does. */
export const personalProcedure = traced.meta({ unkept: true })

/** Anyone may call it, and its answer depends on the moment, not on the data alone. */
export const momentaryProcedure = traced.meta({ unkept: true })

/** Only who decides on visits and facts may call it. */
export const reviewerProcedure = personalProcedure.use(async ({ ctx, next }) => {
  const person = await ctx.whoAsks()
  if (person === null) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'sign in first' })
  return next({ ctx: { person } })
})

/** Only who looks after feeds, alerts, jobs and accounts may call it; they decide on visits and facts too. */
export const adminProcedure = reviewerProcedure.use(({ ctx, next }) => {
  if (ctx.person.role !== 'admin') throw new TRPCError({ code: 'FORBIDDEN', message: 'only for admins' })
  return next()
})
