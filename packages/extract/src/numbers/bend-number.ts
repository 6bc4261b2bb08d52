import type { NumberLexicon } from '../languages/number-lexicon.ts'
import type { Bender } from '../languages/number-table.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { Joined } from './join-ranges.ts'
import type { NumberFound } from './number-found.ts'

/** A number with its bounds, its span in the levelled text covering the words that bend it. */
export type Bent = Pick<NumberFound, 'min' | 'max' | 'qualifier' | 'context' | 'form' | 'coreStart' | 'coreEnd'> & {
  readonly start: number
  readonly end: number
}

/** Words that may stand between a number and a bender after it: 45 *متدربة* على الأكثر. */
const NOUN_REACH = 3

/** Applies "plus de", حوالي, على الأقل… to a number. */
export function bendNumber(tokens: readonly Token[], joined: Joined, lexicon: NumberLexicon): Bent {
  const before = benderBefore(tokens, joined.from, lexicon)
  const after = before ? null : benderAfter(tokens, joined.to, lexicon)
  const qualifier = qualifierOf(joined, before?.bender ?? after?.bender ?? null)
  const core = { coreStart: joined.start, coreEnd: joined.end }
  const span = { start: before?.start ?? joined.start, end: after?.end ?? joined.end }
  return { ...bounds(joined, qualifier), ...core, ...span, qualifier, context: joined.context, form: joined.first.form }
}

function qualifierOf(joined: Joined, bender: Bender | null): NumberFound['qualifier'] {
  if (joined.second) return 'range'
  if (joined.first.bend === 'at_least' && bender?.qualifier !== 'at_most') return 'at_least'
  return bender?.qualifier ?? joined.first.bend
}

function bounds(joined: Joined, qualifier: NumberFound['qualifier']): { min: number | null; max: number | null } {
  const { value } = joined.first
  return {
    min: qualifier === 'at_most' ? null : value,
    max: qualifier === 'at_least' ? null : (joined.second?.value ?? value),
  }
}

/** A loose article or a filler may stand between: أزيد من *الـ* 200, "dépasse *désormais* 3 000". */
function benderBefore(
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): { bender: Bender; start: number } | null {
  const between = lexicon.looseArticles.endingAt(tokens, from) ?? lexicon.fillers.endingAt(tokens, from)
  const found =
    lexicon.bendersBefore.endingAt(tokens, from) ?? (between && lexicon.bendersBefore.endingAt(tokens, between.from))
  if (found) return { bender: found.value, start: (tokens[found.from]?.start ?? 0) + found.skip }
  return benderOfCount(tokens, from, lexicon)
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'arabic' || token?.kind === 'letters'
}

/** Words of those who are counted, between the word of counting and their number. */
const COUNTED_REACH = 3

/** `لا يتعدى عدد متدرباته 40`: the words of a count stand apart from its number, with those who are counted between. */
function benderOfCount(
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): { bender: Bender; start: number } | null {
  for (let at = from - 1; at >= from - COUNTED_REACH; at--) {
    if (!isWord(tokens[at])) return null
    const counting = lexicon.counting.endingAt(tokens, at)
    const found = counting && lexicon.bendersBefore.endingAt(tokens, counting.from)
    if (found) return { bender: found.value, start: (tokens[found.from]?.start ?? 0) + found.skip }
  }
  return null
}

function benderAfter(
  tokens: readonly Token[],
  to: number,
  lexicon: NumberLexicon,
): { bender: Bender; end: number } | null {
  for (let at = to; at <= to + NOUN_REACH; at++) {
    const found = lexicon.bendersAfter.startingAt(tokens, at)
    if (found)
      return opensNext(tokens, found.to, lexicon) ? null : { bender: found.value, end: tokens[found.to - 1]?.end ?? 0 }
    const token = tokens[at]
    if (!token || token.kind === 'line' || token.kind === 'mark' || token.kind === 'digits') return null
  }
  return null
}

/** "67 centres et plus *de 100* annexes": the bender belongs to the number after it. */
function opensNext(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const start = lexicon.of.startingAt(tokens, at)?.to ?? at
  return [at, start].some((each) => tokens[each]?.kind === 'digits' || lexicon.parts.startingAt(tokens, each) !== null)
}
