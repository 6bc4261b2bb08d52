/** Numbers from 0 for texts, in the order in which they were first asked for. It only grows. */
export class Dictionary {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** The number of a text, given one where it has none. */
  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  /** @throws where no text has that number. */
  text(number: number): string {
    const text = this.#texts[number]
    if (text === undefined) throw new RangeError(`no text has the number ${number}`)
    return text
  }

  /** All texts with their numbers, in code order. */
  get inOrder(): [text: string, number: number][] {
    return [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  get size(): number {
    return this.#texts.length
  }
}
