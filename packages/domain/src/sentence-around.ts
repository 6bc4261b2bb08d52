/** The longest that is given on either side of the quote, in UTF-16 units. */
const REACH = 320

/** What ends a sentence, where white space follows: not the point of an initial or of a short form such as `M.` or `Dr.` */
const ENDS = /(?<!(?:^|[^\p{L}])\p{L}{1,2})[.!?؟…](?:\s?[»"”)])*(?=\s)|[\r\n]+/gu

/**
 * The sentence that a quote stands in, or the sentences that it runs over; never beyond its line. Where that is very long, the words around
 * the quote, with an ellipsis where it goes on.
 */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  let [from, to] = [0, text.length]
  for (const match of text.matchAll(ENDS)) {
    const after = match.index + match[0].length
    if (after <= start) from = after
    else if (match.index >= end - 1) {
      to = /^[\r\n]/.test(match[0]) ? match.index : after
      break
    }
  }
  const cutBefore = start - from > REACH
  const cutAfter = to - end > REACH
  const before = cutBefore ? text.slice(start - REACH, start).replace(/^\S*\s+/, '… ') : text.slice(from, start)
  const after = cutAfter ? text.slice(end, end + REACH).replace(/\s+\S*$/, ' …') : text.slice(end, to)
  return `${before}${text.slice(start, end)}${after}`.trim()
}
