import type { Codebook } from '@jawla/server/codebook'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../ask-api.ts'

/** What every table, column and code means; the same as researchers' programs get. */
export const askCodebook = queryOptions({
  queryKey: ['codebook'],
  queryFn: (): Promise<Codebook> => askApi('/codebook.json'),
  staleTime: Number.POSITIVE_INFINITY,
})
