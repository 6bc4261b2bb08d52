import type { Answer } from './exchange.ts'
import { FetchFailure } from './fetch-failure.ts'

/** As many as RFC 9309 asks for; no honest site needs more. */
const MAX_REDIRECTS = 5

const PERMANENT = [301, 308]
const REDIRECTS = [301, 302, 303, 307, 308]

/** The answer at the end of the redirects, and where it was found. */
export interface Followed {
  answer: Answer
  url: URL
  /** The last address reached by permanent redirects alone; null where the first step is none. */
  movedTo: string | null
}

export interface Steps {
  /** Checks an address before it is asked; throws where it may not be. */
  check: (address: string) => URL
  /** Asks one address. */
  ask: (url: URL) => Promise<Answer>
}

/**
 * Asks an address and follows its redirects; each step is checked as the first one was.
 * @throws FetchFailure where they lead in a circle, too far, or to an address that may not be asked.
 */
export async function followRedirects(address: string, { check, ask }: Steps): Promise<Followed> {
  let url = check(address)
  let movedTo: string | null = null
  let onlyPermanent = true
  const seen = new Set<string>()
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    seen.add(url.href)
    const answer = await ask(url)
    const { location } = answer.headers
    if (!REDIRECTS.includes(answer.status)) return { answer, url, movedTo }
    if (location === undefined) throw new FetchFailure('refused', `redirects to nowhere (${answer.status})`)
    url = step(location, url, check)
    if (seen.has(url.href)) throw new FetchFailure('refused', 'redirects in a circle')
    onlyPermanent &&= PERMANENT.includes(answer.status)
    if (onlyPermanent) movedTo = url.href
  }
  throw new FetchFailure('refused', `redirects more than ${MAX_REDIRECTS} times`)
}

function step(location: string, from: URL, check: Steps['check']): URL {
  // Node reads header bytes as Latin-1; addresses with plain Arabic letters come as UTF-8.
  const written = Buffer.from(location, 'latin1').toString('utf8')
  const target = written.includes('\ufffd') ? location : written
  // Only what is relative is joined: the check wants to see a host as it was written.
  const address = URL.canParse(target) ? target : URL.canParse(target, from) ? new URL(target, from).href : target
  try {
    return check(address)
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    throw new FetchFailure(error.outcome, `redirects to ${shown(address)}, which ${error.message}`)
  }
}

/** An address as a message may show it: without a password, on one line. */
function shown(address: string): string {
  return address
    .replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1…@')
    .replace(/[\p{C}\s]+/gu, ' ')
    .slice(0, 200)
}
