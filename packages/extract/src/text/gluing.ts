import { ARTICLE } from '../languages/joined-letters.ts'
import { EveryWordMemo } from './every-word-memo.ts'
import type { Spelling } from './spelling.ts'

const LONGEST_HEAD = 12
const LONGEST_TAIL = 12
const [SHORTEST_HEAD, SHORTEST_TAIL] = [2, 4]
const SHORTEST_GLUED = SHORTEST_HEAD + SHORTEST_TAIL
const NOWHERE: readonly number[] = []

/** Words that the press joins to the next one: `heads` before an article (`اقليمالجديده`) or before one of `tails` (`اقليمتزنيت`). */
export class Gluing {
  readonly #heads: ReadonlySet<string>
  readonly #tails: ReadonlySet<string>
  readonly #cuts = new EveryWordMemo((spelling) => this.#find(spelling.text))

  constructor(heads: Iterable<string>, tails: Iterable<string>) {
    this.#heads = new Set(heads)
    this.#tails = new Set(tails)
  }

  /** Where the word falls apart: `اقليمالجديده` after its fifth letter. */
  cutsIn(spelling: Spelling): readonly number[] {
    return spelling.text.length < SHORTEST_GLUED ? NOWHERE : this.#cuts.of(spelling)
  }

  /** True where a word that begins at `from` ends at `at`, and another goes on from there to `end`. */
  isGlued(text: string, word: { from: number; at: number; end: number }): boolean {
    const { from, at, end } = word
    if (at - from > LONGEST_HEAD || end - at < SHORTEST_TAIL) return false
    const tail = text.startsWith(ARTICLE, at) || (end - at <= LONGEST_TAIL && this.#tails.has(text.slice(at, end)))
    return tail && this.#heads.has(text.slice(from, at))
  }

  #find(text: string): readonly number[] {
    const cuts: number[] = []
    let from = 0
    for (let at = SHORTEST_HEAD; at + SHORTEST_TAIL <= text.length; at++) {
      if (!this.isGlued(text, { from, at, end: text.length })) continue
      cuts.push(at)
      from = at
    }
    return cuts.length === 0 ? NOWHERE : cuts
  }
}
