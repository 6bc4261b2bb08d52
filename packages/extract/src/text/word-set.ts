/** Words of an article that can be asked whether one is among them. */
export type Words = { readonly has: (word: number) => boolean }

/** The words of some spans, for asking whether a word is among them: a byte a word, since a long text has many. */
export class WordSet {
  readonly #first: number
  readonly #held: Uint8Array

  constructor(spans: readonly { readonly from: number; readonly to: number }[]) {
    let [first, end] = [Number.POSITIVE_INFINITY, 0]
    for (const { from, to } of spans) {
      first = Math.min(first, from)
      end = Math.max(end, to)
    }
    this.#first = first
    this.#held = new Uint8Array(Math.max(0, end - first))
    for (const { from, to } of spans) this.#held.fill(1, from - first, to - first)
  }

  has(word: number): boolean {
    const at = word - this.#first
    return at >= 0 && at < this.#held.length && this.#held[at] === 1
  }
}

/** The words of several sets. */
export function unionOf(...sets: readonly Words[]): Words {
  return { has: (word) => sets.some((set) => set.has(word)) }
}
