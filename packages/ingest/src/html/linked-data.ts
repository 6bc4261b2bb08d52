/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  headline: string | null
  author: string | null
  publisher: string | null
  datePublished: string | null
}

/** The first article among a page's JSON-LD blocks; null where there is none. Broken blocks are passed over. */
export function linkedArticle(document: Document): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ''), 0)
    if (article !== null) {
      return {
        headline: nameOf(article.headline),
        author: nameOf(article.author),
        publisher: nameOf(article.publisher),
        datePublished: nameOf(article.datePublished),
      }
    }
  }
  return null
}

type Fields = Record<string, unknown>

function parseJson(text: string): unknown {
  try {
    // Some themes wrap the block in comment or CDATA marks, or leave raw line breaks inside strings.
    return JSON.parse(text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').replace(/[\n\r\t]+/g, ' '))
  } catch {
    return null
  }
}

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > 4) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  if (!isFields(value)) return null
  const kinds = [value['@type']].flat()
  if (kinds.some((kind) => typeof kind === 'string' && /(?:Article|BlogPosting)$/.test(kind))) return value
  return findArticle(value['@graph'] ?? value.mainEntity, depth + 1)
}

/** A text, the name of a thing, or that of the first of several. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return nameOf(value[0])
  return isFields(value) ? nameOf(value.name ?? null) : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
