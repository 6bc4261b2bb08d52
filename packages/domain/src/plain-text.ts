import * as z from 'zod'

/** No control characters, ends of lines, turned-round signs, half signs, nor what XML cannot hold. */
const LINE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]*$/u
/** What PostgreSQL and XML can hold, ends of lines among it. */
const TEXT = /^(?:[^\p{Cc}\p{Cs}\uFFFE\uFFFF]|[\t\n\r])*$/u

/** A name or another short text that somebody enters: it stands in lists, subjects and feeds. */
export function oneLine(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(LINE, 'must be one line of plain text')
    .regex(/[\p{L}\p{N}]/u, 'must have a letter or a digit')
}

/** Words of several lines that somebody enters; may be empty. */
export function plainText(most: number) {
  return z.string().trim().max(most).regex(TEXT, 'must be plain text')
}
