/** A text in which pieces are found whatever the spaces and ends of lines between their words: made once, as each search is then a plain one. */
export class SpacedText {
  /** The text with each run of spaces as one. */
  readonly #evened: string
  /** By the place of each UTF-16 unit in it: where that stood. */
  readonly #places: readonly number[]

  constructor(text: string) {
    this.#evened = evened(text)
    this.#places = [...text.matchAll(/\s+|[^\s]/g)].map(({ index }) => index)
  }

  /** Where a piece that begins and ends with a word stands first, as UTF-16 offsets; null where it does not, or is half a sign. */
  find(piece: string): { start: number; end: number } | null {
    const sought = evened(piece)
    const at = sought.isWellFormed() ? this.#evened.indexOf(sought) : -1
    const [start, last] = [this.#places[at], this.#places[at + sought.length - 1]]
    return start === undefined || last === undefined ? null : { start, end: last + 1 }
  }
}

function evened(text: string): string {
  return text.replace(/\s+/g, ' ')
}
