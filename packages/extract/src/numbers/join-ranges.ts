import type { NumberLexicon } from '../languages/number-lexicon.ts'
import type { NumberContext } from '../languages/number-table.ts'
import type { Token } from '../text/cut-tokens.ts'
import { numberContext } from './number-context.ts'
import type { Quantity } from './read-quantity.ts'

/** A number or a range before its benders: tokens `[from, to)`, levelled offsets `[start, end)`. */
export type Joined = {
  readonly first: Quantity
  readonly second: Quantity | null
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly context: NumberContext
}

/** How far before a range a word of change is looked for: "est passé en un an de 40 à 60". */
const CHANGE_REACH = 8

/** Joins the two ends of each range: `ما بين 300 و400`, "50 à 60", `50-60`. The others stay as they are. */
export function joinRanges(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  lexicon: NumberLexicon,
): Joined[] {
  const joined: Joined[] = []
  for (let at = 0; at < quantities.length; at++) {
    const [first, second] = [quantities[at], quantities[at + 1]]
    if (!first) continue
    const range = second && rangeOf(tokens, first, second, lexicon)
    if (range) at++
    joined.push(range ?? alone(tokens, first, { before: quantities[at - 1], after: second }, lexicon))
  }
  return joined
}

type Neighbours = { readonly before: Quantity | undefined; readonly after: Quantity | undefined }

function alone(
  tokens: readonly Token[],
  first: Quantity,
  { before, after }: Neighbours,
  lexicon: NumberLexicon,
): Joined {
  const { from, to, start, end } = first
  const of = lexicon.outOf.endingAt(tokens, from)
  const total = of !== null && before !== undefined && of.from - before.to <= 3
  const own = total ? 'total' : numberContext(tokens, first, lexicon)
  // "passé de 45 à 70 dirhams": the unit is said once.
  const shared =
    own === 'none' && after !== undefined && lexicon.ranges.some((range) => links(tokens, first, after, range.link))
  return { first, second: null, from, to, start, end, context: shared ? numberContext(tokens, after, lexicon) : own }
}

function rangeOf(tokens: readonly Token[], first: Quantity, second: Quantity, lexicon: NumberLexicon): Joined | null {
  const low = sharesScale(first, second) ? { ...first, value: first.value * (second.scale ?? 1) } : first
  if (low.value >= second.value || first.bend === 'at_least' || second.bend === 'at_least') return null
  const open = openOf(tokens, first, second, lexicon)
  if (!open || (open.from < first.from && changes(tokens, open.from, lexicon))) return null
  const [own, others] = [numberContext(tokens, first, lexicon), numberContext(tokens, second, lexicon)]
  if (own !== 'none' && others !== own && own !== 'year') return null
  const context = own === 'none' ? others : own
  return { first: low, second, from: open.from, to: second.to, start: open.start, end: second.end, context }
}

/** Where the range begins, its opening word included; null where the two numbers are no range. */
function openOf(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  lexicon: NumberLexicon,
): { from: number; start: number } | null {
  const bare = { from: first.from, start: first.start }
  if (tokens[first.to]?.text === '-' && first.to + 1 === second.from) return bare
  for (const range of lexicon.ranges) {
    if (!links(tokens, first, second, range.link)) continue
    const open = range.open.endingAt(tokens, first.from)
    if (open) return { from: open.from, start: (tokens[open.from]?.start ?? 0) + open.skip }
    if (!range.needed) return bare
  }
  return null
}

function links(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  link: NumberLexicon['ranges'][number]['link'],
): boolean {
  if (first.to === second.from) {
    // و joined to the second number's own word is a link as well.
    return second.joined && link.holds(tokens[second.from]?.text.charAt(0) ?? '')
  }
  const found = link.startingAt(tokens, first.to)
  return found !== null && found.to === second.from && (found.skip === 0 || found.definite)
}

/** 2 à 3 *millions*: the scale is said once. */
function sharesScale(first: Quantity, second: Quantity): boolean {
  return first.scale === null && second.scale !== null && first.value < second.value / second.scale
}

/** "est passé de 40 à 60" tells of two numbers, not of a range. */
function changes(tokens: readonly Token[], from: number, lexicon: NumberLexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) {
    if (tokens[at]?.text === '.' || tokens[at]?.kind === 'digits') return false
    if (lexicon.changes.startingAt(tokens, at)) return true
  }
  return false
}
