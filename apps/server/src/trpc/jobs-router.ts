import { deadLetterSchema, jobCountSchema } from '@jawla/domain'
import * as z from 'zod'
import { adminProcedure, router } from './procedures.ts'

export const jobsRouter = router({
  counts: adminProcedure.output(z.array(jobCountSchema)).query(({ ctx }) => ctx.desk.jobs.counts()),

  deadLetters: adminProcedure.output(z.array(deadLetterSchema)).query(({ ctx }) => ctx.desk.jobs.deadLetters()),

  /** All of them where `ids` is null. */
  retry: adminProcedure
    .input(z.object({ ids: z.array(z.uuid()).min(1).max(500).nullable() }))
    .output(z.object({ sent: z.int() }))
    .mutation(async ({ ctx, input }) => ({ sent: await ctx.desk.jobs.retry(input.ids) })),
})
