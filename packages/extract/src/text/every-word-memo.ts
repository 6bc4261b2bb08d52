import { type Kept, type Spelling, SpellingMemo } from './spelling.ts'

/**
 * A `SpellingMemo` for what is asked of every word of every text. The findings stand close together, by the word's number: looked
 * up in one object after another they took a tenth of the reading.
 */
export class EveryWordMemo<T> {
  readonly #find: (spelling: Spelling) => T
  readonly #others: SpellingMemo<T>
  #found: (T | undefined)[] = []
  #kept: Kept = 0

  constructor(find: (spelling: Spelling) => T) {
    this.#find = find
    this.#others = new SpellingMemo(find)
  }

  of(spelling: Spelling): T {
    const known = spelling.kept === this.#kept ? this.#found[spelling.number] : undefined
    return known === undefined ? this.#learn(spelling) : known
  }

  #learn(spelling: Spelling): T {
    const { kept, number } = spelling
    if (kept < this.#kept) return this.#others.of(spelling)
    if (kept > this.#kept) {
      this.#kept = kept
      this.#found = []
    }
    const found = this.#find(spelling)
    while (this.#found.length <= number) this.#found.push(undefined)
    this.#found[number] = found
    return found
  }
}
