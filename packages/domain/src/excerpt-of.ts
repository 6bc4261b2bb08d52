import { type SourcedEvidence, sourcedEvidenceSchema } from './evidence.ts'
import { sentenceSpans } from './sentence-around.ts'

interface Piece {
  start: number
  end: number
}

/**
 * A report's text with nothing left but the sentences that carry evidence: what is between them is line breaks, as many as there were
 * characters, so that every offset stays true.
 */
export function excerptOf(text: string, pieces: readonly Piece[]): string {
  let excerpt = ''
  for (const { from, to } of sentenceSpans(text, pieces)) {
    const at = excerpt.length
    if (from > at) excerpt += '\n'.repeat(from - at)
    if (to > excerpt.length) excerpt += text.slice(excerpt.length, to)
  }
  return excerpt + '\n'.repeat(text.length - excerpt.length)
}

/** All evidence in a report that stands in visits, or in anything made of them: that of differing claims too. */
export function evidenceIn(value: unknown, reportId: string): SourcedEvidence[] {
  if (typeof value !== 'object' || value === null) return []
  const evidence = sourcedEvidenceSchema.safeParse(value)
  if (evidence.success) return evidence.data.reportId === reportId ? [evidence.data] : []
  return Object.values(value).flatMap((part) => evidenceIn(part, reportId))
}
