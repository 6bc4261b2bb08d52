import type { SearchPhrase, SearchQuery } from '@jawla/domain'

/** As PostgreSQL reads a tsquery, `'صناع' & ('فاس' <-> 'مكناس')`; terms have letters and digits only. */
export function allOf(phrases: SearchQuery['wanted']): string {
  return phrases.map(beside).join(' & ')
}

/** The same for any of them. */
export function anyOf(phrases: readonly SearchPhrase[]): string {
  return phrases.map(beside).join(' | ')
}

function beside(phrase: SearchPhrase): string {
  return `(${phrase.map((term) => `'${term}'`).join(' <-> ')})`
}
