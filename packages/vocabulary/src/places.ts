import data from '../data/places.json' with { type: 'json' }
import type { Entry } from './entry.ts'

/** A town, rural commune or quarter of Morocco. */
export interface Place extends Entry {
  readonly kind: 'city' | 'town' | 'rural' | 'quarter'
  /** ISO 3166-2 code of its province; the region follows from it. */
  readonly province: string
  /** Degrees WGS 84, right to a few kilometres; null where nobody has sourced a point. */
  readonly lat: number | null
  readonly lon: number | null
}

export const places = data as readonly Place[]
