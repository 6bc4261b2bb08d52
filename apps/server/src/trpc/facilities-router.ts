import { facilityCountSchema, facilityListSchema, facilityPointSchema, filterSchema, idSchema } from '@jawla/domain'
import { facilityPoints, listFacilities } from '@jawla/store'
import * as z from 'zod'
import { found } from './callers-fault.ts'
import { publicProcedure, router } from './procedures.ts'

const filtered = publicProcedure.input(z.object({ filter: filterSchema }))

export const facilitiesRouter = router({
  /** By most visits, or by the longest wait for one. */
  list: filtered
    .input(
      z.object({
        order: z.enum(['visits', 'waiting']).default('visits'),
        offset: z.int().min(0).max(1_000_000).default(0),
        limit: z.int().min(1).max(100).default(30),
      }),
    )
    .output(facilityListSchema)
    .query(({ ctx, input: { filter, ...page } }) => listFacilities(ctx.index, filter, page)),

  /** For the map: all that the filter reaches. */
  points: filtered
    .output(z.array(facilityPointSchema))
    .query(({ ctx, input }) => facilityPoints(ctx.index, input.filter)),

  get: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(facilityCountSchema)
    .query(async ({ ctx, input: { id } }) => {
      const page = { order: 'visits', offset: 0, limit: 100 } as const
      const { items } = await listFacilities(ctx.index, filterSchema.parse({ facilities: [id] }), page)
      return found(items.find((one) => one.id === id) ?? null, `facility ${id}`)
    }),
})
