import type { Token } from '../text/cut-tokens.ts'
import { EveryWordMemo } from '../text/every-word-memo.ts'
import type { PhraseTree } from './phrase-tree.ts'

/** Words of which one must follow for a phrase to begin; `true` where none must. */
type Opening = true | ReadonlySet<string>

const SHUT: Opening = new Set()

/** Tells from a word and the next one whether any of some phrases can begin there: "la" may begin "la veille", but not "la ministre". */
export class StartGate {
  readonly #openings: EveryWordMemo<Opening>

  constructor(trees: readonly PhraseTree<unknown>[]) {
    this.#openings = new EveryWordMemo((spelling) => {
      const seconds = trees.map((tree) => tree.secondWords(spelling))
      if (seconds.includes(null)) return true
      const all = seconds.flatMap((words) => words ?? [])
      return all.length === 0 ? SHUT : new Set(all)
    })
  }

  opensAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at]
    const opening = token ? this.#openings.of(token.spelling) : SHUT
    if (opening === true || opening === SHUT) return opening === true
    const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
    return next !== undefined && opening.has(next.text)
  }
}
