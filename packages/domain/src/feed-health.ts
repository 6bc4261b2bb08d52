/** What a feed did lately, as the store knows it. Times are ISO times in UTC. */
export interface FeedFacts {
  state: 'on' | 'off' | 'gone'
  addedAt: string
  lastSuccessAt: string | null
  /** Polls that failed one after the other, up to the last one. */
  failures: number
  /** When the latest items came out, the newest first: their own time, or when they were first seen. */
  arrivals: readonly string[]
  /** What the latest items came to, the newest first. */
  outcomes: readonly ItemOutcome[]
}

/** `read`: a report came of it; `foreign`: it is in a language nobody here reads; `failed`: nothing could be read. */
export type ItemOutcome = 'read' | 'foreign' | 'failed'

/**
 * `new`: not asked yet; `well`: the last poll was answered; `failing`: it was not, and the next try is set; `gone`: the server
 * said it will never come back; `off`: nobody wants it polled.
 */
export type FeedCondition = 'new' | 'well' | 'failing' | 'gone' | 'off'

/**
 * Why a feed that answers is of no use any more. `silent`: no new item for much longer than usual; `unreadable`: new items, and
 * of none a report; `foreign`: new items, and none in Arabic or French.
 */
export type FeedFlag = 'silent' | 'unreadable' | 'foreign'

export interface FeedHealth {
  condition: FeedCondition
  flags: FeedFlag[]
}

const HOUR = 3_600_000
/** A pause this short is a weekend or a holiday, whatever the rhythm. */
const SHORTEST_SILENCE = 72 * HOUR
/** A feed that brings something once a month is silent after a quarter, not after a year. */
const LONGEST_SILENCE = 90 * 24 * HOUR
/** Where there is no rhythm to compare with. */
const SILENCE_WITHOUT_RHYTHM = 14 * 24 * HOUR
/** Silence is much longer than usual where it is this many times the long pauses of the feed. */
const MUCH_LONGER = 4
/** Fewer pauses than these are no rhythm. */
const FEWEST_PAUSES = 4
/** This many items, all alike, are no accident. */
const FEWEST_OUTCOMES = 5
const LATEST_OUTCOMES = 10

/** How a feed does: whether it answers, and whether what it answers is still of use. "200 OK" alone is not health. */
export function feedHealth(facts: FeedFacts, now: string): FeedHealth {
  const condition = conditionOf(facts)
  return { condition, flags: condition === 'well' ? flagsOf(facts, Date.parse(now)) : [] }
}

function conditionOf({ state, failures, lastSuccessAt }: FeedFacts): FeedCondition {
  if (state !== 'on') return state
  if (failures > 0) return 'failing'
  return lastSuccessAt === null ? 'new' : 'well'
}

function flagsOf(facts: FeedFacts, now: number): FeedFlag[] {
  const flags: FeedFlag[] = []
  if (isSilent(facts, now)) flags.push('silent')
  const latest = facts.outcomes.slice(0, LATEST_OUTCOMES)
  if (latest.length >= FEWEST_OUTCOMES) {
    if (latest.every((outcome) => outcome === 'failed')) flags.push('unreadable')
    else if (!latest.includes('read')) flags.push('foreign')
  }
  return flags
}

function isSilent({ arrivals, addedAt }: FeedFacts, now: number): boolean {
  const times = arrivals.map((time) => Date.parse(time)).sort((a, b) => b - a)
  const last = times[0] ?? Date.parse(addedAt)
  return now - last > patience(times)
}

/** Items that come out together are one arrival: a pause shorter than an hour is none. */
function patience(times: readonly number[]): number {
  const pauses = times
    .slice(1)
    .map((time, index) => (times[index] ?? time) - time)
    .filter((pause) => pause >= HOUR)
    .sort((a, b) => a - b)
  if (pauses.length < FEWEST_PAUSES) return SILENCE_WITHOUT_RHYTHM
  const long = pauses[Math.floor(0.9 * (pauses.length - 1))] ?? 0
  return Math.min(LONGEST_SILENCE, Math.max(SHORTEST_SILENCE, MUCH_LONGER * long))
}
