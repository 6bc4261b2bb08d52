/** What a character is, as bits. */
export const CHARACTER = {
  letter: 1,
  /** A letter of the Arabic script. */
  arabic: 2,
  /** 0 to 9: a levelled text has no other digits. */
  digit: 4,
  space: 8,
  /** A vowel mark or an accent of its own. */
  mark: 16,
  upper: 32,
  lower: 64,
  /** Half of a character that takes two units. */
  half: 128,
} as const

const KNOWN = 256
/** By UTF-16 unit, filled as units are met: a regular expression at every letter would be most of the reading. */
const table = new Uint16Array(0x1_0000)

/** The bits of a UTF-16 unit. */
export function characterBits(unit: number): number {
  const known = table[unit] ?? 0
  return known === 0 ? learn(unit) : known
}

/** The bits of the character that starts at an offset, both its halves taken together. */
export function bitsAt(text: string, at: number): number {
  const bits = characterBits(text.charCodeAt(at))
  return (bits & CHARACTER.half) === 0 ? bits : bitsOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** How many UTF-16 units the character at an offset takes. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function learn(unit: number): number {
  const bits = bitsOf(String.fromCharCode(unit)) | KNOWN
  table[unit] = bits
  return bits
}

function bitsOf(character: string): number {
  let bits = 0
  if (/\p{L}/u.test(character)) bits |= CHARACTER.letter
  if (/(?=\p{L})\p{Script=Arabic}/u.test(character)) bits |= CHARACTER.arabic
  if (/[0-9]/.test(character)) bits |= CHARACTER.digit
  if (/\s/.test(character)) bits |= CHARACTER.space
  if (/\p{M}/u.test(character)) bits |= CHARACTER.mark
  if (/\p{Lu}/u.test(character)) bits |= CHARACTER.upper
  if (/\p{Ll}/u.test(character)) bits |= CHARACTER.lower
  if (/[\uD800-\uDFFF]/.test(character)) bits |= CHARACTER.half
  return bits
}
