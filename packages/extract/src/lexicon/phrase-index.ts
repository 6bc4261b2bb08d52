import { levelText } from '../text/level-text.ts'
import { cutWords, GAP, type Word } from '../text/words.ts'

/** A phrase found in a text: the words `[from, to)`, and how many letters of a joined particle stand before it. */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly clitic: number; readonly value: T }

type Node<T> = { next: Map<string, Node<T>> | null; values: T[] | null }
type Form = { readonly text: string; readonly clitic: number }

const NO_GLUE = { heads: new Set<string>(), tails: new Set<string>() }
const CLITICS = /^[وف]?[بكل]?/u

/**
 * Phrases in a tree of words. Looking a text up costs its number of words times the longest phrase, whatever the number of phrases.
 * An Arabic phrase is found behind joined particles (و ف ب ك ل) too: `مدينه` in `وبمدينه`, `المعرض` in `للمعرض`.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: null, values: null }
  readonly #article: 'kept' | 'free'

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
  }

  /** All phrases that start at the word `from`, the longest last. */
  matchesAt(words: readonly Word[], from: number): PhraseMatch<T>[] {
    const first = words[from]
    if (!first) return []
    const found: PhraseMatch<T>[] = []
    for (const form of this.#forms(first)) {
      let node = this.#root.next?.get(form.text)
      let to = from + 1
      while (node) {
        for (const value of node.values ?? []) found.push({ from, to, clitic: form.clitic, value })
        const word = words[to]
        if (!word || (word.gap !== GAP.none && !word.dashed) || !node.next) break
        node = node.next.get(this.#article === 'free' ? bare(word.text) : word.text)
        to++
      }
    }
    return found.sort((a, b) => a.to - b.to || b.clitic - a.clitic)
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

  #forms(word: Word): Form[] {
    const forms = word.arabic ? arabicForms(word.text) : [{ text: word.text, clitic: 0 }]
    if (this.#article === 'kept') return forms
    const seen = new Set<string>()
    return forms
      .map((form) => ({ text: bare(form.text), clitic: form.clitic }))
      .filter((form) => !seen.has(form.text) && seen.add(form.text))
  }
}

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
