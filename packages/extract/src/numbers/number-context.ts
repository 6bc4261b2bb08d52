import type { NumberLexicon } from '../languages/number-lexicon.ts'
import type { NumberContext } from '../languages/number-table.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { Quantity } from './read-quantity.ts'

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

/** What a number counts or names, told by the words beside it: `درهم` after it, `المادة` before it. */
export function numberContext(tokens: readonly Token[], quantity: Quantity, lexicon: NumberLexicon): NumberContext {
  if (lexicon.percent.startingAt(tokens, quantity.to)) return 'percent'
  const unit = unitAfter(tokens, quantity.to, lexicon)
  const label = labelBefore(tokens, quantity, lexicon)
  if (unit && unit !== 'thing' && label !== 'age') return unit
  return label ?? (isYearPair(tokens, quantity) ? 'year' : (unit ?? 'none'))
}

function unitAfter(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberContext | null {
  const direct = lexicon.unitsAfter.startingAt(tokens, at)
  if (direct && (direct.skip === 0 || direct.definite)) return direct.joined ? null : direct.value
  const of = lexicon.of.startingAt(tokens, at)
  const counted = of && of.skip === 0 ? lexicon.unitsAfter.startingAt(tokens, of.to) : null
  return counted && (counted.skip === 0 || counted.definite) ? counted.value : null
}

function labelBefore(tokens: readonly Token[], quantity: Quantity, lexicon: NumberLexicon): NumberContext | null {
  let at = lexicon.looseArticles.endingAt(tokens, quantity.from)?.from ?? quantity.from
  if (tokens[at - 1]?.text === ':') at--
  const label = lexicon.labelsBefore.endingAt(tokens, at)?.value ?? null
  if (label === 'year') return isYear(quantity) ? label : null
  return label === 'edition' && countsNoun(tokens[quantity.to], lexicon) ? null : label
}

/** كرمت الدورة 12 *صانعة*: a noun without a preposition is counted by the number before it. */
function countsNoun(next: Token | undefined, lexicon: NumberLexicon): boolean {
  return next?.kind === 'arabic' && next.spelling.forms.length === 1 && lexicon.of.startingAt([next], 0) === null
}

/** `2024-2025`, `(2016-2021)`. */
function isYearPair(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!isYear(quantity) || quantity.digits === null) return false
  const dashes = [tokens[quantity.from - 1], tokens[quantity.to]]
  const others = [tokens[quantity.from - 2], tokens[quantity.to + 1]]
  return dashes.some((dash, side) => dash?.text === '-' && /^(?:19|20)\d\d$/.test(others[side]?.text ?? ''))
}

function isYear(quantity: Quantity): boolean {
  const written = quantity.digits === null || quantity.digits.length === 4
  return written && quantity.end - quantity.start !== 5 && quantity.value >= FIRST_YEAR && quantity.value <= LAST_YEAR
}
