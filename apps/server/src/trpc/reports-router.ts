import { reportSchema } from '@jawla/domain'
import { findReport } from '@jawla/store'
import * as z from 'zod'
import { found } from './callers-fault.ts'
import { publicProcedure, router } from './procedures.ts'

export const reportsRouter = router({
  get: publicProcedure
    .input(z.object({ id: z.string().min(1).max(200) }))
    .output(reportSchema)
    .query(async ({ ctx, input }) => found(await findReport(ctx.db, input.id), `report ${input.id}`)),
})
