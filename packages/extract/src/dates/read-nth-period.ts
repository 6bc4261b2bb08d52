import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readOrdinal } from '../numbers/find-quantities.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { Step } from './read-calendar-day.ts'
import { readMonthAfter } from './read-month-after.ts'
import { readYear } from './read-year.ts'
import { NOTHING_SAID, type Period, type SaidAt } from './said-date.ts'

type Counted = { readonly nth: number; readonly period: Period; readonly to: number; readonly skip: number }

/**
 * Reads a counted week, week-end, quarter or half of a month or a year at the token `from`: "première semaine d'avril",
 * الأسبوع الثالث من هذا الشهر, الربع الثالث من سنة 2024, "dernier trimestre 2024".
 */
export function readNthPeriod(tokens: readonly Token[], from: number, lexicon: DateLexicon): SaidAt | null {
  const counted = countedFirst(tokens, from, lexicon) ?? countedLast(tokens, from, lexicon)
  if (!counted) return null
  const { nth, period, to, skip } = counted
  const step: Step = { said: { ...NOTHING_SAID, nth, period }, to }
  const inMonth = period === 'quarter' ? null : readMonthAfter(tokens, step, lexicon)
  const placed = inMonth ?? (period === 'weekend' ? null : inYear(tokens, step, lexicon))
  return placed && { ...placed.said, from, to: placed.to, start: (tokens[from]?.start ?? 0) + skip }
}

/** "première semaine", آخر أسبوع. */
function countedFirst(tokens: readonly Token[], from: number, lexicon: DateLexicon): Counted | null {
  const last = lexicon.lastOf.startingAt(tokens, from)
  const which = last ? { value: -1, to: last.to } : readOrdinal(tokens, from, lexicon.numbers)
  const period = which && lexicon.periods.startingAt(tokens, which.to)
  if (!which || !period || period.skip > 0) return null
  const skip = last ? last.skip : (lexicon.numbers.ordinals.startingAt(tokens, from)?.skip ?? 0)
  return { nth: which.value, period: period.value, to: period.to, skip }
}

/** الأسبوع الثالث, الربع الأخير. */
function countedLast(tokens: readonly Token[], from: number, lexicon: DateLexicon): Counted | null {
  const period = lexicon.periods.startingAt(tokens, from)
  const last = period && lexicon.lastAfter.startingAt(tokens, period.to)
  const which = last ? { value: -1, to: last.to } : period && readOrdinal(tokens, period.to, lexicon.numbers)
  if (!period || !which) return null
  const skip = Math.max(0, period.skip - (period.definite ? 2 : 0))
  return { nth: which.value, period: period.value, to: which.to, skip }
}

/** من سنة 2024, "de l'année prochaine", "2024". */
function inYear(tokens: readonly Token[], { said, to }: Step, lexicon: DateLexicon): Step | null {
  const turn = lexicon.yearTurns.startingAt(tokens, to)
  if (turn?.skip === 0) return { said: { ...said, yearTurn: turn.value }, to: turn.to }
  const links = [lexicon.yearLinks.startingAt(tokens, to), lexicon.monthLinks.startingAt(tokens, to)]
  for (const at of [...links.flatMap((link) => link?.to ?? []), to]) {
    const year = readYear(tokens, at, lexicon)
    if (year) return { said: { ...said, year: year.value }, to: year.to }
  }
  return null
}
