import robotsModule from 'robots-parser'
import { FetchFailure } from './fetch-failure.ts'
import type { Followed } from './follow-redirects.ts'
import { retryAfterSeconds } from './retry-after.ts'

/** What a site's robots.txt says to us about one address. */
interface RobotsRule {
  allowed: boolean
  /** The seconds that it wants between two requests; 0 where it does not say. */
  crawlDelay: number
}

export interface Robots {
  /** @throws FetchFailure where robots.txt cannot be known now: then nothing may be asked for. */
  ruleFor(url: URL): Promise<RobotsRule>
}

export interface RobotsOptions {
  userAgent: string
  now: () => Date
  /** Fetches a robots.txt, its body cut to what has to be read. */
  fetch: (address: string) => Promise<Followed>
}

/** The library gives the function itself; its types speak of a module that holds it. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

const DAY_MS = 86_400_000
/** A robots.txt that could not be had is asked for again after this time. */
const RETRY_MS = 300_000
const MANY_SITES = 1_000

interface Known {
  until: number
  /** Null: there is none, so everything is allowed. */
  rules: ReturnType<typeof robotsParser> | FetchFailure | null
}

/**
 * The robots.txt of each site (scheme, host and port), as RFC 9309 has it: asked for once a day; none there (4xx), all is allowed;
 * a server at fault (5xx, and 429, which says: not so fast) or out of reach, nothing is allowed for now.
 */
export function createRobots({ userAgent, now, fetch }: RobotsOptions): Robots {
  const sites = new Map<string, Promise<Known>>()

  const load = async (origin: string): Promise<Known> => {
    const address = `${origin}/robots.txt`
    try {
      const { answer } = await fetch(address)
      const { status } = answer
      if (status === 429 || status >= 500) {
        const seconds = retryAfterSeconds(answer.headers['retry-after'], now())
        throw new FetchFailure('later', `has a robots.txt that cannot be read now (status ${status})`, seconds)
      }
      const rules = status === 200 ? robotsParser(address, new TextDecoder().decode(answer.body)) : null
      return { until: now().getTime() + DAY_MS, rules }
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error
      const wait = error.retryAfter === null ? RETRY_MS : error.retryAfter * 1000
      return { until: now().getTime() + wait, rules: forNow(error) }
    }
  }

  const known = async (origin: string): Promise<Known> => {
    const asked = sites.get(origin)
    const kept = await asked
    if (kept !== undefined && kept.until > now().getTime()) return kept
    // While this one waited, another may have begun to ask.
    const newer = sites.get(origin)
    if (newer !== undefined && newer !== asked) return newer
    if (sites.size >= MANY_SITES) sites.clear()
    const loading = load(origin)
    sites.set(origin, loading)
    return loading.catch((error) => {
      sites.delete(origin)
      throw error
    })
  }

  return {
    async ruleFor(url) {
      const { rules } = await known(url.origin)
      if (rules instanceof FetchFailure) throw rules
      const delay = rules?.getCrawlDelay(userAgent) ?? 0
      return {
        allowed: rules?.isAllowed(url.href, userAgent) ?? true,
        crawlDelay: Number.isFinite(delay) && delay > 0 ? delay : 0,
      }
    },
  }
}

/** A robots.txt that redirects in a circle or is a bomb may be mended; a host that is not public stays refused. */
function forNow(error: FetchFailure): FetchFailure {
  if (error.outcome === 'later' || error.message.startsWith('is not public')) return error
  return new FetchFailure('later', `has a robots.txt that ${error.message}`)
}
