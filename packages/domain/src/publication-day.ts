import type { Report } from './report.ts'

/** The publication day in Morocco's time zone terms: the date part as printed. */
export function publicationDay(report: Pick<Report, 'publishedAt'>): string | null {
  return report.publishedAt?.slice(0, 10) ?? null
}
