/** What a poll came to, as far as the time of the next one goes. All spans in seconds. */
export type PollResult =
  | { answered: true; newItems: number; freshFor: number | null; ttl: number | null }
  | { answered: false; retryAfter: number | null }

/** How often a feed is asked, and how many polls in a row failed. */
export interface PollRhythm {
  interval: number
  failures: number
}

export const LEAST_INTERVAL = 15 * 60
export const MOST_INTERVAL = 24 * 3600
/** For a feed that was never asked. */
export const FIRST_INTERVAL = 3600

/**
 * When to ask a feed again. Its own interval halves where there was news and grows by half where there was none; the server's
 * `Cache-Control` and the feed's `ttl` can only make it longer. After a failure the wait doubles from the least interval on;
 * `Retry-After` can only make that longer. Never sooner than 15 minutes, never later than 24 hours.
 *
 * `chance` (0 to 1) spreads feeds that were added together: a tenth later at most, a quarter after failures.
 */
export function nextPoll(
  rhythm: PollRhythm,
  result: PollResult,
  chance: number,
): PollRhythm & { /** Seconds from now. */ wait: number } {
  if (!result.answered) {
    const failures = rhythm.failures + 1
    // 2 ** 7 quarters of an hour are more than a day.
    const backOff = LEAST_INTERVAL * 2 ** Math.min(failures - 1, 7)
    const wait = within(Math.max(backOff, result.retryAfter ?? 0) * (1 + chance / 4))
    return { interval: rhythm.interval, failures, wait }
  }
  const interval = within(result.newItems > 0 ? rhythm.interval / 2 : rhythm.interval * 1.5)
  const wait = within(Math.max(interval, result.freshFor ?? 0, result.ttl ?? 0) * (1 + chance / 10))
  return { interval, failures: 0, wait }
}

function within(seconds: number): number {
  return Math.round(Math.min(MOST_INTERVAL, Math.max(LEAST_INTERVAL, seconds)))
}
