import { foldText } from '@jawla/domain'

/** Shorter headings are words of menus. */
const SHORTEST = 10
const MOST_LOOKED_AT = 40

/**
 * The element that prints the article's title: of the headings, the longest that the page's title holds, or that holds it; else
 * the only h1. Themes print the site's name in an h1, and titles with the site's name before or after.
 */
export function findHeading(document: Document, titles: readonly (string | null | undefined)[]): Element | null {
  const folded = titles.map((title) => foldText(title ?? '')).filter((title) => title.length >= SHORTEST)
  let best: { element: Element; length: number } | null = null
  for (const element of [...document.querySelectorAll('h1,h2,h3')].slice(0, MOST_LOOKED_AT)) {
    const text = foldText(element.textContent?.slice(0, 500) ?? '')
    if (text.length < SHORTEST || text.length <= (best?.length ?? 0)) continue
    if (folded.some((title) => title.includes(text) || text.includes(title))) best = { element, length: text.length }
  }
  if (best !== null) return best.element
  const headings = document.querySelectorAll('h1')
  return headings.length === 1 ? (headings[0] ?? null) : null
}
