import type { Report } from '@jawla/domain'
import { parseHTML } from 'linkedom'
import { addressDate } from './address-date.ts'
import { authorAtEnd } from './author-line.ts'
import { decodePage } from './decode-bytes.ts'
import { finishReport, type SourceOptions } from './finish-report.ts'
import { articleText } from './html/article-text.ts'
import { linkedArticle } from './html/linked-data.ts'
import { type OutletRule, outletRule } from './html/outlet-rules.ts'
import { pageFacts, pageTitles } from './html/page-facts.ts'
import { removeNoise } from './html/page-noise.ts'
import { checkShape, wholePage } from './html/page-shape.ts'
import { dateBesideHeading, latestDay, metadataDate, type Published } from './html/published-date.ts'
import { IngestError } from './ingest-error.ts'
import { givenPublication } from './publication-time.ts'
import { publishedDay } from './published-day.ts'
import { canonicalAddress, isTooLong } from './web-address.ts'

/**
 * The report that a news page carries: main text, title, author, outlet, publication date and how it is known.
 * @throws IngestError where the page is empty, too large, binary, undecodable, or holds no article.
 */
export function reportFromHtml(html: Uint8Array | string, options: SourceOptions): Report {
  const { where } = options
  const page = typeof html === 'string' ? html : decodePage(html, where, options.contentType)
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
  const rule = outletRule(url)
  const linked = linkedArticle(document, { titles: pageTitles(document), url })
  const facts = pageFacts(document, { url, linked, rule })
  const latest = latestDay(options.arrived ?? new Date())
  const metadata = metadataDate(document, linked?.datePublished ?? null, latest)
  removeNoise(document, facts.heading)
  for (const selector of rule?.remove ?? []) for (const element of document.querySelectorAll(selector)) element.remove()
  const published =
    givenPublication(options) ??
    metadata ??
    ruledDate(document, rule, latest) ??
    dateBesideHeading(document, facts.heading, latest) ??
    dateInAddress(url, latest)
  const text = articleText(document, { ...facts, rule })
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

function ruledDate(document: Document, rule: OutletRule | null, latest: string): Published | null {
  const printed = rule?.date === undefined ? null : document.querySelector(rule.date)?.textContent
  const day = printed ? publishedDay(printed) : null
  return day !== null && day <= latest ? { publishedAt: day, publishedBasis: 'printed' } : null
}

function dateInAddress(url: string | null, latest: string): Published | null {
  const day = url === null ? null : addressDate(url)
  return day !== null && day <= latest ? { publishedAt: day, publishedBasis: 'address' } : null
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
    if (isTooLong(url.href)) continue
    if (/^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '')) {
      return canonicalAddress(url.href, options.where)
    }
  }
  return given
}
