import {
  facetsSchema,
  filterSchema,
  handActSchema,
  headlineSchema,
  idSchema,
  monthCountSchema,
  placeCountSchema,
  regionCountSchema,
  suggestionOnVisitsSchema,
  visitDetailSchema,
  visitPageSchema,
} from '@jawla/domain'
import {
  countByMonth,
  countByRegion,
  countPlaces,
  facets,
  findVisit,
  headline,
  listSuggestions,
  listVisits,
} from '@jawla/store'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { VisitError } from '../desk/visit-error.ts'
import { found, inRange } from './callers-fault.ts'
import { publicProcedure, router, staffProcedure } from './procedures.ts'

const filtered = publicProcedure.input(z.object({ filter: filterSchema }))

const why = z.string().trim().max(2000).default('')
const decidedSchema = z.object({ decisions: z.array(z.int()), visits: z.array(z.string()) })

export const visitsRouter = router({
  list: filtered
    .input(z.object({ cursor: z.string().max(500).nullish(), limit: z.int().min(1).max(100).default(30) }))
    .output(visitPageSchema)
    .query(({ ctx, input }) =>
      inRange(listVisits(ctx.db, input.filter, { cursor: input.cursor ?? null, limit: input.limit })),
    ),

  get: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(visitDetailSchema)
    .query(async ({ ctx, input }) => found(await findVisit(ctx.db, input.id), `visit ${input.id}`)),

  /** Pairs that may be one visit, for staff to decide; of one visit where its id is given. */
  suggestions: staffProcedure
    .input(z.object({ id: idSchema.nullish(), limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(suggestionOnVisitsSchema))
    .query(({ ctx, input }) => listSuggestions(ctx.db, { visitId: input.id ?? null, limit: input.limit })),

  join: staffProcedure
    .input(z.object({ ids: z.array(idSchema).min(2).max(50), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits.join(input.ids, input.why))),

  keepApart: staffProcedure
    .input(z.object({ ids: z.tuple([idSchema, idSchema]), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits.keepApart(input.ids, input.why))),

  split: staffProcedure
    .input(z.object({ id: idSchema, report: idSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits.split(input.id, input.report, input.why))),

  move: staffProcedure
    .input(z.object({ report: idSchema, from: idSchema, to: idSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input: { report, from, to, why } }) =>
      decidable(ctx.desk.visits.move(report, { from, to }, why)),
    ),

  /** What staff did about a visit by hand and what still stands, the latest first. */
  acts: staffProcedure
    .input(z.object({ id: idSchema }))
    .output(z.array(handActSchema))
    .query(({ ctx, input }) => decidable(ctx.desk.visits.acts(input.id))),

  undo: staffProcedure
    .input(z.object({ decisions: z.array(z.int().positive()).min(1).max(1000), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits.undo(input.decisions, input.why))),

  headline: filtered.output(headlineSchema).query(({ ctx, input }) => headline(ctx.db, input.filter)),

  byRegion: filtered.output(z.array(regionCountSchema)).query(({ ctx, input }) => countByRegion(ctx.db, input.filter)),

  byMonth: filtered.output(z.array(monthCountSchema)).query(({ ctx, input }) => countByMonth(ctx.db, input.filter)),

  places: filtered.output(z.array(placeCountSchema)).query(({ ctx, input }) => countPlaces(ctx.db, input.filter)),

  facets: filtered.output(facetsSchema).query(({ ctx, input }) => facets(ctx.db, input.filter)),
})

/** @throws TRPCError BAD_REQUEST with the words for why visits cannot be decided on so. */
async function decidable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof VisitError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
