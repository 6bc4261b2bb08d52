/** The longest that is given on either side of the quote, in UTF-16 units. */
const REACH = 320

/** What ends a sentence, where white space follows: not the point of an initial or of a short form such as `M.` or `Dr.` */
const ENDS = /(?<!(?:^|[^\p{L}])\p{L}{1,2})[.!?؟…](?:\s?[»"”)])*(?=\s)|[\r\n]+/gu

interface Span {
  from: number
  to: number
}

/**
 * The sentence that a quote stands in, or the sentences that it runs over; never beyond its line. Where that is very long, the words around
 * the quote, with an ellipsis where it goes on.
 */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const sentence = whole(text, boundaries(text), { start, end })
  const { from, to } = within(text, sentence, { start, end })
  const before = `${from > sentence.from ? '… ' : ''}${text.slice(from, start)}`
  const after = `${text.slice(end, to)}${to < sentence.to ? ' …' : ''}`
  return `${before}${text.slice(start, end)}${after}`.trim()
}

/** Where the sentences around quotes stand, in order of the text. Of very long ones the words around the quote. */
export function sentenceSpans(text: string, pieces: readonly { start: number; end: number }[]): Span[] {
  const ends = boundaries(text)
  return pieces
    .map((piece) => within(text, whole(text, ends, piece), piece))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Where sentences end, and where the next may begin. */
function boundaries(text: string): Span[] {
  return [...text.matchAll(ENDS)].map((match) => {
    const after = match.index + match[0].length
    return { from: after, to: /^[\r\n]/.test(match[0]) ? match.index : after }
  })
}

function whole(text: string, ends: readonly Span[], { start, end }: { start: number; end: number }): Span {
  const from = ends.findLast((one) => one.from <= start)?.from ?? 0
  return { from: skipSpace(text, from), to: ends.find((one) => one.to >= end)?.to ?? text.length }
}

/** At most so far from the quote, cut between words. */
function within(text: string, { from, to }: Span, { start, end }: { start: number; end: number }): Span {
  const isLong = start - from > REACH
  const before = isLong ? start - REACH + Math.max(0, text.slice(start - REACH, start).search(/\s/)) : from
  const after = to - end > REACH ? end + text.slice(end, end + REACH).replace(/\s+\S*$/, '').length : to
  return { from: isLong ? skipSpace(text, before) : from, to: after }
}

/** A text may begin with very much of it: it is not copied. */
function skipSpace(text: string, from: number): number {
  const space = /\s*/y
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}
