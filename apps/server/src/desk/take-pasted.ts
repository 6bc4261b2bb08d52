import { detectLanguage } from '@jawla/extract'
import { IngestError, reportFromHtml, reportFromText } from '@jawla/ingest'
import { visitsOfReport } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import type { GivenFacts } from '../pipeline/given-facts.ts'
import type { Source } from '../pipeline/read-bytes.ts'
import { takeIn } from '../pipeline/take-in.ts'
import type { Pasted, TakenVisits } from './desk.ts'

/** Takes in what staff pasted, a text or the source of a page, with the checks that a file gets. */
export async function takePasted(work: WorkContext, { text, html, ...given }: Pasted): Promise<TakenVisits> {
  return withVisits(work, pasted({ text, html }, given))
}

/** Takes one source in, and tells the visits of its report. */
export async function withVisits(work: WorkContext, source: Source): Promise<TakenVisits> {
  const taken = await takeIn(work, source)
  return { ...taken, visits: taken.reportId === null ? [] : await visitsOfReport(work.store.db, taken.reportId) }
}

function pasted({ text, html }: Pick<Pasted, 'text' | 'html'>, given: GivenFacts): Source {
  const where = given.url ?? (html === undefined ? 'pasted text' : 'pasted page')
  const options = { ...given, where, detectLanguage }
  try {
    // As bytes: the limits of a file are on bytes.
    const bytes = Buffer.from(html ?? text ?? '')
    const report = html === undefined ? reportFromText(bytes, options) : reportFromHtml(bytes, options)
    return { where, report, record: false }
  } catch (error) {
    if (error instanceof IngestError) return error
    throw error
  }
}
