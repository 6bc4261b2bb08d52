import type { Token } from '../text/cut-tokens.ts'

const PHRASE_ENDS = new Set([',', '.', ';', ')', ':', '!', '?'])

/** Nothing stands at the token `at`, or a line ends there, or a mark that no word is glued to. */
export function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next === undefined ||
    next.kind === 'line' ||
    (next.kind === 'mark' && PHRASE_ENDS.has(next.text) && !tokens[at + 1]?.glued)
  )
}
