import {
  additionOutcomeSchema,
  additionSchema,
  provinceCodeSchema,
  vocabularyChangeSchema,
  vocabularyKindSchema,
  vocabularyPageSchema,
  vocabularyStateSchema,
} from '@jawla/domain'
import * as z from 'zod'
import { signature } from '../accounts/signature.ts'
import { why } from './decidable.ts'
import { reviewerProcedure, router } from './procedures.ts'

const named = z.array(z.object({ id: z.string(), names: z.object({ ar: z.string(), fr: z.string() }) }))

export const vocabularyRouter = router({
  /** Entries, shipped and added, with who added what. */
  list: reviewerProcedure
    .input(
      z.object({
        kind: vocabularyKindSchema,
        /** Words that a name holds. */
        text: z.string().max(200).default(''),
        /** Only those that staff added, or gave a name. */
        added: z.boolean().default(false),
        offset: z.int().min(0).max(1_000_000).default(0),
        limit: z.int().min(1).max(200).default(30),
      }),
    )
    .output(vocabularyPageSchema)
    .query(({ ctx, input }) => ctx.desk.vocabulary.list(input)),

  /** How much of the record was read with today's vocabulary. */
  state: reviewerProcedure.output(vocabularyStateSchema).query(({ ctx }) => ctx.desk.vocabulary.state()),

  /** Who added and took back what, the latest first. */
  changes: reviewerProcedure
    .input(z.object({ limit: z.int().min(1).max(500).default(50) }))
    .output(z.array(vocabularyChangeSchema))
    .query(({ ctx, input }) => ctx.desk.vocabulary.changes(input.limit)),

  towns: reviewerProcedure
    .input(z.object({ province: provinceCodeSchema }))
    .output(named)
    .query(({ ctx, input }) => ctx.desk.vocabulary.towns(input.province)),

  families: reviewerProcedure.output(named).query(({ ctx }) => ctx.desk.vocabulary.families()),

  /** Adds an entry or a name. What cannot be added, or has to be meant, is told field by field. */
  add: reviewerProcedure
    .input(z.object({ addition: additionSchema, sure: z.boolean().default(false), why }))
    .output(additionOutcomeSchema)
    .mutation(({ ctx, input: { addition, sure, why } }) =>
      ctx.desk.vocabulary.add(addition, { who: signature(ctx.person), why, sure }),
    ),

  /** Takes a change back; taken back itself, it holds again. */
  undo: reviewerProcedure
    .input(z.object({ change: z.int().positive(), why }))
    .output(additionOutcomeSchema)
    .mutation(({ ctx, input: { change, why } }) =>
      ctx.desk.vocabulary.undo(change, { who: signature(ctx.person), why }),
    ),
})
