import type { AppRouter } from '@jawla/server/router'
import type { inferRouterOutputs } from '@trpc/server'

/** What came of one report. */
export type Taken = inferRouterOutputs<AppRouter>['reports']['add']
