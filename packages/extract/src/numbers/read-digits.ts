import type { Token } from '../text/cut-tokens.ts'

/** Digits with their marks, tokens `[from, to)`. */
export type DigitsRead = {
  readonly value: number
  /** The value where a lone mark before three digits is a decimal mark after all: "1,250 million". */
  readonly asDecimal: number | null
  readonly to: number
  /** As printed, without marks: `03`, `2025`. */
  readonly digits: string
  readonly plain: boolean
}

const GROUPING = new Set(['.', ',', "'", ' '])
const DECIMAL = new Set(['.', ','])
/** Longer ones are codes, not counts; the bound keeps a wall of digits from being read again and again. */
const MOST_DIGITS = 15

/**
 * Reads `1200`, `1.200`, `1 200`, `1,200`, `12.500.000`, `1.200,50`, `24,8` at the token `from`.
 * A mark before exactly three digits parts thousands, before another count of digits it parts decimals.
 * Null where the digits are of no number: `17.99.12`.
 */
export function readDigits(tokens: readonly Token[], from: number): DigitsRead | null {
  const first = tokens[from]
  if (first?.kind !== 'digits' || first.text.length > MOST_DIGITS) return null
  let to = from + 1
  let digits = first.text
  let grouping: string | null = null
  if (first.text.length <= 3 && first.text !== '0' && first.text !== '00' && first.text !== '000') {
    for (let part = nextPart(tokens, to); part && digits.length <= MOST_DIGITS; part = nextPart(tokens, to)) {
      if (!GROUPING.has(part.mark) || part.text.length !== 3 || (grouping !== null && part.mark !== grouping)) break
      grouping = part.mark
      digits += part.text
      to = part.to
    }
  }
  if (digits.length > MOST_DIGITS) return null
  const tail = nextPart(tokens, to)
  if (!tail || !DECIMAL.has(tail.mark)) {
    const lone = grouping !== null && DECIMAL.has(grouping) && digits.length <= 6
    const asDecimal = lone ? Number(`${digits.slice(0, -3)}.${digits.slice(-3)}`) : null
    return { value: Number(digits), asDecimal, to, digits, plain: grouping === null }
  }
  if (tail.mark === grouping) return null
  const after = nextPart(tokens, tail.to)
  if (after && after.mark === tail.mark) return null
  return {
    value: Number(`${digits}.${tail.text}`),
    asDecimal: null,
    to: tail.to,
    digits: `${digits}${tail.text}`,
    plain: false,
  }
}

/** The next run of digits and the one mark or space before it. */
function nextPart(tokens: readonly Token[], at: number): { mark: string; text: string; to: number } | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !token) return null
  if (token.kind === 'digits')
    return token.start - before.end === 1 ? { mark: ' ', text: token.text, to: at + 1 } : null
  if (token.kind !== 'mark' || !token.glued || next?.kind !== 'digits' || !next.glued) return null
  return { mark: token.text, text: next.text, to: at + 2 }
}
