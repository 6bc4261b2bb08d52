import data from '../data/foreign-places.json' with { type: 'json' }
import type { EntryWithCommonWords } from './entry.ts'

/** A country, city or area outside Morocco: what happens there is never a visit in Morocco. */
export interface ForeignPlace extends EntryWithCommonWords {
  readonly kind: 'country' | 'city' | 'area'
  /** Words for its people and things (إسباني, espagnole): they name a guest or a partner, never a place of visit. */
  readonly adjectives: { readonly ar: readonly string[]; readonly fr: readonly string[] }
}

export const foreignPlaces = data as readonly ForeignPlace[]
