/** A text levelled for matching, with the way back to the original's UTF-16 offsets. */
export type LevelText = {
  /** Lower case, no accents or vowel marks, one form of alef, ya and ha, Western digits, plain quotes and spaces. */
  readonly level: string
  readonly raw: string
  /** The original's offsets of the levelled span `[start, end)`. */
  rawSpan(start: number, end: number): { start: number; end: number }
  /** The levelled index of the first character at or after an original offset. */
  levelIndex(rawOffset: number): number
}

const SAME_LENGTH_FOLDS: Record<string, string> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ڨ: 'ق',
  ڤ: 'ف',
  ݣ: 'ك',
  œ: 'oe',
  æ: 'ae',
  '٬': ',',
  '٫': '.',
  '،': ',',
  '؛': ';',
  '؟': '?',
}
const QUOTES = /[“”„‟«»‹›″〝〞]/
const APOSTROPHES = /[‘’‚‛′´`ʼ]/
const DASHES = /[‐‑‒–—―−﹘﹣-]/
const MARKS = /[\p{M}\p{Cf}\u0640]/gu

const folded = new Map<string, string>()

/**
 * Levels a text in one pass, in time linear in its length.
 * `levelText('الصِّناعة').level` is `'الصناعه'`; `levelText('Fès').level` is `'fes'`.
 */
export function levelText(raw: string): LevelText {
  const parts: string[] = []
  const starts: number[] = []
  let offset = 0
  for (const character of raw) {
    const fold = foldCharacter(character)
    for (let unit = 0; unit < fold.length; unit++) starts.push(offset)
    parts.push(fold)
    offset += character.length
  }
  const level = parts.join('')
  return {
    level,
    raw,
    rawSpan: (start, end) => ({ start: starts[start] ?? raw.length, end: rawEnd(raw, starts[end - 1] ?? raw.length) }),
    levelIndex: (rawOffset) => firstAtOrAfter(starts, rawOffset),
  }
}

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const fold = computeFold(character)
  // Bounded: a hostile text could otherwise fill the cache with every code point there is.
  if (folded.size < 20_000) folded.set(character, fold)
  return fold
}

function computeFold(character: string): string {
  if (character === '\n') return '\n'
  if (/\s/.test(character)) return ' '
  if (QUOTES.test(character)) return '"'
  if (APOSTROPHES.test(character)) return "'"
  if (DASHES.test(character)) return '-'
  if (/\p{Nd}/u.test(character)) return westernDigit(character)
  // A footnote's ¹ or a ½ set as digits would make another number of the digits before it.
  if (/\p{No}/u.test(character)) return character
  const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return [...plain].map((letter) => SAME_LENGTH_FOLDS[letter] ?? letter).join('')
}

/** Decimal digits stand in runs of ten, in order, in every script of Unicode; ours are ASCII and the two Arabic ones. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return digit.normalize('NFKD')
}

/** The end of the character at `start`, with the vowel marks that sit on it. */
function rawEnd(raw: string, start: number): number {
  let end = start + String.fromCodePoint(raw.codePointAt(start) ?? 0).length
  while (end < raw.length && /\p{M}/u.test(raw.charAt(end))) end++
  return Math.min(end, raw.length)
}

function firstAtOrAfter(starts: readonly number[], rawOffset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < rawOffset) low = middle + 1
    else high = middle
  }
  return low
}
