import { router } from './procedures.ts'
import { reportsRouter } from './reports-router.ts'
import { storeRouter } from './store-router.ts'
import { visitsRouter } from './visits-router.ts'

/** Everything the dashboard can ask for. The dashboard takes its type, never its code. */
export const appRouter = router({
  visits: visitsRouter,
  reports: reportsRouter,
  store: storeRouter,
})
export type AppRouter = typeof appRouter
