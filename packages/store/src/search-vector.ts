import { searchTerms } from '@jawla/domain'

/** Of a tsvector, in bytes: PostgreSQL takes no more than 1 MB. */
const MOST_BYTES = 1_000_000
/** The last place that a tsvector tells from the next. */
const LAST_PLACE = 16_383
/** Places of one word; PostgreSQL drops further ones. */
const MOST_PLACES = 255
/** Between two texts, so that no phrase reaches from one into the other. */
const GAP = 2

/**
 * The words of several texts as PostgreSQL reads a tsvector: `'صناع':1 'فاس':2,5`. It is made here and not by `to_tsvector`, whose
 * parser and locale would cut words a second time. The words of a text too long for it are left out from where it is full, and
 * those after the first 16,383 are found as words but not as phrases.
 */
export function searchVector(texts: readonly (string | null)[]): string {
  const places = new Map<string, number[]>()
  let bytes = 0
  let place = 0
  for (const text of texts) {
    for (const { term, also } of searchTerms(text ?? '')) {
      place = Math.min(place + 1, LAST_PLACE)
      for (const one of [term, ...also]) {
        const before = places.get(one)
        const more = before === undefined ? 8 + Buffer.byteLength(one) : 2
        if (bytes + more > MOST_BYTES) continue
        if (before === undefined) places.set(one, [place])
        else if (before.length < MOST_PLACES && before.at(-1) !== place) before.push(place)
        else continue
        bytes += more
      }
    }
    place += GAP
  }
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ')
}
