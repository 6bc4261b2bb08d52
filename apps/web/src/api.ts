import type { AppRouter } from '@jawla/server/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && !isNotFound(error),
      refetchOnWindowFocus: false,
    },
  },
})

interface Answered {
  path: string
  input: unknown
  answer: unknown
}

const known: Answered[] = JSON.parse(document.getElementById('answers')?.textContent ?? '[]')
const firstAnswers = new Map(known.map(({ path, input, answer }) => [questionOf(path, input), answer]))

function questionOf(path: string, input: unknown): string {
  return `${path} ${JSON.stringify(input) ?? ''}`
}

/** Gives the answers that came with the page, each once. */
const fromPage: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    const question = questionOf(op.path, op.input)
    if (op.type !== 'query' || !firstAnswers.has(question)) return next(op)
    const data = firstAnswers.get(question)
    firstAnswers.delete(question)
    return observable((observer) => {
      observer.next({ result: { data } })
      observer.complete()
    })
  }

/** One request a query, each with an address of its own, so that any HTTP cache in front can keep the answer. */
export const client = createTRPCClient<AppRouter>({ links: [fromPage, httpLink({ url: '/trpc' })] })

export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })

/** After a report came in: what readers see may be different now. */
export function askAgainWhatReadersSee(): void {
  for (const part of [api.visits, api.reports, api.store]) void queryClient.invalidateQueries(part.pathFilter())
}

/** True where the server knows the question and has nothing under that id. */
export function isNotFound(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'NOT_FOUND'
}
