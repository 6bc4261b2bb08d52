import { cutTokens, type Token } from '../numbers/cut-tokens.ts'
import { levelText } from '../text/level-text.ts'
import { arabicForms } from './ar-forms.ts'

/** A phrase found: it covers the tokens `[from, to)`; `skip` letters of joined particles stand before it in its first token. */
export type PhraseFound<T> = {
  readonly value: T
  readonly from: number
  readonly to: number
  readonly skip: number
  readonly joined: boolean
  readonly definite: boolean
}

type Node<T> = { readonly next: Map<string, Node<T>>; value: T | undefined }

/**
 * Phrases as a tree of tokens: a look-up costs the length of the longest phrase, whatever their number.
 * Hyphens are free, in the phrase and in the text. An Arabic phrase is found behind joined particles too.
 */
export class PhraseTree<T> {
  readonly #forward: Node<T> = { next: new Map(), value: undefined }
  readonly #backward: Node<T> = { next: new Map(), value: undefined }

  /** Adds a phrase, written naturally; the first value given for a phrase is kept. */
  add(phrase: string, value: T): void {
    const texts = cutTokens(levelText(phrase).level)
      .map((token) => token.text)
      .filter((text) => text !== '-')
    if (texts.length === 0) return
    put(this.#forward, texts, value)
    put(this.#backward, texts.toReversed(), value)
  }

  /** True where some phrase begins with this word. */
  mayStart(token: Token): boolean {
    return formsOf(token).some((form) => this.#forward.next.has(form.text))
  }

  /** The longest phrase that starts at the token `from`. */
  startingAt(tokens: readonly Token[], from: number): PhraseFound<T> | null {
    let best: PhraseFound<T> | null = null
    for (const found of this.waysAt(tokens, from)) if (!best || found.to > best.to) best = found
    return best
  }

  /** Every way to read a phrase at the token `from`: واحد is one, or "and one" before عشر. */
  waysAt(tokens: readonly Token[], from: number): PhraseFound<T>[] {
    const first = tokens[from]
    const all: PhraseFound<T>[] = []
    for (const form of first ? formsOf(first) : []) {
      let node = this.#forward.next.get(form.text)
      let to = from + 1
      while (node) {
        if (node.value !== undefined)
          all.push({ value: node.value, from, to, skip: form.skip, joined: form.joined, definite: form.definite })
        if (node.next.size === 0) break
        if (tokens[to]?.text === '-') to++
        node = node.next.get(tokens[to]?.text ?? '')
        to++
      }
    }
    return all
  }

  /** The longest phrase that ends directly before the token `to`. */
  endingAt(tokens: readonly Token[], to: number): PhraseFound<T> | null {
    let best: PhraseFound<T> | null = null
    let node: Node<T> | undefined = this.#backward
    let at = to - 1
    while (node && at >= 0) {
      const token = tokens[at]
      if (!token || token.kind === 'line') break
      if (token.text === '-' && at < to - 1) {
        at--
        continue
      }
      for (const form of formsOf(token)) {
        const value = node.next.get(form.text)?.value
        if (value === undefined) continue
        best = { value, from: at, to, skip: form.skip, joined: form.joined, definite: form.definite }
        break
      }
      node = node.next.get(token.text)
      at--
    }
    return best
  }
}

function put<T>(root: Node<T>, texts: readonly string[], value: T): void {
  let node = root
  for (const text of texts) {
    let next = node.next.get(text)
    if (!next) {
      next = { next: new Map(), value: undefined }
      node.next.set(text, next)
    }
    node = next
  }
  node.value ??= value
}

function formsOf(token: Token): readonly { text: string; skip: number; joined: boolean; definite: boolean }[] {
  return token.kind === 'arabic'
    ? arabicForms(token.text)
    : [{ text: token.text, skip: 0, joined: false, definite: false }]
}
