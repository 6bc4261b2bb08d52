import { createHash } from 'node:crypto'
import { type ChartAsked, tellChart } from '@jawla/charts'
import { countTry, type TryLimit } from '@jawla/store'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { chartAsked } from '../embeds/chart-asked.ts'
import { freezeChart } from '../embeds/freeze-chart.ts'
import { shownChart } from '../embeds/shown-chart.ts'
import { found } from './callers-fault.ts'
import { momentaryProcedure, publicProcedure, router } from './procedures.ts'

/** From one address, and from all together: what is kept is kept for ever. */
const PER_ADDRESS: TryLimit = { most: 20, seconds: 600 }
const FROM_ALL: TryLimit = { most: 1_000, seconds: 86_400 }

/** As its address has it. */
const chartSchema = z.object({
  chart: z.string().max(40),
  params: z.record(z.string().max(40), z.string().max(5_000)),
})

export const embedsRouter = router({
  /** What a chart says in words, for who does not see it. */
  words: publicProcedure
    .input(chartSchema)
    .output(z.object({ title: z.string(), summary: z.string(), alt: z.string() }))
    .query(async ({ ctx, input }) => {
      const asked = readAsked(input)
      const { data } = found(await shownChart(ctx.index, asked, new Date()), 'such chart')
      const { title, summary, alt } = tellChart(data, asked.language)
      return { title: asked.title ?? title, summary, alt }
    }),

  /** Keeps a chart as it is today; gives the id by which its address shows it for ever. */
  freeze: momentaryProcedure
    .input(chartSchema)
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const asked = readAsked(input)
      const from = createHash('sha256').update(`freeze ${ctx.address()}`).digest('base64url')
      const wait = (await countTry(ctx.db, from, PER_ADDRESS)) ?? (await countTry(ctx.db, 'frozen charts', FROM_ALL))
      if (wait !== null) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: `try again in ${wait} seconds` })
      const frozen = await freezeChart(ctx.index, asked, new Date())
      if ('id' in frozen) return frozen
      if (frozen.refused === 'not there') throw new TRPCError({ code: 'NOT_FOUND', message: 'no such chart' })
      throw new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message: `it cannot be kept: ${frozen.refused}` })
    }),
})

function readAsked({ chart, params }: z.infer<typeof chartSchema>): ChartAsked {
  const answer = chartAsked(chart, Object.entries(params))
  if ('asked' in answer) return answer.asked
  throw new TRPCError({ code: 'BAD_REQUEST', message: answer.refused })
}
