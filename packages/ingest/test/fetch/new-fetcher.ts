import { onTestFinished } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/web.ts'
import { type NastyServer, startNastyServer } from '../nasty-server.ts'

export async function newServer(): Promise<NastyServer> {
  const server = await startNastyServer()
  onTestFinished(() => server.close())
  return server
}

export function newFetcher(server: NastyServer, more: Partial<FetcherOptions> = {}) {
  const { limits, ...options } = more
  const fetcher = createFetcher({
    userAgent: 'Jawla/0.1 (+https://jawla.example/contact)',
    allow: [server.host],
    now: () => new Date(),
    limits: { pauseMs: 0, ...limits },
    ...options,
  })
  onTestFinished(() => fetcher.close())
  return fetcher
}

/** One address of a new server, asked by a new fetcher. */
export async function get(path: string, more: Partial<FetcherOptions> = {}) {
  const server = await newServer()
  return newFetcher(server, more).get(`${server.origin}${path}`, { accept: 'feed' })
}

export const paths = (server: NastyServer) => server.asked.map(({ path }) => path)
export const text = (fetched: unknown) => new TextDecoder().decode((fetched as { body: Uint8Array }).body)
