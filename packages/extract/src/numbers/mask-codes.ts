import type { Token } from '../text/cut-tokens.ts'
import { readDigits } from './read-digits.ts'

const CHAIN_MARKS = new Set(['.', ',', "'", '/', ':', '-'])
const ADDRESS_STARTS = new Set(['http', 'https', 'www'])
const CODE_MARKS = new Set(['_', '#', '@', '=', '&', '*', '^'])
const PHONE_MARKS = new Set(['.', '-', '/'])

/** Marks with 1 the tokens whose digits count nothing: addresses, phone numbers, law and file numbers, clock times. */
export function maskCodes(tokens: readonly Token[]): Uint8Array {
  const mask = new Uint8Array(tokens.length)
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const inDigits = token?.kind === 'digits'
    if (!inDigits && (token?.kind !== 'letters' || !ADDRESS_STARTS.has(token.text))) {
      at++
      continue
    }
    const to = inDigits ? (phoneEnd(tokens, at) ?? codeEnd(tokens, at)) : addressEnd(tokens, at)
    if (to === null) {
      at = Math.max(at + 1, chainEnd(tokens, at))
      continue
    }
    mask.fill(1, at, to)
    at = to
  }
  return mask
}

function addressEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1]
  if (!next?.glued || (next.text !== ':' && next.text !== '.')) return null
  let to = at + 1
  while (tokens[to]?.glued) to++
  return to
}

/** `0539.90.77.12`, `06 12 34 56 78`, `+212 661 23 45 67`. */
function phoneEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]
  if (first?.kind !== 'digits') return null
  const abroad = (tokens[at - 1]?.text === '+' && first.glued) || first.text.startsWith('00')
  if (!abroad && !/^0[1-9]/.test(first.text)) return null
  const [least, most] = abroad ? [9, 15] : [10, 10]
  let count = first.text.length
  let to = at + 1
  while (count < most) {
    const step = tokens[to]?.kind === 'digits' ? 0 : PHONE_MARKS.has(tokens[to]?.text ?? '') ? 1 : null
    const run = step === null ? null : tokens[to + step]
    if (step === null || run?.kind !== 'digits' || run.text.length > 9) break
    count += run.text.length
    to += step + 1
  }
  return count >= least && count <= most ? to : null
}

/** A chain of digits and marks that is no number (`17.99.12`, `7/2026`, `10:30`), or digits glued to Latin letters (`A4`). */
function codeEnd(tokens: readonly Token[], at: number): number | null {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (token?.kind !== 'digits') return null
  const to = chainEnd(tokens, at)
  if (token.glued && (before?.kind === 'letters' || CODE_MARKS.has(before?.text ?? '') || hyphenated(tokens, at)))
    return to
  const marks = tokens.slice(at, Math.min(to, at + 40)).filter((each) => each.kind === 'mark')
  if (marks.some((mark) => mark.text === '/' || mark.text === ':')) return to
  const dash = marks.filter((mark) => mark.text === '-')
  if (dash.length > 1 || to - at > 30) return to
  const cut = dash[0] ? tokens.indexOf(dash[0], at) : to
  const whole = isNumber(tokens, at, cut) && (cut === to || isNumber(tokens, cut + 1, to))
  return whole ? null : to
}

/** `covid-19`: a hyphen binds the digits to a word. */
function hyphenated(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at - 1], tokens[at - 2]]
  return hyphen?.text === '-' && hyphen.glued && (word?.kind === 'letters' || word?.kind === 'arabic')
}

function isNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const read = readDigits(tokens, from)
  return read !== null && read.to >= to
}

/** The end of the run of digits that single marks glue together. */
function chainEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'digits') return at
  let to = at + 1
  while (
    CHAIN_MARKS.has(tokens[to]?.text ?? '') &&
    tokens[to]?.glued &&
    tokens[to + 1]?.kind === 'digits' &&
    tokens[to + 1]?.glued
  )
    to += 2
  return to
}
