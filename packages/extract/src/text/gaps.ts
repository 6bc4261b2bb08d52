/**
 * What stands between a word and the one before it, from the weakest to the strongest.
 * `none`: spaces, hyphens, apostrophes, quotes · `comma`: also brackets and dashes between spaces · `stop`: end of a sentence · `line`.
 */
export const GAP = { none: 0, comma: 1, stop: 2, line: 3 } as const
export type Gap = (typeof GAP)[keyof typeof GAP]

/** What the characters between two words say by themselves, whatever the words are. */
export type Between = {
  /** The gap, unless a line breaks inside a sentence (`mayWrap`), or it hangs on the word before a full stop (`mayAbbreviate`, `mayEnd`). */
  readonly gap: Gap
  readonly mayWrap: boolean
  readonly mayAbbreviate: boolean
  /** Only a full stop, glued to both words: `l’artisanat.Le ministre`, but also `S.M`. */
  readonly mayEnd: boolean
  /** Only a dash between spaces. */
  readonly dashed: boolean
  readonly quote: boolean
  /** The last quotation mark stands directly before the next word. */
  readonly quoteTouches: boolean
}

const NOTHING = betweenOf('')
const LONGEST_KNOWN = 8
const MOST_KNOWN = 1_000
const known = new Map<string, Between>()

/** What stands between two words of a levelled text; mostly one space, else one of a few hundred strings. */
export function betweenAt(level: string, start: number, end: number): Between {
  if (start === end || (start + 1 === end && level[start] === ' ')) return NOTHING
  const text = level.slice(start, end)
  const found = known.get(text)
  if (found) return found
  const between = betweenOf(text)
  if (text.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(text, between)
  return between
}

function betweenOf(text: string): Between {
  const wraps = /^[ ,]*\n ?$/.test(text)
  return {
    gap: wraps && text.includes(',') ? GAP.comma : gapOf(text),
    mayWrap: wraps && !text.includes(','),
    mayEnd: text === '.',
    mayAbbreviate: text.includes('.') && text !== '.' && !text.includes('..') && !/[!?\n]/.test(text),
    dashed: /^\s-+\s$/.test(text),
    quote: text.includes('"'),
    quoteTouches: !/"[^"]*\s$/.test(text),
  }
}

function gapOf(text: string): Gap {
  if (text.includes('\n')) return GAP.line
  if (/[!?]|\.\./.test(text) || (text.includes('.') && text !== '.')) return GAP.stop
  return looseGap(text)
}

/** The gap where no mark in it ends a sentence. */
export function looseGap(text: string): Gap {
  return /^[\s\-'".·]*$/.test(text) && !/\s-+\s/.test(text) ? GAP.none : GAP.comma
}
