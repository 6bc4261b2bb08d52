import data from '../data/sources.json' with { type: 'json' }

/** Where a fact of the vocabulary was read. */
export interface Source {
  readonly title: string
  readonly url: string | null
}

/** By key, as the entries name them. */
export const sources: Readonly<Record<string, Source>> = data
