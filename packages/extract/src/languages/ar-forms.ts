/** A way to take an Arabic word apart: the stem, how many letters stand before it, and what those letters were. */
export type WordForm = {
  readonly text: string
  /** Letters before the stem. */
  readonly skip: number
  /** A joined و or ف (and, so) stood in front. */
  readonly joined: boolean
  /** The article stood in front. */
  readonly definite: boolean
}

const AND = 'وف'
const PREPOSITIONS = 'بلك'
const ARTICLE = 'ال'
/** Where letters are taken off a word, it begins with one of these. */
export const JOINED_LETTERS: string = AND + PREPOSITIONS + ARTICLE.charAt(0)

/**
 * The word as written, then without its joined particles, the fullest first: `وللخمسين` gives
 * `وللخمسين`, `للخمسين`, `لخمسين`, `خمسين`. These letters are the script's grammar, the same for every rule.
 */
export function arabicForms(word: string): readonly WordForm[] {
  const forms: WordForm[] = [asWritten(word)]
  addArticleless(forms, word, 0, false)
  addPrepositionless(forms, word, 0, false)
  if (word.length > 2 && AND.includes(word.charAt(0))) {
    const rest = word.slice(1)
    forms.push({ text: rest, skip: 1, joined: true, definite: false })
    addArticleless(forms, rest, 1, true)
    addPrepositionless(forms, rest, 1, true)
  }
  return forms
}

/** A word with nothing taken off. */
export function asWritten(text: string): WordForm {
  return { text, skip: 0, joined: false, definite: false }
}

function addPrepositionless(forms: WordForm[], word: string, skip: number, joined: boolean): void {
  if (word.length < 3 || !PREPOSITIONS.includes(word.charAt(0))) return
  const rest = word.slice(1)
  forms.push({ text: rest, skip: skip + 1, joined, definite: false })
  addArticleless(forms, rest, skip + 1, joined)
  // للخمسين is ل + الخمسين with its alef swallowed.
  if (word.startsWith('لل')) forms.push({ text: word.slice(2), skip: skip + 2, joined, definite: true })
}

function addArticleless(forms: WordForm[], word: string, skip: number, joined: boolean): void {
  if (word.length > 3 && word.startsWith(ARTICLE))
    forms.push({ text: word.slice(2), skip: skip + 2, joined, definite: true })
}
