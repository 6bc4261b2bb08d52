import { createHash } from 'node:crypto'
import { objectionDraftSchema, openObjectionSchema, plainText, settledObjectionSchema } from '@jawla/domain'
import {
  addObjection,
  bumpDataVersion,
  countTry,
  findOpenObjection,
  findVisit,
  inTransaction,
  isCorrectedSince,
  openObjections,
  settleObjection,
  type TryLimit,
} from '@jawla/store'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { signature } from '../accounts/signature.ts'
import { found } from './callers-fault.ts'
import { momentaryProcedure, reviewerProcedure, router } from './procedures.ts'

/** From one address, and from all together: staff have to read them. */
const PER_ADDRESS: TryLimit = { most: 5, seconds: 600 }
const FROM_ALL: TryLimit = { most: 500, seconds: 86_400 }

export const objectionsRouter = router({
  /** Anybody says what is wrong about a visit. */
  add: momentaryProcedure.input(objectionDraftSchema).mutation(async ({ ctx, input }) => {
    found(await findVisit(ctx.index, input.visit), `visit ${input.visit}`)
    const from = createHash('sha256').update(`objection ${ctx.address()}`).digest('base64url')
    const wait = (await countTry(ctx.db, from, PER_ADDRESS)) ?? (await countTry(ctx.db, 'objections', FROM_ALL))
    if (wait !== null) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: `try again in ${wait} seconds` })
    await addObjection(ctx.db, input, new Date().toISOString())
  }),

  /** Those that wait for staff. */
  open: reviewerProcedure
    .input(z.object({ limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(openObjectionSchema))
    .query(({ ctx, input }) => openObjections(ctx.db, input)),

  /** Answers one. Who finds that it is right has corrected something since it was written. */
  settle: reviewerProcedure
    .input(
      z.object({
        id: z.int().positive(),
        state: settledObjectionSchema.shape.state,
        answer: plainText(1000).default(''),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const settlement = { ...input, by: signature(ctx.person), at: new Date().toISOString() }
      // What readers see of the visit changes.
      const settled = await inTransaction(ctx.db, async (tx) => {
        const open = found(await findOpenObjection(tx, input.id), `open objection ${input.id}`)
        if (input.state === 'upheld' && !(await isCorrectedSince(tx, open.visit, open.at)))
          throw new TRPCError({ code: 'BAD_REQUEST', message: `nothing about visit ${open.visit} was corrected since` })
        const isSettled = await settleObjection(tx, settlement)
        if (isSettled) await bumpDataVersion(tx)
        return isSettled
      })
      found(settled || null, `open objection ${input.id}`)
    }),
})
