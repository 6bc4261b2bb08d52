import { CHARACTER, characterBits, unitsAt } from './characters.ts'
import { cutTokens, type Token } from './cut-tokens.ts'
import { entityAt } from './entities.ts'
import { type Folded, FoldedUnits } from './folded-units.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** A text levelled for matching, with the way back to the original's UTF-16 offsets. */
export class LevelText {
  /** Lower case, no accents or vowel marks, one form of alef, ya and ha, Western digits, plain quotes and spaces. */
  readonly level: string
  readonly raw: string
  readonly #starts: Uint32Array | null
  #tokens: readonly Token[] | null = null
  readonly #findings = new Map<object, unknown>()

  constructor(raw: string, { level, starts }: Folded) {
    this.raw = raw
    this.level = level
    this.#starts = starts
  }

  /** Cut when first asked for, once for all who ask. */
  get tokens(): readonly Token[] {
    this.#tokens ??= cutTokens(this.level)
    return this.#tokens
  }

  /** What is found in the text once for all who ask; `key` tells findings apart. */
  once<T>(key: object, find: () => T): T {
    if (!this.#findings.has(key)) this.#findings.set(key, find())
    return this.#findings.get(key) as T
  }

  /** The original's offset of one levelled unit. */
  rawStart(at: number): number {
    if (at < 0 || at >= this.level.length) return this.raw.length
    return this.#starts?.[at] ?? at
  }

  /** The original's UTF-16 unit behind a levelled one, an entity taken for its character. */
  rawUnit(at: number): number {
    const start = this.rawStart(at)
    const unit = this.raw.charCodeAt(start)
    return unit === AMPERSAND ? (entityAt(this.raw, start)?.character ?? '&').charCodeAt(0) : unit
  }

  /** The original's offsets of the levelled span `[start, end)`. */
  rawSpan(start: number, end: number): { start: number; end: number } {
    return { start: this.rawStart(start), end: rawEnd(this.raw, this.rawStart(end - 1)) }
  }
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
// Windows-1252 read as Latin-1 leaves its quotes and dashes at U+0091 to U+0097; read as UTF-8, a character that is none.
const QUOTES = /[“”„‟«»‹›″〝〞\u0093\u0094]/
const APOSTROPHES = /[‘’‚‛′´`ʼ\u0091\u0092\ufffd]/
const DASHES = /[\u0096\u0097‐‑‒–—―−﹘﹣-]/
const LINE_ENDS = /[\n\u2028\u2029]/
const AMPERSAND = '&'.charCodeAt(0)
const MARKS = /[\p{M}\p{Cf}\u0640]/gu

/**
 * Levels a text in one pass, in time linear in its length.
 * `levelText('الصِّناعة').level` is `'الصناعه'`; `levelText('Fès').level` is `'fes'`.
 */
export function levelText(raw: string): LevelText {
  return new LevelText(raw, fold(unwrapLines(raw)))
}

function fold(raw: string): Folded {
  const folded = new FoldedUnits(raw.length)
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    const same = foldUnit(unit)
    if (same < DROPPED) {
      folded.push(same, at)
      continue
    }
    folded.shift()
    if (same === DROPPED) continue
    const entity = unit === AMPERSAND ? entityAt(raw, at) : null
    const character = entity?.character ?? String.fromCodePoint(raw.codePointAt(at) ?? 0)
    const several = foldCharacter(character)
    for (let each = 0; each < several.length; each++) folded.push(several.charCodeAt(each), at)
    at += (entity ?? character).length - 1
  }
  return folded.end()
}

/** In the table of folds: the unit folds to nothing; it is half a character, may begin an entity, or folds to several units. */
const [DROPPED, SEVERAL] = [0xfffe, 0xffff]
/** One unit for one unit, as nearly all are; 0 is not known yet. */
const folds = new Uint16Array(0x1_0000)

function foldUnit(unit: number): number {
  const known = folds[unit] ?? 0
  return known === 0 ? learn(unit) : known
}

function learn(unit: number): number {
  const alone = unit !== AMPERSAND && (characterBits(unit) & CHARACTER.half) === 0
  const folded = alone ? computeFold(String.fromCharCode(unit)) : null
  const same = folded === '' ? DROPPED : folded?.length === 1 ? folded.charCodeAt(0) : SEVERAL
  folds[unit] = same
  return same
}

const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const fold = computeFold(character)
  // Bounded: a hostile text could otherwise fill the cache with every code point there is.
  if (folded.size < 20_000) folded.set(character, fold)
  return fold
}

function computeFold(character: string): string {
  if (LINE_ENDS.test(character)) return '\n'
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

/** The end of the character or entity at `start`, with the vowel marks that sit on it. */
function rawEnd(raw: string, start: number): number {
  const entity = raw.charCodeAt(start) === AMPERSAND ? entityAt(raw, start) : null
  let end = start + (entity?.length ?? unitsAt(raw, start))
  while (end < raw.length && (characterBits(raw.charCodeAt(end)) & CHARACTER.mark) !== 0) end++
  return Math.min(end, raw.length)
}
