import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readOrdinal } from '../numbers/find-quantities.ts'
import type { Token } from '../text/cut-tokens.ts'
import { readMonthAfter } from './read-month-after.ts'
import { NOTHING_SAID, type SaidAt } from './said-date.ts'

/** Reads "premier jeudi de mars 2025", أول خميس من الشهر المقبل, "dernier jour d'avril" at the token `from`. */
export function readNthDay(tokens: readonly Token[], from: number, lexicon: DateLexicon): SaidAt | null {
  const last = lexicon.lastOf.startingAt(tokens, from)
  const which = last ? { value: -1, to: last.to } : readOrdinal(tokens, from, lexicon.numbers)
  if (!which || which.value > 31) return null
  const unit = lexicon.units.startingAt(tokens, which.to)
  const byDay = unit?.value.some((word) => word.unit === 'day' && word.count === 'one') ? unit : null
  const weekday = lexicon.weekdays.startingAt(tokens, byDay?.to ?? which.to)
  const counted = weekday ?? byDay
  if (!counted || counted.skip > 0) return null
  const said = { ...NOTHING_SAID, nth: which.value, weekday: weekday?.value.weekday ?? null }
  const step = readMonthAfter(tokens, { said, to: counted.to }, lexicon)
  if (!step) return null
  const skip = last ? last.skip : (lexicon.numbers.ordinals.startingAt(tokens, from)?.skip ?? 0)
  return { ...step.said, from, to: step.to, start: (tokens[from]?.start ?? 0) + skip }
}
