import {
  factActSchema,
  idSchema,
  signedDecisionSchema,
  toReviewPageSchema,
  visitDetailSchema,
  withdrawnVisitSchema,
} from '@jawla/domain'
import { findVisit, listToReview, toldBySecondReader, wholeRecord } from '@jawla/store'
import * as z from 'zod'
import { signature } from '../accounts/signature.ts'
import { withNamesOfPlaces, withPlaceNames } from '../vocabulary/place-names.ts'
import { asPublished } from './as-published.ts'
import { found } from './callers-fault.ts'
import { decidable, decidedSchema, why } from './decidable.ts'
import { reviewerProcedure, router } from './procedures.ts'

export const factsRouter = router({
  /** The visits that should be looked at, first those in most doubt on which most hangs. */
  toReview: reviewerProcedure
    .input(z.object({ limit: z.int().min(1).max(100).default(30) }))
    .output(toReviewPageSchema)
    .query(async ({ ctx, input }) => {
      const { items, total } = await listToReview(ctx.db, input)
      return { items: items.map(({ visit, doubts }) => ({ visit: withPlaceNames(visit), doubts })), total }
    }),

  /** A visit with all that reports tell of it, also what nobody reviewed. */
  visit: reviewerProcedure
    .input(z.object({ id: idSchema }))
    .output(visitDetailSchema)
    .query(async ({ ctx, input }) => {
      const detail = found(await findVisit(wholeRecord(ctx.db), input.id), `visit ${input.id}`)
      const reports = detail.reports.map((report) => asPublished(report, [detail.visit]))
      return withNamesOfPlaces({ ...detail, reports }, [detail.visit])
    }),

  /** Accepts, rejects, changes or adds a fact of a visit. */
  decide: reviewerProcedure
    .input(z.object({ act: factActSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input: { act, why } }) =>
      decidable(ctx.desk.facts.decide(act, { who: signature(ctx.person), why })),
    ),

  undo: reviewerProcedure
    .input(z.object({ decisions: z.array(z.int().positive()).min(1).max(1000), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) =>
      decidable(ctx.desk.facts.undo(input.decisions, { who: signature(ctx.person), why: input.why })),
    ),

  /** What was said to be no visit: the way to bring it back. */
  withdrawn: reviewerProcedure.output(z.array(withdrawnVisitSchema)).query(({ ctx }) => ctx.desk.facts.withdrawn()),

  /** Reports in which only the second reader finds a visit: a person may look there. */
  toldBySecondReader: reviewerProcedure
    .output(z.array(z.object({ reportId: z.string(), quote: z.string() })))
    .query(({ ctx }) => toldBySecondReader(ctx.db, 100)),

  /** Everything that people decided about a visit, the latest first, with who did. */
  history: reviewerProcedure
    .input(z.object({ id: idSchema }))
    .output(z.array(signedDecisionSchema))
    .query(({ ctx, input }) => decidable(ctx.desk.facts.history(input.id))),
})
