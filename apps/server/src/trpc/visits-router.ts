import {
  facetsSchema,
  filterSchema,
  headlineSchema,
  idSchema,
  monthCountSchema,
  placeCountSchema,
  regionCountSchema,
  visitDetailSchema,
  visitPageSchema,
} from '@jawla/domain'
import { countByMonth, countByRegion, countPlaces, facets, findVisit, headline, listVisits } from '@jawla/store'
import * as z from 'zod'
import { found, inRange } from './callers-fault.ts'
import { publicProcedure, router } from './procedures.ts'

const filtered = publicProcedure.input(z.object({ filter: filterSchema }))

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

  headline: filtered.output(headlineSchema).query(({ ctx, input }) => headline(ctx.db, input.filter)),

  byRegion: filtered.output(z.array(regionCountSchema)).query(({ ctx, input }) => countByRegion(ctx.db, input.filter)),

  byMonth: filtered.output(z.array(monthCountSchema)).query(({ ctx, input }) => countByMonth(ctx.db, input.filter)),

  places: filtered.output(z.array(placeCountSchema)).query(({ ctx, input }) => countPlaces(ctx.db, input.filter)),

  facets: filtered.output(facetsSchema).query(({ ctx, input }) => facets(ctx.db, input.filter)),
})
