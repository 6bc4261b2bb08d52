import data from '../data/ambiguous-words.json' with { type: 'json' }

/** A place name that is also something else. */
export interface AmbiguousWord {
  readonly word: string
  /** Id of the place that it can mean, or a code of a province or region. */
  readonly means: string
  /**
   * What must stand before it to mean the place. `preposition`: a word or joined letter of place (بالجديدة, à Safi) or a
   * place noun. `place_noun`: مدينة, إقليم, جماعة, ville de, province de; a preposition alone is not enough.
   */
  readonly needs: 'preposition' | 'place_noun'
  readonly why: string
}

export const ambiguousWords = data as readonly AmbiguousWord[]
