import type { Codebook } from '@jawla/server/codebook'
import { queryOptions } from '@tanstack/react-query'

/** What every table, column and code means; the same as researchers' programs get. */
export const askCodebook = queryOptions({
  queryKey: ['codebook'],
  queryFn: (): Promise<Codebook> => askApi('/codebook.json'),
  staleTime: Number.POSITIVE_INFINITY,
})

/** An answer of the API under `/api/v1`. @throws where it is none. */
export async function askApi<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`/api/v1${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
