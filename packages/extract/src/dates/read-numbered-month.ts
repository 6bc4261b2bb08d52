import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import { endsPhrase } from './ends-phrase.ts'
import { readDayNumber } from './read-calendar-day.ts'
import { readYear } from './read-year.ts'

/** شهر *9*, شهر *11* المقبل: a month told by its number, where nothing that the number may count follows. */
export function readNumberedMonth(
  tokens: readonly Token[],
  at: number,
  lexicon: DateLexicon,
): { month: number; to: number } | null {
  if (!lexicon.monthWords.endingAt(tokens, at)) return null
  const number = readDayNumber(tokens, at, lexicon)
  if (!number || number.value > 12) return null
  const { value: month, to } = number
  const turned = lexicon.turnsAfter.startingAt(tokens, to) ?? lexicon.yearTurns.startingAt(tokens, to)
  return turned?.skip === 0 || endsPhrase(tokens, to) || readYear(tokens, to, lexicon) ? { month, to } : null
}
