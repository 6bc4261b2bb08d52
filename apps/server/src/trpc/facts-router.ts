import { factActSchema, factHistorySchema, idSchema } from '@jawla/domain'
import * as z from 'zod'
import { decidable, decidedSchema, why } from './decidable.ts'
import { reviewerProcedure, router } from './procedures.ts'

/** Staff as they are named in decisions until there are accounts. */
const WHO = 'staff'

export const factsRouter = router({
  /** Accepts, rejects, changes or adds a fact of a visit. */
  decide: reviewerProcedure
    .input(z.object({ act: factActSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input: { act, why } }) => decidable(ctx.desk.facts.decide(act, { who: WHO, why }))),

  undo: reviewerProcedure
    .input(z.object({ decisions: z.array(z.int().positive()).min(1).max(1000), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.facts.undo(input.decisions, { who: WHO, why: input.why }))),

  /** Every decision on facts of a visit, the latest first. */
  history: reviewerProcedure
    .input(z.object({ id: idSchema }))
    .output(z.array(factHistorySchema))
    .query(({ ctx, input }) => decidable(ctx.desk.facts.history(input.id))),
})
