import { newsGapSchema, publishedAgreementSchema, readingAccuracySchema } from '@jawla/domain'
import { newsGaps, publishedAgreements, readingAccuracy, storeStatus } from '@jawla/store'
import * as z from 'zod'
import { momentaryProcedure, publicProcedure, router } from './procedures.ts'

const storeStatusSchema = z.object({
  reports: z.int(),
  sampleReports: z.int(),
  visits: z.int(),
  /** Whether the record shows all that was read, or what people reviewed alone. */
  shows: z.enum(['all', 'reviewed']),
  dataVersion: z.int(),
})

export const storeRouter = router({
  status: publicProcedure.output(storeStatusSchema).query(async ({ ctx: { db, index } }) => {
    const { shows } = index
    const { visits, ...status } = await storeStatus(db)
    return { ...status, shows, visits: shows === 'all' ? visits : (await index.current()).visits.length }
  }),

  /** How well reports are read, as people found it. */
  accuracy: publicProcedure.output(readingAccuracySchema).query(({ ctx }) => readingAccuracy(ctx.db)),

  /** How far two reviewers agree who judged the same facts blind, sample by sample. */
  agreement: publicProcedure.output(z.array(publishedAgreementSchema)).query(({ ctx }) => publishedAgreements(ctx.db)),

  /** Polls do not change the data's version, and a feed that is down is so for longer every day. */
  newsGaps: momentaryProcedure
    .output(z.array(newsGapSchema))
    .query(({ ctx }) => newsGaps(ctx.db, new Date().toISOString())),
})
