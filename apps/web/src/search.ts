import { filterFromParams, filterToParams } from '@jawla/domain'
import { type LanguageCode, languageOf } from './i18n/languages.ts'

/** The search parameters of an address as plain text, one value a name. */
export type PlainSearch = Record<string, string | undefined>

/** `?region=MA-03,MA-07&lang=fr` as a record; of a repeated name the last counts. */
export function parseSearch(search: string): PlainSearch {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The opposite; commas stay commas, so that people can read and write addresses. The language comes last. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')
    .sort(([a], [b]) => Number(a === 'lang') - Number(b === 'lang'))
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',').replaceAll('%7E', '~')}`,
    )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** What every page understands. */
export interface LanguageSearch {
  lang?: LanguageCode | undefined
}

export function languageSearch(search: Readonly<Record<string, unknown>>): LanguageSearch {
  const language = typeof search.lang === 'string' ? languageOf(search.lang) : null
  return language ? { lang: language.code } : {}
}

/** The filter's own parameters, tidied; the unknown is dropped. */
export function filterSearch(search: Readonly<Record<string, unknown>>): PlainSearch {
  const texts = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return filterToParams(filterFromParams(Object.fromEntries(texts)))
}
