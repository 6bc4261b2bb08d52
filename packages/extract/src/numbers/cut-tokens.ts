/** A run of digits, a run of letters of one script, a line break, or any other single character. Spaces are no tokens. */
export type Token = {
  readonly kind: 'digits' | 'arabic' | 'letters' | 'line' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean
}

// Arabic letters apart from Latin ones, so that a word glued to another script's word is still read: `دجنبرMAP`.
const TOKEN = /(\d+)|((?:(?=\p{Script=Arabic})\p{L})+)|((?:(?!\p{Script=Arabic})\p{L})+)|(\n)|([^\s])/gu

/** Cuts a levelled text into tokens, in one pass. */
export function cutTokens(level: string): Token[] {
  const tokens: Token[] = []
  let lastEnd = -1
  for (const match of level.matchAll(TOKEN)) {
    const text = match[0]
    const end = match.index + text.length
    tokens.push({ kind: kindOf(match), text, start: match.index, end, glued: match.index === lastEnd })
    lastEnd = end
  }
  return tokens
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[1] !== undefined) return 'digits'
  if (match[2] !== undefined) return 'arabic'
  if (match[3] !== undefined) return 'letters'
  return match[4] === undefined ? 'mark' : 'line'
}
