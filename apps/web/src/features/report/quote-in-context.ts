export interface QuoteInContext {
  before: string
  quote: string
  after: string
}

/**
 * A quote with the words around it, about `reach` characters each side, cut between words and never over a line break.
 * An ellipsis stands where the sentence goes on.
 */
export function quoteInContext(
  text: string,
  { start, end }: { start: number; end: number },
  reach: number,
): QuoteInContext {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const from = Math.max(lineStart, start - reach)
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + reach)
  let before = text.slice(from, start)
  let after = text.slice(end, to)
  if (from > lineStart) before = `… ${before.replace(/^\S*\s+/, '')}`
  if (to < (lineEnd === -1 ? text.length : lineEnd)) after = `${after.replace(/\s+\S*$/, '')} …`
  return { before, quote: text.slice(start, end), after }
}
