import { isCalendarDate, LOG_KINDS, type LogFilter, type LogKind } from '@jawla/domain'

/** What the address of the list of decisions holds. */
export interface DecisionsSearch {
  who?: string | undefined
  kind?: LogKind | undefined
  from?: string | undefined
  to?: string | undefined
}

const LONGEST_WHO = 200

/** The address tidied: the unknown is dropped. */
export function decisionsSearch(search: Readonly<Record<string, unknown>>): DecisionsSearch {
  const who = typeof search.who === 'string' ? search.who.trim().slice(0, LONGEST_WHO) : ''
  const kind = LOG_KINDS.find((one) => one === search.kind)
  const [from, to] = [dayIn(search.from), dayIn(search.to)]
  return {
    ...(who === '' ? {} : { who }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }
}

/** What is asked for by it. */
export function logFilter({ who, kind, from, to }: DecisionsSearch): LogFilter {
  return { who: who ?? null, kind: kind ?? null, from: dayIn(from), to: dayIn(to) }
}

function dayIn(text: unknown): string | null {
  return typeof text === 'string' && isCalendarDate(text) ? text : null
}
