import { idSchema, outletSummarySchema } from '@jawla/domain'
import { findOutlet } from '@jawla/store'
import * as z from 'zod'
import { found } from './callers-fault.ts'
import { publicProcedure, router } from './procedures.ts'

export const outletsRouter = router({
  /** By `outletKey` of the name. */
  get: publicProcedure
    .input(z.object({ key: idSchema }))
    .output(outletSummarySchema)
    .query(async ({ ctx, input: { key } }) => found(await findOutlet(ctx.index, key), `outlet ${key}`)),
})
