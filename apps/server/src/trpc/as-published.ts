import { evidenceIn, excerptOf, type Report, type Visit } from '@jawla/domain'

/**
 * A report as anybody may see it: of a press report the sentences that visits rest on, since the whole is the newspaper's to show. Samples are
 * our own words.
 */
export function asPublished<Shown extends Report>(report: Shown, visits: readonly Visit[]): Shown & { excerpt?: true } {
  if (report.sample) return report
  return { ...report, text: excerptOf(report.text, evidenceIn(visits, report.id)), excerpt: true }
}
