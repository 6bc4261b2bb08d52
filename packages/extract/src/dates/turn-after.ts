import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Turn } from '../languages/date-table.ts'
import type { PhraseFound } from '../languages/phrase-tree.ts'
import type { Token } from '../text/cut-tokens.ts'
import { endsPhrase } from './ends-phrase.ts'

/** The turn after a weekday, a week, a month or a year: الماضي, "prochaine"; "d'avant" only where the phrase ends with it. */
export function turnAfter(tokens: readonly Token[], at: number, lexicon: DateLexicon): PhraseFound<Turn> | null {
  const turn = lexicon.turnsAfter.startingAt(tokens, at)
  if (turn) return turn.skip === 0 ? turn : null
  const last = lexicon.turnsAtEnd.startingAt(tokens, at)
  return last && endsPhrase(tokens, last.to) ? last : null
}
