import type { Report } from '@jawla/domain'
import type { SourceOptions } from '../finish-report.ts'
import { reportFromHtml } from '../report-from-html.ts'
import { escapeHtml } from './escape-html.ts'

/**
 * The report in the text that a feed carries of an item, for the case that its page cannot be read; the report says that it
 * comes from the feed.
 * @throws IngestError where the text is a teaser or nothing.
 */
export function reportFromItem(html: string, options: SourceOptions): Report {
  const title = escapeHtml(options.title ?? '')
  const page = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${html}</article></body></html>`
  return { ...reportFromHtml(page, options), textFrom: 'feed' }
}
