import { storeStatus } from '@jawla/store'
import * as z from 'zod'
import { publicProcedure, router } from './procedures.ts'

const storeStatusSchema = z.object({
  reports: z.int(),
  sampleReports: z.int(),
  visits: z.int(),
  dataVersion: z.int(),
})

export const storeRouter = router({
  status: publicProcedure.output(storeStatusSchema).query(({ ctx }) => storeStatus(ctx.db)),
})
