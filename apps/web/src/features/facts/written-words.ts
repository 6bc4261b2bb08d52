import type { Report, SourcedEvidence } from '@jawla/domain'

/** Where words that somebody typed stand in the reports, the first place; null where none says them so. */
export function writtenWords(reports: readonly Pick<Report, 'id' | 'text'>[], typed: string): SourcedEvidence | null {
  const quote = typed.trim()
  if (quote === '') return null
  const report = reports.find(({ text }) => text.includes(quote))
  if (report === undefined) return null
  const start = report.text.indexOf(quote)
  return { reportId: report.id, start, end: start + quote.length, quote }
}
