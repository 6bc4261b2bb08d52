import { excerptOf, type Report, sourcedEvidenceSchema, type Visit } from '@jawla/domain'

/**
 * A report as anybody may see it: of a press report the sentences that visits rest on, since the whole is the newspaper's to show. Samples are
 * our own words.
 */
export function asPublished<Shown extends Report>(report: Shown, visits: readonly Visit[]): Shown & { excerpt?: true } {
  if (report.sample) return report
  return { ...report, text: excerptOf(report.text, piecesOf(visits, report.id)), excerpt: true }
}

/** All evidence in the report, that of differing claims too, wherever it stands in the visits. */
function piecesOf(value: unknown, reportId: string): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const evidence = sourcedEvidenceSchema.safeParse(value)
  if (evidence.success) return evidence.data.reportId === reportId ? [evidence.data] : []
  return Object.values(value).flatMap((part) => piecesOf(part, reportId))
}
