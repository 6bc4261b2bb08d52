import type { AppRouter } from '@jawla/server/router'
import type { inferRouterOutputs } from '@trpc/server'

/** What came of one report. */
export type Taken = inferRouterOutputs<AppRouter>['reports']['add']

/** Whether what this tab kept is what came of a report. */
export function isTaken(kept: object | string): boolean {
  if (typeof kept === 'string') return false
  const { where, outcome, visits }: Partial<Taken> = kept
  return typeof where === 'string' && typeof outcome === 'string' && Array.isArray(visits)
}
