import { arabicForms, asWritten, type WordForm } from '../languages/ar-forms.ts'

/**
 * A word as it is spelled, wherever it stands. What follows from its letters alone is found out once for all texts: texts
 * are long, and their words few.
 */
export class Spelling {
  readonly text: string
  /** A mixed word that holds Arabic letters is Arabic. */
  readonly kind: 'digits' | 'arabic' | 'letters' | 'line' | 'mark'
  /** Its place among the words that are kept for all texts, for as long as they are. */
  readonly kept: Kept
  readonly number: number
  /** What each `SpellingMemo` found out, by its slot. */
  readonly memos: unknown[] = []
  #forms: readonly WordForm[] | null = null

  constructor(text: string, kind: Spelling['kind'], place: { kept: Kept; number: number } = NOT_KEPT) {
    this.text = text
    this.kind = kind
    this.kept = place.kept
    this.number = place.number
  }

  /** The word as written, and an Arabic one without its joined particles. */
  get forms(): readonly WordForm[] {
    this.#forms ??= this.kind === 'arabic' ? arabicForms(this.text) : [asWritten(this.text)]
    return this.#forms
  }
}

/** How often the kept words have been forgotten and begun anew, their numbers given to others; -1 for a word that is not kept. */
export type Kept = number

const NOT_KEPT = { kept: -1, number: -1 }

let slots = 0

/** A finding that depends on a word's letters alone, made once for each spelling; for what few words are asked. */
export class SpellingMemo<T> {
  readonly #slot = slots++
  readonly #find: (spelling: Spelling) => T

  constructor(find: (spelling: Spelling) => T) {
    this.#find = find
  }

  of(spelling: Spelling): T {
    const known = spelling.memos[this.#slot] as T | undefined
    if (known !== undefined) return known
    const found = this.#find(spelling)
    while (spelling.memos.length < this.#slot) spelling.memos.push(undefined)
    spelling.memos[this.#slot] = found
    return found
  }
}
