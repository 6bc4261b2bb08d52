import { foldText } from '@jawla/domain'
import { outletHost } from '../web-address.ts'
import { findHeading } from './find-heading.ts'
import type { LinkedArticle } from './linked-data.ts'
import type { OutletRule } from './outlet-rules.ts'

/** What a page says of itself, before its article is read. */
export interface PageFacts {
  title: string | null
  author: string | null
  outlet: string | null
  /** True where the page calls itself an article. */
  marked: boolean
  /** The element that prints the title. */
  heading: Element | null
}

/** Longer titles and names are not looked at to their end. */
const LONGEST = 2000
/** A shorter heading may be a word that stands in any title. */
const SHORTEST_TITLE = 10

const AUTHOR_ELEMENTS =
  '[rel~="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],.author-name,.post-author,.entry-author,.byline-author,.author,.byline'

/** Names that content systems print where no author is known. */
const NOBODY =
  /^(?:admin(?:istrat(?:or|eur))?|user|editor|root|webmaster|r[ée]daction|la r[ée]daction|التحرير|هيئة التحرير|المدير)$/iu

/** Title without the site's name, author, outlet. */
export function pageFacts(
  document: Document,
  page: { url: string | null; linked: LinkedArticle | null; rule: OutletRule | null },
): PageFacts {
  const { url, linked, rule } = page
  const outlet = meta(document, 'og:site_name') ?? linked?.publisher ?? (url === null ? null : outletHost(url))
  const article = linked !== null || meta(document, 'og:type')?.toLowerCase() === 'article'
  const titles = [...pageTitles(document), linked?.headline ?? null]
  const heading = ruled(document, rule?.title) ?? findHeading(document, titles)
  return {
    title: pageTitle(titles, { heading: tidy(heading?.textContent), outlet }),
    author: pageAuthor(document, { outlet, linked: linked?.author ?? null, ruled: ruled(document, rule?.author) }),
    outlet,
    marked: article || document.querySelector('meta[property="article:published_time"]') !== null,
    heading,
  }
}

/** The titles that a page gives itself, the best first. */
export function pageTitles(document: Document): (string | null)[] {
  return [meta(document, 'og:title'), tidy(document.querySelector('title')?.textContent)].map((title) =>
    title === null ? null : decoded(document, title),
  )
}

function ruled(document: Document, selector: string | undefined): Element | null {
  return selector === undefined ? null : document.querySelector(selector)
}

/** As printed over the article, where the page's title holds that; else the page's title without the site's name. */
function pageTitle(
  [shared, whole, headline]: readonly (string | null)[],
  { heading, outlet }: { heading: string | null; outlet: string | null },
): string | null {
  const title = shared ?? headline ?? whole ?? null
  if (title === null) return heading
  const printed = foldText(heading ?? '')
  if (heading !== null && printed.length >= SHORTEST_TITLE && foldText(title).includes(printed)) return heading
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

function pageAuthor(
  document: Document,
  page: { outlet: string | null; linked: string | null; ruled: Element | null },
): string | null {
  const candidates = [
    tidy(page.ruled?.textContent),
    page.linked,
    meta(document, 'author'),
    meta(document, 'article:author'),
    tidy(document.querySelector(AUTHOR_ELEMENTS)?.textContent),
  ]
  for (const candidate of candidates) {
    const name = candidate?.replace(/^(?:par|by|بقلم|كتب|بواسطة)[\s:]+/iu, '').trim() ?? ''
    const isOutlet = page.outlet !== null && foldText(name) === foldText(page.outlet)
    if (name !== '' && name.length <= 80 && !isOutlet && !NOBODY.test(name) && !/https?:|@/.test(name)) return name
  }
  return null
}

function meta(document: Document, name: string): string | null {
  const element = document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`)
  return tidy(element?.getAttribute('content'))
}

/** Content systems that encode twice leave `l&#8217;atelier`. */
function decoded(document: Document, title: string): string {
  if (!/&(?:#x?[0-9a-f]+|[a-z]+);/i.test(title)) return title
  const element = document.createElement('p')
  element.innerHTML = title.replaceAll('<', '&lt;')
  return tidy(element.textContent) ?? title
}

/** Marks of direction are the page's layout, not the title's letters. */
function tidy(text: string | null | undefined): string | null {
  return (
    text
      ?.slice(0, LONGEST)
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}
