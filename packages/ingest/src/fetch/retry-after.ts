/** A server may ask for a day at most; what asks for more is asked again tomorrow. */
const MAX_SECONDS = 86_400

/** The seconds to wait by a `Retry-After` header, which is a number or an HTTP date; null where it tells nothing. */
export function retryAfterSeconds(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text), MAX_SECONDS)
  const date = httpDate(text)
  return date === null ? null : Math.min(Math.max(Math.ceil((date - now.getTime()) / 1000), 0), MAX_SECONDS)
}

/** `Sat, 08 Feb 2025 10:22:00 GMT` in milliseconds; null for anything that is not an HTTP date. */
export function httpDate(text: string): number | null {
  if (!/^[A-Za-z]{3,9},? .*\d{2}:\d{2}:\d{2}/.test(text)) return null
  // The form of C's asctime has no zone and means UTC.
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(time) ? null : time
}
