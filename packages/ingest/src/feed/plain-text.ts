import { parseHTML } from 'linkedom'

/** Longer ones are no title and no name. */
const MAX_LENGTH = 2_000

/** One line of text from a field that may hold markup, or entities that were escaped twice; null where nothing is left. */
export function plainText(field: string | undefined): string | null {
  const given = field?.slice(0, MAX_LENGTH) ?? ''
  const text = /<\/?[a-z]|&#?\w+;/i.test(given)
    ? (parseHTML(`<html><body>${given.replace(/<(?!\/?[a-z])/gi, '&lt;')}</body></html>`).document.body.textContent ??
      '')
    : given
  return (
    text
      .toWellFormed()
      .replace(/[\s\0]+/gu, ' ')
      .trim() || null
  )
}
