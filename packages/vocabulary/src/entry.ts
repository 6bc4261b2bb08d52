/** A name in the two languages of the press. */
export interface Names {
  readonly ar: string
  readonly fr: string
}

/** Other ways in which the press writes a name, without the name itself. */
export interface Aliases {
  readonly ar: readonly string[]
  readonly fr: readonly string[]
}

/** What every entry of the vocabulary has. */
export interface Entry {
  /** Stable: exports and addresses use it, so it is never reused for something else. */
  readonly id: string
  readonly names: Names
  readonly aliases: Aliases
  /** Keys of `sources`. `to-check` marks what nobody has looked up yet. What staff added has its source as they wrote it. */
  readonly sources: readonly string[]
}

/** An entry some of whose names are everyday words. */
export interface EntryWithCommonWords extends Entry {
  /**
   * Those of its names and aliases that are accepted only beside a word of `contextWords`:
   * `فرصة` is mostly an opportunity, `برنامج فرصة` the programme; `مالي` is mostly money, `بدولة مالي` the country.
   */
  readonly needsContext: readonly string[]
}
