import { publicationDay, type Reading, type Report } from '@jawla/domain'
import { detectLanguage } from './detect-language.ts'
import type { Identities } from './identities/identify-visit.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { withoutEndlessNames } from './rules/endless-names.ts'
import { readVisits } from './rules/visits.ts'
import { cutArticle } from './text/article.ts'
import type { Note } from './trace.ts'

/** What the reader needs of a report. */
export type ReportToRead = Pick<Report, 'id' | 'language' | 'title' | 'publishedAt' | 'text'>

/** What a reader reads with: its own id and what it knows. */
export interface ReadWith {
  readonly id: string
  readonly lexicon: Lexicon
  readonly identities: Identities
}

/** Reads the visits that a report tells of, each fact with its quote. A text in another language, or none of ours, gives no visit. */
export function readReport(report: ReportToRead, { id, lexicon, identities }: ReadWith, note: Note | null): Reading {
  const language = report.language === 'other' ? detectLanguage(report.text) : report.language
  const empty: Reading = { id: report.id, language, reader: id, visits: [] }
  if (language === 'other') return empty
  const article = cutArticle(report.text, lexicon, report.title)
  const published = publicationDay(report)
  const visits = readVisits(article, { language, published }, note)
  return { ...empty, visits: visits.map((visit) => identities.identify(withoutEndlessNames(visit), published)) }
}
