import * as z from 'zod'
import { accountsRouter } from './accounts-router.ts'
import { agreementRouter } from './agreement-router.ts'
import { alertsRouter } from './alerts-router.ts'
import { decisionsRouter } from './decisions-router.ts'
import { embedsRouter } from './embeds-router.ts'
import { facilitiesRouter } from './facilities-router.ts'
import { factsRouter } from './facts-router.ts'
import { feedsRouter } from './feeds-router.ts'
import { jobsRouter } from './jobs-router.ts'
import { objectionsRouter } from './objections-router.ts'
import { outletsRouter } from './outlets-router.ts'
import { router } from './procedures.ts'
import { reportsRouter } from './reports-router.ts'
import { runsRouter } from './runs-router.ts'
import { staffRouter } from './staff-router.ts'
import { storeRouter } from './store-router.ts'
import { visitsRouter } from './visits-router.ts'
import { vocabularyRouter } from './vocabulary-router.ts'

/** Everything the dashboard can ask for. The dashboard takes its type, never its code. */
export const appRouter = router({
  visits: visitsRouter,
  facilities: facilitiesRouter,
  reports: reportsRouter,
  outlets: outletsRouter,
  store: storeRouter,
  facts: factsRouter,
  decisions: decisionsRouter,
  embeds: embedsRouter,
  objections: objectionsRouter,
  agreement: agreementRouter,
  vocabulary: vocabularyRouter,
  feeds: feedsRouter,
  alerts: alertsRouter,
  jobs: jobsRouter,
  runs: runsRouter,
  staff: staffRouter,
  accounts: accountsRouter,
})
export type AppRouter = typeof appRouter

/** By full name, e.g. `visits.list`: the router holds them so, and tells its types otherwise. */
const procedures = new Map(Object.entries<unknown>(appRouter._def.procedures))

/** Whether a path below `/trpc`, several procedures separated by commas, asks only for answers that the data alone decides. */
export function isPublic(path: string): boolean {
  const names = path.slice(1).split(/,|%2c/i)
  return names.every((name) => procedures.has(name) && !isUnkept(procedures.get(name)))
}

const unkeptSchema = z.object({ meta: z.object({ unkept: z.literal(true) }) })

function isUnkept(procedure: unknown): boolean {
  return typeof procedure === 'function' && '_def' in procedure && unkeptSchema.safeParse(procedure._def).success
}
