import type { IncomingHttpHeaders } from 'node:http'
import { httpDate } from './retry-after.ts'

/** The seconds that an answer stays fresh: `Cache-Control` first, else `Expires`; null where neither tells. */
export function freshForSeconds(headers: IncomingHttpHeaders, now: Date): number | null {
  const control = headers['cache-control']?.toLowerCase() ?? ''
  if (/(^|[\s,])no-(store|cache)($|[\s,])/.test(control)) return 0
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,10})/.exec(control)?.[1]
  if (maxAge !== undefined) {
    // What lay in a cache on the way has aged there.
    const age = /^\d{1,10}$/.test(headers.age ?? '') ? Number(headers.age) : 0
    return Math.max(Number(maxAge) - age, 0)
  }
  if (headers.expires === undefined) return null
  const expires = httpDate(headers.expires)
  // "0" and "-1" are common and mean: stale already.
  if (expires === null) return 0
  const sent = httpDate(headers.date ?? '') ?? now.getTime()
  return Math.max(Math.round((expires - sent) / 1000), 0)
}
