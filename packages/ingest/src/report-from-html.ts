import type { Report } from '@jawla/domain'
import { parseHTML } from 'linkedom'
import { authorAtEnd } from './author-line.ts'
import { decodePage } from './decode-bytes.ts'
import { finishReport, type SourceOptions } from './finish-report.ts'
import { articleText } from './html/article-text.ts'
import { linkedArticle } from './html/linked-data.ts'
import { pageFacts } from './html/page-facts.ts'
import { removeNoise } from './html/page-noise.ts'
import { checkShape, wholePage } from './html/page-shape.ts'
import { dateBesideHeading, metadataDate } from './html/published-date.ts'
import { IngestError } from './ingest-error.ts'
import { givenPublication } from './publication-time.ts'
import { canonicalAddress } from './web-address.ts'

/**
 * The report that a news page carries: main text, title, author, outlet, publication date and how it is known.
 * @throws IngestError where the page is empty, too large, binary, undecodable, or holds no article.
 */
export function reportFromHtml(html: Uint8Array | string, options: SourceOptions): Report {
  const { where } = options
  const page = typeof html === 'string' ? html : decodePage(html, where)
  try {
    return readPage(page, options)
  } catch (error) {
    if (error instanceof IngestError) throw error
    throw new IngestError(where, `the page cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
}

function readPage(page: string, options: SourceOptions): Report {
  checkShape(page, options.where)
  const { document } = parseHTML(wholePage(page))
  const url = pageAddress(document, options)
  const linked = linkedArticle(document)
  const facts = pageFacts(document, url, linked)
  const metadata = metadataDate(document, linked?.datePublished ?? null)
  removeNoise(document)
  const published = givenPublication(options) ?? metadata ?? dateBesideHeading(document)
  const text = articleText(document, facts)
  if (text === null) throw new IngestError(options.where, 'no article found on the page')
  return finishReport(
    {
      url,
      outlet: facts.outlet,
      title: facts.title,
      author: facts.author ?? authorAtEnd(text),
      publishedAt: published?.publishedAt ?? null,
      publishedBasis: published?.publishedBasis ?? 'unknown',
      text,
      textFrom: 'page',
    },
    options,
  )
}

/** The address the page calls its own, else the one it was reached by. A canonical link to the home page is a theme's mistake. */
function pageAddress(document: Document, options: SourceOptions): string | null {
  const given = options.url === undefined ? null : canonicalAddress(options.url, options.where)
  const own = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  for (const address of own) {
    if (!address || !URL.canParse(address, given ?? undefined)) continue
    const url = new URL(address, given ?? undefined)
    if (/^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '')) {
      return canonicalAddress(url.href, options.where)
    }
  }
  return given
}
