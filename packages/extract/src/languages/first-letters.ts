import type { Spelling } from '../text/spelling.ts'
import { JOINED_LETTERS } from './ar-forms.ts'

/**
 * The letters that some words begin with, as bits. Most words begin with others, and then nothing needs to be looked up of them,
 * which for words that hardly ever come again, as numbers do, is slow.
 */
export class FirstLetters {
  #bits = 0
  #signs = false

  add({ kind, text }: Pick<Spelling, 'kind' | 'text'>): void {
    if (kind !== 'arabic' && kind !== 'letters') this.#signs = true
    this.#bits |= bitOf(text, 0)
    // An Arabic word is found behind joined letters too.
    if (kind === 'arabic') for (let at = 0; at < JOINED_LETTERS.length; at++) this.#bits |= bitOf(JOINED_LETTERS, at)
  }

  /** False for a word that is none of those added. */
  mayHold({ kind, text }: Spelling): boolean {
    return kind === 'arabic' || kind === 'letters' ? (this.#bits & bitOf(text, 0)) !== 0 : this.#signs
  }
}

/** A bit for every Latin letter; Arabic ones share some. */
function bitOf(text: string, at: number): number {
  return 1 << (text.charCodeAt(at) & 31)
}
