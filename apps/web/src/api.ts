import type { AppRouter } from '@jawla/server/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { fromPage } from './from-page.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && !isNotFound(error),
      refetchOnWindowFocus: false,
    },
  },
})

/** One request a query, each with an address of its own, so that any HTTP cache in front can keep the answer. */
export const client = createTRPCClient<AppRouter>({ links: [fromPage, httpLink({ url: '/trpc' })] })

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** After a report came in: what readers see may be different now. */
export function askAgainWhatReadersSee(): void {
  for (const part of [api.visits, api.reports, api.store]) void queryClient.invalidateQueries(part.pathFilter())
}

/** True where the server knows the question and has nothing under that id, or nothing could have that id. */
export function isNotFound(error: unknown): boolean {
  return error instanceof TRPCClientError && ['NOT_FOUND', 'BAD_REQUEST'].includes(error.data?.code)
}
