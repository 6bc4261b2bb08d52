export type Folded = {
  readonly level: string
  /** The original's offset of each unit, and maybe room for more; null where they are the same all along. */
  readonly starts: Uint32Array | null
}

/** As many units as one call takes as its arguments. */
const CHUNK = 4096

/** The units of a levelled text as they come, each with the original's offset. Nothing but the text and its offsets grows with it. */
export class FoldedUnits {
  readonly #expected: number
  readonly #chunk: number[]
  #filled = 0
  #level = ''
  #starts: Uint32Array | null = null

  constructor(expected: number) {
    this.#expected = expected
    this.#chunk = new Array(Math.min(expected, CHUNK)).fill(0)
  }

  push(unit: number, start: number): void {
    if (this.#starts) this.#keep(this.#starts, start)
    if (this.#filled === CHUNK) {
      this.#level += String.fromCharCode(...this.#chunk)
      this.#filled = 0
    }
    this.#chunk[this.#filled++] = unit
  }

  /** From here on the offsets are others than the original's. */
  shift(): void {
    if (this.#starts) return
    this.#starts = new Uint32Array(this.#expected)
    const length = this.#length()
    for (let at = 0; at < length; at++) this.#starts[at] = at
  }

  end(): Folded {
    return { level: this.#level + String.fromCharCode(...this.#chunk.slice(0, this.#filled)), starts: this.#starts }
  }

  #length(): number {
    return this.#level.length + this.#filled
  }

  #keep(starts: Uint32Array, start: number): void {
    const at = this.#length()
    if (at < starts.length) {
      starts[at] = start
      return
    }
    const wide = new Uint32Array(starts.length * 2 + 1)
    wide.set(starts)
    wide[at] = start
    this.#starts = wide
  }
}
