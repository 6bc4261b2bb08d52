import type { DateFound } from './date-found.ts'
import { SHIFT } from './resolve-day.ts'
import type { SaidAt } from './said-date.ts'

/** Nothing said of it points back or forward. */
export function isFree(said: SaidAt): boolean {
  return pointOf(said) === 'nowhere'
}

/** Where the words of a date point, seen from the reference day. */
export function pointOf(said: SaidAt): DateFound['points'] {
  const turn = said.weekdayTurn ?? said.weekTurn ?? said.monthTurn ?? said.yearTurn
  if (said.beside) return 'nowhere'
  if (said.dayWord !== null) return said.dayWord < 0 ? 'back' : said.dayWord > 0 ? 'forward' : 'here'
  if (turn !== null && SHIFT[turn] !== 0) return SHIFT[turn] < 0 ? 'back' : 'forward'
  return turn === 'this' && said.weekday === null ? 'here' : 'nowhere'
}
