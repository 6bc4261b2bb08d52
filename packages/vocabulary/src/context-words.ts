import data from '../data/context-words.json' with { type: 'json' }

/** Words beside which an everyday word is read as a name: see `needsContext` of the entries. */
export interface ContextWords {
  readonly kind: 'program' | 'craft' | 'facility' | 'organisation' | 'place' | 'foreign'
  readonly rule: string
  readonly words: { readonly ar: readonly string[]; readonly fr: readonly string[] }
}

export const contextWords = data as readonly ContextWords[]
