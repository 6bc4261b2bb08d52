const NARROW = /[iljtfrI.,:;'’!|()[\] \u00a0\u202f·«»“”-]/u
const WIDE = /[mwMW—@%]/u
const ARABIC_NARROW = /[اأإآلدذرزوةهـ،؛ء]/u
const NO_WIDTH = /[\p{M}\u200e\u200f\u2066-\u2069]/u

/** A browser that has not the font takes another, most of them somewhat wider. */
const ALLOWANCE = 1.06

/**
 * About how many pixels wide a line of text is, rather more than less: a picture in an `<img>` cannot ask, and there the font may be another.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size * ALLOWANCE * (bold ? 1.05 : 1)
}

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0
  if (/\p{Script=Arabic}|[،؛]/u.test(letter)) return ARABIC_NARROW.test(letter) ? 0.42 : 0.62
  if (NARROW.test(letter)) return 0.36
  if (WIDE.test(letter)) return 0.9
  if (/\d/.test(letter)) return 0.6
  return /\p{Lu}/u.test(letter) ? 0.67 : 0.57
}
