/** A piece of a text that some facts rest on: offsets in UTF-16 units, end exclusive. */
export interface Span {
  factId: string
  start: number
  end: number
}

export interface Segment {
  start: number
  end: number
  text: string
  /** The facts that rest on it, the one with the shortest evidence first. */
  factIds: string[]
  /** True where the evidence of the first of them begins: what the keyboard stops at. */
  opens: boolean
}

/**
 * Cuts a text wherever evidence begins or ends, so that overlapping evidence needs no overlapping marks.
 * The segments together are the text again, paragraph by paragraph; line breaks are between paragraphs.
 */
export function paragraphsOf(text: string, spans: readonly Span[]): Segment[][] {
  const paragraphs: Segment[][] = []
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    if (match[0].trim() === '') continue
    paragraphs.push(segmentsOf(text, { start: match.index, end: match.index + match[0].length }, spans))
  }
  return paragraphs
}

function segmentsOf(text: string, part: { start: number; end: number }, spans: readonly Span[]): Segment[] {
  const inside = spans
    .filter((span) => span.start < part.end && span.end > part.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = new Set([part.start, part.end])
  for (const span of inside) {
    cuts.add(Math.max(span.start, part.start))
    cuts.add(Math.min(span.end, part.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? part.end
    const covering = inside.filter((span) => span.start <= start && span.end >= end)
    return {
      start,
      end,
      text: text.slice(start, end),
      factIds: [...new Set(covering.map((span) => span.factId))],
      opens: covering[0]?.start === start,
    }
  })
}
