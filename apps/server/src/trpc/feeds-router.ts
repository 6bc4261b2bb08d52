import { feedSchema, pollSchema } from '@jawla/domain'
import { listPolls } from '@jawla/store'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { signature } from '../accounts/signature.ts'
import { FeedError } from '../feeds/feed-error.ts'
import { adminProcedure, router } from './procedures.ts'

const address = z.url({ protocol: /^https?$/ }).max(2000)
const which = z.object({ feed: z.union([z.int32(), address]) })

export const feedsRouter = router({
  list: adminProcedure.output(z.array(feedSchema)).query(({ ctx }) => ctx.desk.feeds.list()),

  polls: adminProcedure
    .input(z.object({ id: z.int32(), limit: z.int().min(1).max(200).default(20) }))
    .output(z.array(pollSchema))
    .query(({ ctx, input }) => listPolls(ctx.db, input.id, input.limit)),

  add: adminProcedure
    .input(
      z.object({
        url: address,
        outlet: z.string().trim().min(1).max(200).nullish(),
        language: z.enum(['ar', 'fr']).nullish(),
      }),
    )
    .output(z.object({ id: z.int(), added: z.boolean(), url: z.string() }))
    .mutation(({ ctx, input: { url, outlet, language } }) =>
      named(ctx.desk.feeds.add({ url, outlet: outlet ?? null, language: language ?? null }, signature(ctx.person))),
    ),

  remove: adminProcedure
    .input(which)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await named(ctx.desk.feeds.remove(input.feed, signature(ctx.person)))
      return null
    }),

  switch: adminProcedure
    .input(which.extend({ on: z.boolean() }))
    .output(z.object({ ids: z.array(z.int()) }))
    .mutation(async ({ ctx, input }) => ({
      ids: await named(ctx.desk.feeds.switch(input.feed, input.on, signature(ctx.person))),
    })),

  /** Due now; the list tells what comes of it. */
  poll: adminProcedure
    .input(which)
    .output(z.object({ id: z.int() }))
    .mutation(async ({ ctx, input }) => ({ id: await named(ctx.desk.feeds.poll(input.feed)) })),
})

/** @throws TRPCError BAD_REQUEST with the words for what is wrong with a feed. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof FeedError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
