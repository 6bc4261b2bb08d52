import type { Token } from '../numbers/cut-tokens.ts'
import type { PhraseTree } from './phrase-tree.ts'

/** Tells from a word alone whether any of some phrases can begin there; each different word of a text is looked up once. */
export class StartGate {
  readonly #trees: readonly PhraseTree<unknown>[]
  readonly #known = new Map<string, boolean>()

  constructor(trees: readonly PhraseTree<unknown>[]) {
    this.#trees = trees
  }

  mayStart(token: Token): boolean {
    const known = this.#known.get(token.text)
    if (known !== undefined) return known
    const starts = this.#trees.some((tree) => tree.mayStart(token))
    this.#known.set(token.text, starts)
    return starts
  }
}
