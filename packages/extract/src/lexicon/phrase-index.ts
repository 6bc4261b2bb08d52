import { Gluing } from '../text/gluing.ts'
import { levelText } from '../text/level-text.ts'
import { type Spelling, SpellingMemo } from '../text/spelling.ts'
import { cutWords, GAP, type Word } from '../text/words.ts'

/** A phrase found in a text: the words `[from, to)`, and how many letters of a joined particle stand before it. */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly clitic: number; readonly value: T }

type Node<T> = { next: Map<string, Node<T>> | null; values: T[] | null }
type Form = { readonly text: string; readonly clitic: number }
/** A way for a phrase to begin with a word: what goes on from it, once `clitic` letters are taken off. */
type Start<T> = { readonly node: Node<T>; readonly clitic: number }

const NO_GLUE = new Gluing([], [])
const CLITICS = /^[وف]?[بكل]?/u
const NOTHING: readonly never[] = []

/**
 * Phrases in a tree of words. Looking a text up costs its number of words times the longest phrase, whatever the number of phrases.
 * An Arabic phrase is found behind joined particles (و ف ب ك ل) too: `مدينه` in `وبمدينه`, `المعرض` in `للمعرض`.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: null, values: null }
  readonly #article: 'kept' | 'free'
  /** Made when the first text is looked up. */
  #starts: SpellingMemo<readonly Start<T>[]> | null = null

  /** With `free` articles, `الفخار` is found in `فخار` too. */
  constructor(article: 'kept' | 'free') {
    this.#article = article
  }

  /** Adds a phrase; a phrase without a word is ignored. */
  add(phrase: string, value: T): void {
    const words = cutWords(levelText(phrase), NO_GLUE)
    if (words.length === 0) return
    let node = this.#root
    for (const word of words) node = this.#step(node, this.#article === 'free' ? bare(word.text) : word.text)
    node.values ??= []
    node.values.push(value)
    this.#starts = null
  }

  /** All phrases that start at the word `from`. */
  matchesAt(words: readonly Word[], from: number): readonly PhraseMatch<T>[] {
    const first = words[from]
    this.#starts ??= new SpellingMemo((spelling) => this.#findStarts(spelling))
    const starts = first ? this.#starts.of(first.spelling) : NOTHING
    if (starts.length === 0) return NOTHING
    const found: PhraseMatch<T>[] = []
    for (const { node, clitic } of starts) this.#follow(found, words, { from, node, clitic })
    return found
  }

  #follow(found: PhraseMatch<T>[], words: readonly Word[], start: Start<T> & { from: number }): void {
    const { from, clitic } = start
    let to = from + 1
    let node: Node<T> | undefined = start.node
    while (node) {
      for (const value of node.values ?? NOTHING) found.push({ from, to, clitic, value })
      const word = words[to]
      if (!word || !node.next || (word.gap !== GAP.none && !word.dashed)) break
      node = node.next.get(this.#article === 'free' ? BARE.of(word.spelling) : word.text)
      to++
    }
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

  #findStarts(spelling: Spelling): readonly Start<T>[] {
    const starts: Start<T>[] = []
    for (const { text, clitic } of this.#forms(spelling)) {
      const node = this.#root.next?.get(text)
      if (node && !starts.some((start) => start.node === node)) starts.push({ node, clitic })
    }
    return starts.length === 0 ? NOTHING : starts
  }

  #forms(spelling: Spelling): readonly Form[] {
    const forms = spelling.kind === 'arabic' ? arabicForms(spelling.text) : [{ text: spelling.text, clitic: 0 }]
    return this.#article === 'kept' ? forms : forms.map(({ text, clitic }) => ({ text: bare(text), clitic }))
  }
}

const BARE = new SpellingMemo(({ text }) => bare(text))

/** A word without its Arabic article. */
function bare(text: string): string {
  return text.startsWith('ال') && text.length > 3 ? text.slice(2) : text
}

/** The word as written and without each joined particle: `وللمعرض` gives `وللمعرض`, `للمعرض`, `المعرض`. */
function arabicForms(text: string): Form[] {
  const forms: Form[] = [{ text, clitic: 0 }]
  const most = CLITICS.exec(text)?.[0].length ?? 0
  for (let cut = 1; cut <= most && text.length - cut >= 2; cut++) {
    const rest = text.slice(cut)
    // للمعرض is ل + المعرض with its alef swallowed.
    if (text[cut - 1] === 'ل' && rest.startsWith('ل')) forms.push({ text: `ا${rest}`, clitic: cut + 1 })
    else forms.push({ text: rest, clitic: cut })
  }
  return forms
}
