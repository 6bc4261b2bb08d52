import { bare, withoutParticles } from '../languages/joined-letters.ts'
import { EveryWordMemo } from '../text/every-word-memo.ts'
import { Gluing } from '../text/gluing.ts'
import { levelText } from '../text/level-text.ts'
import type { Spelling } from '../text/spelling.ts'
import { cutWords, GAP, type Word } from '../text/words.ts'

/** A phrase found in a text: the words `[from, to)`, and how many letters of a joined particle stand before it. */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly clitic: number; readonly value: T }

type Node<T> = { next: Map<string, Node<T>> | null; values: T[] | null }
type Form = { readonly text: string; readonly clitic: number }
type Article = 'kept' | 'free'

/** A way for phrases to begin with a word, once `clitic` letters are taken off. */
export type Start<T> = { readonly node: Node<T>; readonly clitic: number; readonly article: Article }

const NO_GLUE = new Gluing([], [])
const BARE = new EveryWordMemo(({ text }) => bare(text))

/**
 * Phrases in a tree of words. Looking a text up costs its number of words times the longest phrase, whatever the number of phrases.
 * An Arabic phrase is found behind joined particles (و ف ب ك ل) too: `مدينه` in `وبمدينه`, `المعرض` in `للمعرض`.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: null, values: null }
  readonly #article: Article
  /** The words that stand in a phrase behind its first. */
  readonly #later = new Set<string>()

  /** With `free` articles, `الفخار` is found in `فخار` too. */
  constructor(article: Article) {
    this.#article = article
  }

  /** Adds a phrase; a phrase without a word is ignored. */
  add(phrase: string, value: T): void {
    const words = cutWords(levelText(phrase), NO_GLUE)
    if (words.length === 0) return
    let node = this.#root
    for (const [at, word] of words.entries()) {
      const text = this.#article === 'free' ? bare(word.text) : word.text
      if (at > 0) this.#later.add(text)
      node = this.#step(node, text)
    }
    node.values ??= []
    if (!node.values.includes(value)) node.values.push(value)
  }

  /** The ways for phrases to begin with a word. */
  startsOf(spelling: Spelling): Start<T>[] {
    const starts: Start<T>[] = []
    for (const { text, clitic } of this.#forms(spelling)) {
      const node = this.#root.next?.get(text)
      if (node && !starts.some((start) => start.node === node)) starts.push({ node, clitic, article: this.#article })
    }
    return starts
  }

  /** True for a word that stands in a phrase behind its first word. */
  goesOn({ text }: Spelling): boolean {
    return this.#later.has(this.#article === 'free' ? bare(text) : text)
  }

  #step(node: Node<T>, text: string): Node<T> {
    node.next ??= new Map()
    let next = node.next.get(text)
    if (!next) {
      next = { next: null, values: null }
      node.next.set(text, next)
    }
    return next
  }

  #forms(spelling: Spelling): readonly Form[] {
    const forms = spelling.kind === 'arabic' ? withoutParticles(spelling.text) : [{ text: spelling.text, clitic: 0 }]
    return this.#article === 'kept' ? forms : forms.map(({ text, clitic }) => ({ text: bare(text), clitic }))
  }
}

/** The phrases of more than one word that begin so at the word `from`, the shortest first. */
export function longerPhrases<T>(start: Start<T>, words: readonly Word[], from: number): readonly PhraseMatch<T>[] {
  let found: PhraseMatch<T>[] | null = null
  let node = nextNode(start, start.node, words[from + 1])
  for (let to = from + 2; node; to++) {
    for (const value of node.values ?? NO_MATCH) {
      if (found) found.push({ from, to, clitic: start.clitic, value })
      else found = [{ from, to, clitic: start.clitic, value }]
    }
    node = nextNode(start, node, words[to])
  }
  return found ?? NO_MATCH
}

const NO_MATCH: readonly never[] = []

function nextNode<T>({ article }: Start<T>, { next }: Node<T>, word: Word | undefined): Node<T> | undefined {
  if (!next || !word || !continues(word)) return undefined
  return next.get(article === 'free' ? BARE.of(word.spelling) : word.text)
}

/** True where a phrase may go on from the word before to this one. */
export function continues(word: Word): boolean {
  return word.gap === GAP.none || word.dashed
}
