import type { Fetcher } from '@jawla/ingest/web'
import type { Settings } from '../settings.ts'

/** A fetcher that is made, and its code loaded, when something is fetched for the first time. */
export function lazyFetcher(settings: Settings): Fetcher {
  let made: Promise<Fetcher> | null = null
  const fetcher = () => {
    made ??= make(settings)
    return made
  }
  return {
    get: async (url, request) => (await fetcher()).get(url, request),
    post: async (url, request) => (await fetcher()).post(url, request),
    whyNotPost: async (url) => (await fetcher()).whyNotPost(url),
    close: async () => {
      await (await made)?.close()
    },
  }
}

async function make({ fetchAllow, userAgent }: Settings): Promise<Fetcher> {
  const { createFetcher } = await import('@jawla/ingest/web')
  return createFetcher({ userAgent, allow: fetchAllow, now: () => new Date() })
}
