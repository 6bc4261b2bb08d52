import * as z from 'zod'
import { accountOf } from './account-of.ts'
import { found } from './callers-fault.ts'
import { personalProcedure, reviewerProcedure, router } from './procedures.ts'

const meSchema = z.object({
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(['reviewer', 'admin']),
  /** Whoever sits at the machine, while nobody has an account. */
  machine: z.boolean(),
})

const sessionSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  usedAt: z.string(),
  userAgent: z.string(),
  ipAddress: z.string(),
  /** The one that asks. */
  own: z.boolean(),
})

export const staffRouter = router({
  /** Who of the staff asks, null for a reader: so that nobody has to be refused to learn it. */
  me: personalProcedure.output(meSchema.nullable()).query(async ({ ctx }) => {
    const person = await ctx.whoAsks()
    if (person === null) return null
    const { account, name, role } = person
    return { name, email: account?.email ?? null, role, machine: account === null }
  }),

  /** Whether there is anybody who could sign in. */
  anyAccount: personalProcedure.output(z.boolean()).query(({ ctx }) => ctx.accounts.any()),

  /** What whoever asks is signed in with. */
  sessions: reviewerProcedure.output(z.array(sessionSchema)).query(async ({ ctx }) => {
    const { id, session } = accountOf(ctx.person)
    const sessions = await ctx.accounts.sessions(id)
    return sessions.map((one) => ({ ...one, own: one.id === session }))
  }),

  endSession: reviewerProcedure
    .input(z.object({ id: z.uuid() }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      const ended = await ctx.accounts.endSession(accountOf(ctx.person).id, input.id)
      return found(ended ? {} : null, `session ${input.id}`) && null
    }),
})
