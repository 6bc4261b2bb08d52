import * as z from 'zod'

/**
 * The exact words behind a fact. Offsets are UTF-16 units into the report's text, end exclusive:
 * `report.text.slice(start, end) === quote`, always.
 */
export const evidenceSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  /** Number of the decision by which a person vouches for the fact; absent where only a reader found it. */
  decision: z.int().positive().optional(),
  /** A second reader found the same fact; absent where there is none or it found another. */
  alike: z.literal(true).optional(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** Evidence that names its report, for facts that several reports support. */
export const sourcedEvidenceSchema = evidenceSchema.extend({ reportId: z.string().min(1) })
export type SourcedEvidence = z.infer<typeof sourcedEvidenceSchema>

/** True where the quote stands in the text at its offsets. */
export function standsIn(text: string, evidence: Evidence): boolean {
  return evidence.start < evidence.end && text.slice(evidence.start, evidence.end) === evidence.quote
}
