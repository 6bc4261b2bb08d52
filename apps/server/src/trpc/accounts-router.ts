import { oneLine } from '@jawla/domain'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { AccountError } from '../accounts/account-error.ts'
import { signature } from '../accounts/signature.ts'
import { adminProcedure, router } from './procedures.ts'

const role = z.enum(['reviewer', 'admin'])
const email = oneLine(200)
const newPasswordSchema = z.object({ password: z.string() })

const accountSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role,
  disabledAt: z.string().nullable(),
  createdAt: z.string(),
})

export const accountsRouter = router({
  list: adminProcedure.output(z.array(accountSchema)).query(({ ctx }) => ctx.accounts.list()),

  /** Gives the password once: it is kept nowhere. */
  add: adminProcedure
    .input(z.object({ email, name: oneLine(100), role }))
    .output(newPasswordSchema)
    .mutation(async ({ ctx, input }) => ({ password: await possible(ctx.accounts.add(input, signature(ctx.person))) })),

  setRole: adminProcedure
    .input(z.object({ email, role }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await possible(ctx.accounts.setRole(input.email, input.role, signature(ctx.person)))
      return null
    }),

  setDisabled: adminProcedure
    .input(z.object({ email, disabled: z.boolean() }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await possible(ctx.accounts.setDisabled(input.email, input.disabled, signature(ctx.person)))
      return null
    }),

  /** Gives a new password once; whoever is signed in with the old one is so no more. */
  renewPassword: adminProcedure
    .input(z.object({ email }))
    .output(newPasswordSchema)
    .mutation(async ({ ctx, input }) => ({
      password: await possible(ctx.accounts.renewPassword(input.email, signature(ctx.person))),
    })),
})

/** @throws TRPCError BAD_REQUEST with the words for what cannot be done with an account. */
async function possible<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AccountError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
