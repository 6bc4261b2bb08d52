import { cutTokens, type Token } from '../text/cut-tokens.ts'
import { levelText } from '../text/level-text.ts'
import { type Spelling, SpellingMemo } from '../text/spelling.ts'
import type { WordForm } from './ar-forms.ts'
import { FirstLetters } from './first-letters.ts'

/** A phrase found: it covers the tokens `[from, to)`; `skip` letters of joined particles stand before it in its first token. */
export type PhraseFound<T> = {
  readonly value: T
  readonly from: number
  readonly to: number
  readonly skip: number
  readonly joined: boolean
  readonly definite: boolean
}

/** A way for phrases to begin with a word. */
type Start<T> = { readonly form: WordForm; readonly node: Node<T> }

const NO_START: readonly never[] = []

type Node<T> = { readonly next: Map<string, Node<T>>; value: T | undefined }

/**
 * Phrases as a tree of tokens: a look-up costs the length of the longest phrase, whatever their number.
 * Hyphens are free, in the phrase and in the text. An Arabic phrase is found behind joined particles too.
 */
export class PhraseTree<T> {
  readonly #forward: Node<T> = { next: new Map(), value: undefined }
  readonly #backward: Node<T> = { next: new Map(), value: undefined }

  /** Of the first words of phrases, and of the last. */
  readonly #firsts = new FirstLetters()
  readonly #lasts = new FirstLetters()

  /** The ways for phrases to begin with a word; made when the first word is looked up. */
  #starts: SpellingMemo<readonly Start<T>[]> | null = null
  #ends: SpellingMemo<boolean> | null = null

  /** Adds a phrase, written naturally; the first value given for a phrase is kept. */
  add(phrase: string, value: T): void {
    const words = cutTokens(levelText(phrase).level).filter(({ text }) => text !== '-')
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) return
    const texts = words.map(({ text }) => text)
    this.#firsts.add(first)
    this.#lasts.add(last)
    this.#starts = null
    this.#ends = null
    put(this.#forward, texts, value)
    put(this.#backward, texts.toReversed(), value)
  }

  /** The words that may follow this one in a phrase; null where it is a phrase by itself. */
  secondWords(spelling: Spelling): readonly string[] | null {
    // A gate asks once a spelling and remembers: a memo of each tree's own would only make every spelling large.
    const starts = this.#findStarts(spelling)
    return starts.some(({ node }) => node.value !== undefined)
      ? null
      : starts.flatMap(({ node }) => [...node.next.keys()])
  }

  /** True where this word by itself is a phrase. */
  holds(word: string): boolean {
    return this.#forward.next.get(word)?.value !== undefined
  }

  /** The longest phrase that starts at the token `from`. */
  startingAt(tokens: readonly Token[], from: number): PhraseFound<T> | null {
    let best: PhraseFound<T> | null = null
    for (const start of this.#startsOf(tokens[from]?.spelling)) best = longestWay(tokens, from, start, best)
    return best
  }

  /** Every way to read a phrase at the token `from`: واحد is one, or "and one" before عشر. */
  waysAt(tokens: readonly Token[], from: number): PhraseFound<T>[] {
    return this.#startsOf(tokens[from]?.spelling).flatMap((start) => waysOn(tokens, from, start))
  }

  /** The longest phrase that ends directly before the token `to`. */
  endingAt(tokens: readonly Token[], to: number): PhraseFound<T> | null {
    const end = tokens[to - 1]
    if (!end || !this.#lasts.mayHold(end.spelling) || !this.#mayEnd(end.spelling)) return null
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
      for (const form of token.spelling.forms) {
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

  /** True where a phrase may end with a word; hardly any word is the last of one. */
  #mayEnd(spelling: Spelling): boolean {
    this.#ends ??= this.#newEnds()
    return this.#ends.of(spelling)
  }

  #startsOf(spelling: Spelling | undefined): readonly Start<T>[] {
    if (!spelling || !this.#firsts.mayHold(spelling)) return NO_START
    this.#starts ??= this.#newStarts()
    return this.#starts.of(spelling)
  }

  // Not in the functions that ask: one that holds a closure over `this` allocates at each of its hundreds of calls a report.
  #newStarts(): SpellingMemo<readonly Start<T>[]> {
    return new SpellingMemo((each) => this.#findStarts(each))
  }

  #newEnds(): SpellingMemo<boolean> {
    return new SpellingMemo(({ forms }) => forms.some(({ text }) => this.#backward.next.has(text)))
  }

  #findStarts(spelling: Spelling): readonly Start<T>[] {
    const starts = spelling.forms.flatMap((form) => {
      const node = this.#forward.next.get(form.text)
      return node ? [{ form, node }] : []
    })
    return starts.length === 0 ? NO_START : starts
  }
}

/** The phrases that begin so at the token `from`, the shortest first. */
function waysOn<T>(tokens: readonly Token[], from: number, { form, node: first }: Start<T>): PhraseFound<T>[] {
  const ways: PhraseFound<T>[] = []
  let node: Node<T> | undefined = first
  let to = from + 1
  while (node) {
    if (node.value !== undefined)
      ways.push({ value: node.value, from, to, skip: form.skip, joined: form.joined, definite: form.definite })
    if (node.next.size === 0) break
    if (tokens[to]?.text === '-') to++
    node = node.next.get(tokens[to]?.text ?? '')
    to++
  }
  return ways
}

/** The longest phrase that begins so at the token `from`, where it is longer than `best`. */
function longestWay<T>(
  tokens: readonly Token[],
  from: number,
  { form, node: first }: Start<T>,
  best: PhraseFound<T> | null,
): PhraseFound<T> | null {
  let value: T | undefined
  let end = best?.to ?? 0
  let node: Node<T> | undefined = first
  let to = from + 1
  while (node) {
    if (node.value !== undefined && to > end) {
      value = node.value
      end = to
    }
    if (node.next.size === 0) break
    if (tokens[to]?.text === '-') to++
    node = node.next.get(tokens[to]?.text ?? '')
    to++
  }
  if (value === undefined) return best
  return { value, from, to: end, skip: form.skip, joined: form.joined, definite: form.definite }
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
