import {
  blindAnswerSchema,
  blindFactSchema,
  blindResultSchema,
  blindSampleDraftSchema,
  blindSampleSchema,
  idSchema,
  reportSchema,
} from '@jawla/domain'
import {
  addBlindAnswer,
  type BlindReviewer,
  blindFacts,
  blindReport,
  blindResult,
  blindReviewers,
  bumpDataVersion,
  type Db,
  finishBlind,
  inTransaction,
  listBlindSamples,
  withdrawBlindSample,
} from '@jawla/store'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import type { Person } from '../accounts/accounts.ts'
import { signature } from '../accounts/signature.ts'
import { drawBlindSample, SampleError } from '../desk/draw-blind-sample.ts'
import { accountOf } from './account-of.ts'
import { found } from './callers-fault.ts'
import { adminProcedure, reviewerProcedure, router } from './procedures.ts'

const number = z.int().nonnegative().max(Number.MAX_SAFE_INTEGER)
const ofSample = z.object({ id: number })
/** A fact of a sample, by its place in it. */
const ofFact = ofSample.extend({ place: z.int().nonnegative().max(1_000_000) })

/**
 * Two reviewers judge the same facts, and neither learns what the other says before both have finished: what only one of the two may ask for
 * goes through `asReviewer`, which tells whose answers are meant, and the answers of both are told by `result` alone.
 */
export const agreementRouter = router({
  /** All samples, with who judges them and how far they are. */
  list: reviewerProcedure
    .output(z.array(blindSampleSchema))
    .query(({ ctx }) => listBlindSamples(ctx.db, ctx.person.account?.id ?? null)),

  /** Draws a sample. */
  make: adminProcedure
    .input(blindSampleDraftSchema)
    .output(ofSample.extend({ facts: z.int() }))
    .mutation(async ({ ctx, input }) => {
      const signed = { who: signature(ctx.person), at: new Date().toISOString() }
      try {
        return await drawBlindSample(ctx.db, input, signed)
      } catch (error) {
        if (error instanceof SampleError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
        throw error
      }
    }),

  /** Withdraws a sample that not both have finished. */
  withdraw: adminProcedure
    .input(ofSample)
    .output(z.null())
    .mutation(async ({ ctx, input: { id } }) => {
      const signed = { who: signature(ctx.person), at: new Date().toISOString() }
      const isWithdrawn = await inTransaction(ctx.db, (tx) => withdrawBlindSample(tx, id, signed))
      found(isWithdrawn || null, `sample ${id} that is still judged`)
      return null
    }),

  /** The facts of a sample, for one of its two reviewers, with their own answers. */
  facts: reviewerProcedure
    .input(ofSample)
    .output(z.object({ finishedAt: z.iso.datetime().nullable(), facts: z.array(blindFactSchema) }))
    .query(async ({ ctx, input: { id } }) => {
      const { place, finishedAt } = await asReviewer(ctx, id)
      return { finishedAt, facts: await blindFacts(ctx.db, id, place) }
    }),

  /** A whole report as it was when the sample was drawn, for one of the two. */
  report: reviewerProcedure
    .input(ofSample.extend({ report: idSchema }))
    .output(reportSchema)
    .query(async ({ ctx, input: { id, report } }) => {
      await asReviewer(ctx, id)
      return found(await blindReport(ctx.db, id, report), `report ${report} in sample ${id}`)
    }),

  /** What one of the two says of a fact; null takes it back. */
  answer: reviewerProcedure
    .input(ofFact.extend({ answer: blindAnswerSchema.nullable() }))
    .output(z.null())
    .mutation(async ({ ctx, input: { id, ...given } }) => {
      const { place: reviewer } = await asReviewer(ctx, id)
      const by = { sampleId: id, reviewer, at: new Date().toISOString() }
      const isAdded = await inTransaction(ctx.db, (tx) => addBlindAnswer(tx, by, given))
      if (!isAdded)
        throw new TRPCError({ code: 'BAD_REQUEST', message: 'the answers are fixed, or there is no such fact' })
      return null
    }),

  /** Fixes the answers of one of the two. */
  finish: reviewerProcedure
    .input(ofSample)
    .output(z.object({ both: z.boolean() }))
    .mutation(async ({ ctx, input: { id } }) => {
      const { place: reviewer } = await asReviewer(ctx, id)
      const finished = await inTransaction(ctx.db, async (tx) => {
        const came = await finishBlind(tx, { sampleId: id, reviewer, at: new Date().toISOString() })
        // Only now is there something new for everybody.
        if (came.outcome === 'done' && came.both) await bumpDataVersion(tx)
        return came
      })
      if (finished.outcome === 'left')
        throw new TRPCError({ code: 'BAD_REQUEST', message: `${finished.facts} facts are still to be judged` })
      return { both: finished.both }
    }),

  /** The agreement of two who have both finished, and where they differ. */
  result: reviewerProcedure
    .input(ofSample)
    .output(blindResultSchema)
    .query(async ({ ctx, input: { id } }) =>
      found(await blindResult(ctx.db, id), `sample ${id} that both reviewers have finished`),
    ),
})

/** @throws TRPCError NOT_FOUND where there is no such sample, FORBIDDEN for whoever is not one of the two who judge it. */
async function asReviewer({ db, person }: { db: Db; person: Person }, sampleId: number): Promise<BlindReviewer> {
  const reviewers = found(await blindReviewers(db, sampleId), `sample ${sampleId}`)
  const reviewer = reviewers.get(accountOf(person).id)
  if (reviewer === undefined) throw new TRPCError({ code: 'FORBIDDEN', message: 'only for its two reviewers' })
  return reviewer
}
