import { detectLanguage } from '@jawla/extract'
import { IngestError, reportFromHtml, reportFromText } from '@jawla/ingest'
import type { WorkContext } from '../jobs/work-context.ts'
import type { GivenFacts } from '../pipeline/given-facts.ts'
import type { Source } from '../pipeline/read-bytes.ts'
import type { Pasted, TakenVisits } from './desk.ts'
import { withVisits } from './with-visits.ts'

/** Takes in what staff pasted, a text or the source of a page, with the checks that a file gets. */
export async function takePasted(work: WorkContext, { text, html, ...given }: Pasted): Promise<TakenVisits> {
  return withVisits(work, pasted({ text, html }, given))
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
