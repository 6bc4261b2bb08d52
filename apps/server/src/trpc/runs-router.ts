import { runSchema } from '@jawla/domain'
import { askToStop, listRuns } from '@jawla/store'
import * as z from 'zod'
import { adminProcedure, router } from './procedures.ts'

export const runsRouter = router({
  /** The latest, the newest first: ask again to see how far one is. */
  list: adminProcedure
    .input(z.object({ limit: z.int().min(1).max(100).default(10) }))
    .output(z.array(runSchema))
    .query(({ ctx, input }) => listRuns(ctx.db, input.limit)),

  /** In the background. With `reread` the rereading that was stopped goes on, unless `anew`. */
  start: adminProcedure
    .input(z.object({ reread: z.boolean(), anew: z.boolean().default(false) }))
    .output(z.object({ id: z.int() }))
    .mutation(async ({ ctx, input }) => ({ id: await ctx.desk.runs.start(input) })),

  stop: adminProcedure
    .input(z.object({ id: z.int32() }))
    .output(z.object({ asked: z.int() }))
    .mutation(async ({ ctx, input }) => ({ asked: await askToStop(ctx.db, input.id) })),
})
