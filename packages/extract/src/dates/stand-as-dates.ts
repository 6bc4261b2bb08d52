import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import { clockFollows } from './clock-follows.ts'
import { endsPhrase } from './ends-phrase.ts'
import type { SaidAt } from './said-date.ts'

/** A bare day needs a month from a later day, or before it in a range; else it is no day but a number. */
export function standAsDates(
  tokens: readonly Token[],
  items: readonly SaidAt[],
  links: readonly string[],
  lexicon: DateLexicon,
): boolean {
  const last = items.at(-1)
  if (!last) return false
  if (isMarkedRange(tokens, items, lexicon)) return true
  // اليوم الأول، الخميس: a number before a weekday is no day of a month.
  const given = (at: number) => items.slice(at + 1).some((item) => item.month !== null || item.monthTurn !== null)
  if (items.some((item, at) => item !== last && isBare(item) && !given(at))) return false
  if (!isBare(last) || (items.length === 1 && isMarkedDay(tokens, last, lexicon))) return true
  const opened = lexicon.rangeOpens.endingAt(tokens, items[0]?.from ?? 0) !== null
  const counted =
    lexicon.numbers.unitsAfter.startingAt(tokens, last.to) !== null ||
    (tokens[last.to]?.glued === true && tokens[last.to]?.kind === 'letters')
  const monthBefore = items.slice(0, -1).some((item) => item.month !== null || item.monthTurn !== null)
  // "novembre 19 au 20": the month stands before both days.
  const monthFirst = lexicon.months.startingAt(tokens, items[0]?.from ?? 0) !== null && endsPhrase(tokens, last.to)
  return (opened || monthFirst) && monthBefore && links.at(-1) === 'range' && !counted
}

/** "du 11 au 14.", "entre le 11 et le 14,": two bare days, each with its mark, and the end of a phrase. */
function isMarkedRange(tokens: readonly Token[], items: readonly SaidAt[], lexicon: DateLexicon): boolean {
  const [first, last] = items
  if (!first || !last || items.length > 2 || !isBare(first) || !isBare(last) || !endsPhrase(tokens, last.to))
    return false
  const opened = lexicon.rangeOpens.endingAt(tokens, first.from) !== null
  return opened && [first, last].every((item) => lexicon.dayMarks.endingAt(tokens, item.from) !== null)
}

/** "Le 17, la délégation…", "le 17 à 10 h": a bare day with its mark before it, a time or the end of a phrase after it. */
function isMarkedDay(tokens: readonly Token[], said: SaidAt, lexicon: DateLexicon): boolean {
  const marked = tokens[said.from]?.kind === 'digits' && lexicon.bareDayMarks.endingAt(tokens, said.from) !== null
  return marked && (endsPhrase(tokens, said.to) || clockFollows(tokens, said.to, lexicon))
}

/** A day of a month that nothing else places. */
export function isBare(said: SaidAt): boolean {
  return said.day !== null && said.month === null && said.monthTurn === null && said.weekday === null
}
