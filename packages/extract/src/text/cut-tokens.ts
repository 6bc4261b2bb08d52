import { bitsAt, CHARACTER, characterBits, unitsAt } from './characters.ts'
import type { Spelling } from './spelling.ts'
import { spellingOf } from './spelling-table.ts'

/** A run of digits, a run of letters of one script, a line break, or any other single character. Spaces are no tokens. */
export type Token = {
  readonly kind: Spelling['kind']
  readonly text: string
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean
  readonly spelling: Spelling
}

/** Cuts a levelled text into tokens, in one pass. */
export function cutTokens(level: string): Token[] {
  const tokens: Token[] = []
  let lastEnd = -1
  for (let at = 0; at < level.length; ) {
    const bits = characterBits(level.charCodeAt(at))
    if ((bits & CHARACTER.space) !== 0 && level[at] !== '\n') {
      at++
      continue
    }
    const kind = kindAt(level, at, bits)
    const end = endOf(level, at, kind)
    const spelling = spellingOf(level, { start: at, end }, kind)
    tokens.push({ kind, text: spelling.text, start: at, end, glued: at === lastEnd, spelling })
    lastEnd = end
    at = end
  }
  return tokens
}

// Arabic letters apart from Latin ones, so that a word glued to another script's word is still read: `دجنبرMAP`.
function kindAt(level: string, at: number, first: number): Token['kind'] {
  const bits = (first & CHARACTER.half) === 0 ? first : bitsAt(level, at)
  if ((bits & CHARACTER.arabic) !== 0) return 'arabic'
  if ((bits & CHARACTER.letter) !== 0) return 'letters'
  if ((bits & CHARACTER.digit) !== 0) return 'digits'
  return (bits & CHARACTER.space) === 0 ? 'mark' : 'line'
}

function endOf(level: string, start: number, kind: Token['kind']): number {
  let at = start + unitsAt(level, start)
  const run = RUNS[kind]
  if (!run) return at
  while (at < level.length) {
    const bits = characterBits(level.charCodeAt(at))
    if ((bits & run.of) === run.bits) at++
    else if ((bits & CHARACTER.half) !== 0 && kindAt(level, at, bits) === kind) at += unitsAt(level, at)
    else break
  }
  return at
}

const { letter, arabic, digit, half } = CHARACTER
/** The bits of the characters that a run of each kind goes on with, among those that tell. */
const RUNS: Readonly<Record<Token['kind'], { readonly of: number; readonly bits: number } | null>> = {
  arabic: { of: arabic | half, bits: arabic },
  letters: { of: letter | arabic | half, bits: letter },
  digits: { of: digit | half, bits: digit },
  line: null,
  mark: null,
}
