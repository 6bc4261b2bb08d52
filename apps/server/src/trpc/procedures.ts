import type { Db } from '@jawla/store'
import { initTRPC } from '@trpc/server'
import type { Response } from 'express'

/** What a procedure works with. */
interface RequestContext {
  db: Db
  /** Only for the headers of the answer; procedures leave it alone. */
  response: Response
}

const trpc = initTRPC.context<RequestContext>().create({
  // What failed inside is logged with its stack; a caller learns the code, and the words where the fault is its own.
  isDev: false,
  errorFormatter: ({ shape, error }) =>
    error.code === 'INTERNAL_SERVER_ERROR' ? { ...shape, message: 'internal error' } : shape,
})

export const router = trpc.router

/** Anyone may call it: reads of what is published. */
export const publicProcedure = trpc.procedure
