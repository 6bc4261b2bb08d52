import { alertChangeSchema, alertSchema, newAlertSchema } from '@jawla/domain'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import type { Person } from '../accounts/accounts.ts'
import { signature } from '../accounts/signature.ts'
import { AlertError } from '../alerts/alert-error.ts'
import type { Desk } from '../desk/desk.ts'
import { adminProcedure, router } from './procedures.ts'

const which = z.object({ id: z.int32() })

type Context = { desk: Desk; person: Person }

const alertsOf = ({ desk, person }: Context) => desk.alerts(signature(person))

export const alertsRouter = router({
  list: adminProcedure
    .output(z.object({ alerts: z.array(alertSchema), mail: z.boolean() }))
    .query(({ ctx }) => alertsOf(ctx).list()),

  /** The secret of a webhook is told this once. */
  add: adminProcedure
    .input(newAlertSchema)
    .output(z.object({ id: z.int(), secret: z.string().nullable() }))
    .mutation(({ ctx, input }) => named(alertsOf(ctx).add(input))),

  change: adminProcedure
    .input(which.extend({ change: alertChangeSchema }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await named(alertsOf(ctx).change(input.id, input.change))
      return null
    }),

  remove: adminProcedure
    .input(which)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await named(alertsOf(ctx).remove(input.id))
      return null
    }),

  /** Sends an example now and tells what came of it. */
  test: adminProcedure
    .input(which)
    .output(z.object({ arrived: z.boolean(), why: z.string().nullable() }))
    .mutation(({ ctx, input }) => named(alertsOf(ctx).test(input.id))),

  renewSecret: adminProcedure
    .input(which)
    .output(z.object({ secret: z.string() }))
    .mutation(async ({ ctx, input }) => ({
      secret: await named(alertsOf(ctx).renewSecret(input.id)),
    })),
})

/** @throws TRPCError BAD_REQUEST with the words for what is wrong with an alert. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AlertError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
