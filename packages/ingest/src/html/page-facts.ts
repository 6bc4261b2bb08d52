import { foldText } from '@jawla/domain'
import { outletHost } from '../web-address.ts'
import type { LinkedArticle } from './linked-data.ts'

/** What a page says of itself, before its article is read. */
export interface PageFacts {
  title: string | null
  author: string | null
  outlet: string | null
  /** True where the page calls itself an article. */
  marked: boolean
}

/** Longer titles and names are not looked at to their end. */
const LONGEST = 2000

const AUTHOR_ELEMENTS =
  '[rel~="author"],[itemprop="author"],.author-name,.post-author,.entry-author,.byline-author,.author,.byline'

/** Names that content systems print where no author is known. */
const NOBODY =
  /^(?:admin(?:istrat(?:or|eur))?|user|editor|root|r[ée]daction|la r[ée]daction|التحرير|هيئة التحرير|المدير)$/iu

/** Title without the site's name, author, outlet. */
export function pageFacts(document: Document, url: string | null, linked: LinkedArticle | null): PageFacts {
  const outlet = meta(document, 'og:site_name') ?? linked?.publisher ?? (url === null ? null : outletHost(url))
  const article = linked !== null || meta(document, 'og:type')?.toLowerCase() === 'article'
  return {
    title: pageTitle(document, outlet, linked?.headline ?? null),
    author: pageAuthor(document, outlet, linked?.author ?? null),
    outlet,
    marked: article || document.querySelector('meta[property="article:published_time"]') !== null,
  }
}

function pageTitle(document: Document, outlet: string | null, headline: string | null): string | null {
  const headings = document.querySelectorAll('h1')
  const heading = headings.length === 1 ? tidy(headings[0]?.textContent) : null
  const title = meta(document, 'og:title') ?? headline ?? tidy(document.querySelector('title')?.textContent)
  if (title === null || (heading !== null && foldText(title).startsWith(foldText(heading)))) return heading ?? title
  return withoutSite(title, outlet)
}

/** `withoutSite('Une visite à Fès - Exemple.ma', 'Exemple.ma')` is `'Une visite à Fès'`. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = /^(.{10,})\s+(?:[-–—|•»]|::)\s+(.{1,60})$/u.exec(title)
  const [, head, tail] = parts ?? []
  if (head === undefined || tail === undefined) return title
  const named = outlet !== null && foldText(tail) === foldText(outlet)
  return named || /^[\p{L}\p{N}-]+\.(?:ma|com|net|info|org|press)$/iu.test(tail.replaceAll(' ', ''))
    ? head.trim()
    : title
}

function pageAuthor(document: Document, outlet: string | null, linked: string | null): string | null {
  const candidates = [
    linked,
    meta(document, 'author'),
    meta(document, 'article:author'),
    tidy(document.querySelector(AUTHOR_ELEMENTS)?.textContent),
  ]
  for (const candidate of candidates) {
    const name = candidate?.replace(/^(?:par|by|بقلم|كتب)[\s:]+/iu, '').trim() ?? ''
    const isOutlet = outlet !== null && foldText(name) === foldText(outlet)
    if (name !== '' && name.length <= 80 && !isOutlet && !NOBODY.test(name) && !/https?:|@/.test(name)) return name
  }
  return null
}

function meta(document: Document, name: string): string | null {
  const element = document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`)
  return tidy(element?.getAttribute('content'))
}

function tidy(text: string | null | undefined): string | null {
  return text?.slice(0, LONGEST).replace(/\s+/g, ' ').trim() || null
}
