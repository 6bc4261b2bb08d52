import type { AppRouter } from '@jawla/server/router'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpLink, splitLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { fromPage } from './from-page.ts'

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // Whoever was signed in is so no more: the desk asks who the reader is, and shows the way in.
    onError: (error) => {
      if (isSignedOut(error)) void queryClient.invalidateQueries(api.staff.me.queryFilter())
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && !isNotFound(error) && !isSignedOut(error),
      refetchOnWindowFocus: false,
    },
  },
})

const ADDRESS = { url: '/trpc' }
/** What is always shown together is asked for in one request: six cost browser and server several times as much. */
export const TOGETHER = { trpc: { context: { together: true } } }

/**
 * One request for each query, and for what is asked together; the same question always at the same address, so that any HTTP cache in front can
 * keep the answer.
 */
export const client = createTRPCClient<AppRouter>({
  links: [
    fromPage,
    splitLink({
      condition: ({ context }) => context.together === true,
      true: httpBatchLink(ADDRESS),
      false: httpLink(ADDRESS),
    }),
  ],
})

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** After a report came in: what readers see may be different now. */
export function askAgainWhatReadersSee(): void {
  for (const part of [api.visits, api.reports, api.store]) void queryClient.invalidateQueries(part.pathFilter())
}

/** True where the server knows the question and has nothing under that id, or nothing could have that id. */
export function isNotFound(error: unknown): boolean {
  return error instanceof TRPCClientError && ['NOT_FOUND', 'BAD_REQUEST'].includes(error.data?.code)
}

/** True where the server asks for somebody who is signed in. */
function isSignedOut(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'UNAUTHORIZED'
}
