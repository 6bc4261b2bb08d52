import { DIRECTORY_KINDS, type DirectoryKind } from '../../ui/directory-kinds.ts'

/** What the directory's address holds. */
export interface DirectorySearch {
  of?: DirectoryKind | undefined
  /** Words that the names hold. */
  text?: string | undefined
}

/** The longest text that is looked for, in UTF-16 units. */
export const LONGEST_TEXT = 200

/** The address tidied: the unknown and the usual are dropped. */
export function directorySearch(search: Readonly<Record<string, unknown>>): DirectorySearch {
  const of = DIRECTORY_KINDS.find((kind) => kind === search.of)
  const text = typeof search.text === 'string' ? search.text.trim().slice(0, LONGEST_TEXT) : ''
  return { ...(of === undefined ? {} : { of }), ...(text === '' ? {} : { text }) }
}
