import type { NumberLexicon } from '../languages/number-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import { maskCodes } from './mask-codes.ts'
import { type Quantity, readQuantity } from './read-quantity.ts'

export type OrdinalRead = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** The cardinal and the ordinal numbers of a text, in order, none over another. */
export type Quantities = { readonly cardinals: readonly Quantity[]; readonly ordinals: readonly OrdinalRead[] }

/** Finds every number in one pass; digits of codes, addresses and phone numbers are passed over. */
export function findQuantities(tokens: readonly Token[], lexicon: NumberLexicon): Quantities {
  const codes = maskCodes(tokens)
  const cardinals: Quantity[] = []
  const ordinals: OrdinalRead[] = []
  let at = 0
  while (at < tokens.length) {
    const passed = codes[at] === 1 ? at + 1 : passOver(tokens, at, lexicon)
    if (passed !== null) {
      at = passed
      continue
    }
    const quantity = readQuantity(tokens, at, lexicon) ?? loneUnit(tokens, at, lexicon)
    const ordinal = readOrdinal(tokens, at, lexicon)
    if (ordinal && ordinal.to >= (quantity?.to ?? 0)) {
      ordinals.push(ordinal)
      at = ordinal.to
    } else if (quantity) {
      cardinals.push(quantity)
      at = lexicon.percent.startingAt(tokens, quantity.to)?.to ?? quantity.to
    } else at++
  }
  return { cardinals, ordinals }
}

/** Where to go on, past what holds a number word and counts nothing; null where there is no such thing. */
function passOver(tokens: readonly Token[], at: number, lexicon: NumberLexicon): number | null {
  const token = tokens[at]
  if (!token || token.kind === 'line' || (token.kind === 'mark' && token.text !== '%')) return at + 1
  if (token.kind === 'digits') return null
  if (!lexicon.gate.opensAt(tokens, at)) return at + 1
  return (lexicon.idioms.startingAt(tokens, at) ?? lexicon.percent.startingAt(tokens, at))?.to ?? null
}

/** `7e`, `1er`, الخامسة, "troisième". */
export function readOrdinal(tokens: readonly Token[], at: number, lexicon: NumberLexicon): OrdinalRead | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'digits') {
    const next = tokens[at + 1]
    // "1 er" is often printed apart.
    const near = next?.glued || (token.text === '1' && (next?.text.length ?? 0) > 1)
    const ending = near ? lexicon.ordinalEndings.startingAt(tokens, at + 1) : null
    if (!ending || token.text.length > 4) return null
    return {
      value: Number(token.text),
      from: at,
      to: ending.to,
      start: token.start,
      end: tokens[ending.to - 1]?.end ?? token.end,
    }
  }
  const found = lexicon.ordinals.startingAt(tokens, at)
  if (!found) return null
  return {
    value: found.value,
    from: at,
    to: found.to,
    start: token.start + found.skip,
    end: tokens[found.to - 1]?.end ?? token.end,
  }
}

/** "un" is an article in a sentence, and one where it is all there is. */
function loneUnit(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Quantity | null {
  if (at !== 0) return null
  const words = tokens.filter(({ kind }) => kind !== 'line')
  const [token] = words
  if (words.length !== 1 || !token) return null
  const found = lexicon.parts.startingAt(words, 0)
  if (found?.value.role !== 'unit' || found.skip > 0) return null
  const { start, end } = token
  return {
    value: found.value.value,
    from: 0,
    to: 1,
    start,
    end,
    form: 'words',
    bend: 'exact',
    scale: null,
    digits: null,
    joined: false,
  }
}
