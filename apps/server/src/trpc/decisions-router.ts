import { logFilterSchema, logPageSchema, logPersonSchema } from '@jawla/domain'
import { logPeople, namesOfSigners } from '@jawla/store'
import * as z from 'zod'
import { pageOfDecisions } from '../desk/list-decisions.ts'
import { inRange } from './callers-fault.ts'
import { reviewerProcedure, router } from './procedures.ts'

export const decisionsRouter = router({
  /** Everything that people decided and that admins did, the latest first. */
  list: reviewerProcedure
    .input(
      z.object({
        filter: logFilterSchema,
        cursor: z.string().max(100).nullish(),
        limit: z.int().min(1).max(100).default(30),
      }),
    )
    .output(logPageSchema)
    .query(({ ctx, input: { filter, cursor, limit } }) =>
      inRange(pageOfDecisions(ctx.db, filter, { cursor: cursor ?? null, limit })),
    ),

  /** Who ever signed anything. */
  people: reviewerProcedure.output(z.array(logPersonSchema)).query(async ({ ctx }) => {
    const people = await logPeople(ctx.db)
    const names = await namesOfSigners(ctx.db, people)
    return people.map((who) => ({ who, name: names.get(who) ?? null }))
  }),
})
