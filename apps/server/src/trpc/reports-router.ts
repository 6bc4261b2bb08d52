import { idSchema, reportSchema } from '@jawla/domain'
import { findReport } from '@jawla/store'
import * as z from 'zod'
import { found } from './callers-fault.ts'
import { publicProcedure, router } from './procedures.ts'

export const reportsRouter = router({
  get: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(reportSchema)
    .query(async ({ ctx, input }) => found(await findReport(ctx.db, input.id), `report ${input.id}`)),
})
