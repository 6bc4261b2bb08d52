import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import { readYearAfter, type Step } from './read-calendar-day.ts'
import { readNumberedMonth } from './read-numbered-month.ts'

/** The month that something is counted in: (premier jeudi) *de mars 2025*, (أول خميس) *من الشهر المقبل*. */
export function readMonthAfter(tokens: readonly Token[], { said, to }: Step, lexicon: DateLexicon): Step | null {
  const turn = lexicon.monthTurns.startingAt(tokens, to)
  if (turn?.skip === 0) return { said: { ...said, monthTurn: turn.value }, to: turn.to }
  for (const link of [lexicon.monthLinks.startingAt(tokens, to), lexicon.nthLinks.startingAt(tokens, to)]) {
    const named = link && lexicon.months.startingAt(tokens, link.to)
    const numbered = link && readNumberedMonth(tokens, link.to, lexicon)
    const month = named ? named.value.month : (numbered?.month ?? null)
    if (month !== null)
      return readYearAfter(tokens, { said: { ...said, month }, to: named?.to ?? numbered?.to ?? to }, lexicon)
  }
  return null
}
