import { setTimeout as sleep } from 'node:timers/promises'
import { FetchFailure } from './fetch-failure.ts'

/** A pause longer than this is not waited for here: the caller is told to come back. */
const LONGEST_WAIT_MS = 60_000

/** Hosts remembered before those without anything to remember are forgotten. */
const MANY_HOSTS = 1_000

interface Host {
  /** Settles when the last one in the line is done. */
  last: Promise<unknown>
  waiting: number
  /** When the next request may start, by `performance.now()`. */
  freeAt: number
  /** Until when the host asked to be left alone, by the fetcher's clock, and its words. */
  quiet: { until: number; why: string } | null
}

/** One request at a time to a host, with a pause between two; none while it has asked to be left alone. */
export interface HostTurns {
  /** Does the work when it is this one's turn. `pauseMs`: how long the host is left alone afterwards. */
  take<T>(host: string, turn: { pauseMs: number; signal: AbortSignal }, work: () => Promise<T>): Promise<T>
  /** The host asked to be left alone for these seconds. */
  leaveAlone(host: string, seconds: number, why: string): void
}

export function createHostTurns(now: () => Date): HostTurns {
  const hosts = new Map<string, Host>()

  const hostOf = (name: string): Host => {
    const known = hosts.get(name)
    if (known !== undefined) return known
    if (hosts.size >= MANY_HOSTS) forgetIdle()
    const host: Host = { last: Promise.resolve(), waiting: 0, freeAt: 0, quiet: null }
    hosts.set(name, host)
    return host
  }

  const forgetIdle = () => {
    for (const [name, host] of hosts) {
      const quiet = host.quiet !== null && host.quiet.until > now().getTime()
      if (host.waiting === 0 && host.freeAt < performance.now() && !quiet) hosts.delete(name)
    }
  }

  return {
    async take(name, { pauseMs, signal }, work) {
      const host = hostOf(name)
      const before = host.last
      const { promise, resolve: done } = Promise.withResolvers<void>()
      host.last = before.then(() => promise)
      host.waiting++
      try {
        await orStop(before, signal)
        checkQuiet(host, now())
        const pause = host.freeAt - performance.now()
        if (pause > LONGEST_WAIT_MS) {
          const seconds = Math.ceil(pause / 1000)
          throw new FetchFailure('later', `is to be asked again in ${seconds} seconds by its robots.txt`, seconds)
        }
        if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted())
        try {
          return await work()
        } finally {
          host.freeAt = performance.now() + pauseMs
        }
      } finally {
        host.waiting--
        done()
      }
    },
    leaveAlone(name, seconds, why) {
      hostOf(name).quiet = { until: now().getTime() + seconds * 1000, why }
    },
  }
}

function checkQuiet({ quiet }: Host, now: Date): void {
  const seconds = quiet === null ? 0 : Math.ceil((quiet.until - now.getTime()) / 1000)
  if (quiet === null || seconds <= 0) return
  throw new FetchFailure('later', `${quiet.why}, and asked to be left alone for ${seconds} more seconds`, seconds)
}

/** Waits for the promise, but no longer than the caller does. */
async function orStop(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    await Promise.race([promise, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
