import {
  calendarDateSchema,
  facilityCountSchema,
  facilityListSchema,
  facilityPointSchema,
  filterSchema,
  idSchema,
} from '@jawla/domain'
import { facilityPoints, listFacilities } from '@jawla/store'
import * as z from 'zod'
import { knownFacilities, knownFacility } from '../vocabulary/known-facilities.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
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
        limit: z.int().min(1).max(500).default(30),
        /** Words that a name holds. */
        text: z.string().max(200).default(''),
        /** With those that the vocabulary knows and no visit ever reached. */
        unvisited: z.boolean().default(false),
        /** Only those that no visit held is known to have reached on or after this day. */
        notSince: calendarDateSchema.nullish(),
      }),
    )
    .output(facilityListSchema)
    .query(async ({ ctx, input: { filter, unvisited, ...page } }) => {
      const known = unvisited ? knownFacilities(await vocabularyNow(ctx.db), filter) : []
      return listFacilities(ctx.index, filter, { ...page, known })
    }),

  /** For the map: all that the filter reaches. */
  points: filtered
    .output(z.array(facilityPointSchema))
    .query(({ ctx, input }) => facilityPoints(ctx.index, input.filter)),

  /** One that visits tell of or that the vocabulary knows. */
  get: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(facilityCountSchema)
    .query(async ({ ctx, input: { id } }) => {
      const page = { order: 'visits', offset: 0, limit: 100 } as const
      const { items } = await listFacilities(ctx.index, filterSchema.parse({ facilities: [id] }), page)
      const known = knownFacility(await vocabularyNow(ctx.db), id)
      const told = items.find((one) => one.id === id)
      return found(told ?? (known && { ...known, held: 0, lastVisit: null, latest: null }), `facility ${id}`)
    }),
})
