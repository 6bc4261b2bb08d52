import { publicationDay, type Reading, type Report } from '@jawla/domain'
import { detectLanguage } from './detect-language.ts'
import { identifyVisit } from './identities/identify-visit.ts'
import { buildLexicon } from './lexicon/lexicon.ts'
import { withoutEndlessNames } from './rules/endless-names.ts'
import { readVisits } from './rules/visits.ts'
import { cutArticle } from './text/article.ts'
import type { Note, TraceStep } from './trace.ts'

/** What the reader needs of a report. */
export type ReportToRead = Pick<Report, 'id' | 'language' | 'title' | 'publishedAt' | 'text'>

export const READER_ID = 'rules@0.5.0'

const LEXICON = buildLexicon()

/** Reads the visits that a report tells of, each fact with its quote. A text in another language, or none of ours, gives no visit. */
export function readReport(report: ReportToRead): Reading {
  return read(report, null)
}

/** A reading with the rule behind each of its facts and the candidates that the rule passed over. */
export type Explanation = { readonly reading: Reading; readonly steps: readonly TraceStep[] }

/** Reads a report as `readReport` does, and tells why. */
export function explainReport(report: ReportToRead): Explanation {
  const steps: TraceStep[] = []
  return { reading: read(report, (step) => steps.push(step)), steps }
}

function read(report: ReportToRead, note: Note | null): Reading {
  const language = report.language === 'other' ? detectLanguage(report.text) : report.language
  const empty: Reading = { id: report.id, language, reader: READER_ID, visits: [] }
  if (language === 'other') return empty
  const article = cutArticle(report.text, LEXICON, report.title)
  const published = publicationDay(report)
  const visits = readVisits(article, { language, published }, note)
  return { ...empty, visits: visits.map((visit) => identifyVisit(withoutEndlessNames(visit), published)) }
}
