/** What tells without the text whether two texts are nearly the same. */
export interface TextFingerprint {
  /** The more of these two texts have in common, place by place, the more of their phrases are the same. */
  minima: readonly number[]
  /** Two texts that are nearly the same share one of these: what an index looks for. Empty for a text without words. */
  bands: readonly number[]
}
