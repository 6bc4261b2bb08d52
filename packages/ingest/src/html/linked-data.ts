import { foldText } from '@jawla/domain'

/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  headline: string | null
  author: string | null
  publisher: string | null
  datePublished: string | null
}

/** What of the page tells which of several articles in its JSON-LD is its own. */
interface Page {
  /** The page's titles, in any form. */
  titles: readonly (string | null | undefined)[]
  url: string | null
}

const DEEPEST = 5
/** Shorter headlines stand in many titles. */
const TELLING_HEADLINE = 10

/**
 * The page's own article among its JSON-LD blocks; null where there is none. Themes list related articles there too: of several,
 * the page's own has its headline or its address. Broken blocks are mended where only marks are broken.
 */
export function linkedArticle(document: Document, page: Page): LinkedArticle | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    parseJson(script.textContent ?? ''),
  )
  const articles = blocks.flatMap((block) => findArticles(block, 0))
  const own =
    articles.find((article) => hasHeadline(article, page.titles)) ??
    articles.find((article) => hasAddress(article, page.url)) ??
    (articles.length === 1 ? articles[0] : undefined)
  if (own === undefined) return null
  const names = namesById(blocks)
  return {
    headline: nameOf(own.headline, names),
    author: nameOf(own.author, names),
    publisher: nameOf(own.publisher, names),
    datePublished: nameOf(own.datePublished, names),
  }
}

type Fields = Record<string, unknown>

function parseJson(text: string): unknown {
  // Some themes wrap the block in comment or CDATA marks, leave raw line breaks inside strings, or a comma before a bracket.
  const tidy = text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').replace(/\p{Cc}+/gu, ' ')
  for (const form of [tidy, tidy.replace(/,(\s*[}\]])/g, '$1'), tidy.replaceAll('&quot;', '"')]) {
    try {
      return JSON.parse(form)
    } catch {}
  }
  return null
}

function findArticles(value: unknown, depth: number): Fields[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => findArticles(item, depth + 1))
  if (!isFields(value)) return []
  const kinds = [value['@type']].flat()
  if (kinds.some((kind) => typeof kind === 'string' && /(?:Article|BlogPosting)$/.test(kind))) return [value]
  return findArticles(value['@graph'] ?? value.mainEntity, depth + 1)
}

function hasHeadline(article: Fields, titles: Page['titles']): boolean {
  const headline = foldText(nameOf(article.headline, new Map()) ?? '')
  if (headline.length < TELLING_HEADLINE) return false
  return titles.some((title) => {
    const folded = foldText(title ?? '')
    return folded.length >= TELLING_HEADLINE && (folded.includes(headline) || headline.includes(folded))
  })
}

function hasAddress(article: Fields, url: string | null): boolean {
  const addresses = [article.url, article['@id'], article.mainEntityOfPage].map((one) =>
    isFields(one) ? (one['@id'] ?? one.url) : one,
  )
  return url !== null && addresses.some((one) => typeof one === 'string' && one.split('#')[0] === url)
}

/** `{ "@id": "#author" }` stands for a thing that another part of the graph names. */
function namesById(value: unknown, names = new Map<string, string>(), depth = 0): Map<string, string> {
  if (depth > DEEPEST) return names
  if (Array.isArray(value)) for (const item of value) namesById(item, names, depth + 1)
  else if (isFields(value)) {
    if (typeof value['@id'] === 'string' && typeof value.name === 'string') names.set(value['@id'], value.name)
    namesById(value['@graph'], names, depth + 1)
  }
  return names
}

/** A text, the name of a thing, or that of the first of several. */
function nameOf(value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return nameOf(value[0], names)
  if (!isFields(value)) return null
  const id = value['@id']
  return nameOf(value.name ?? (typeof id === 'string' ? names.get(id) : null), names)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
