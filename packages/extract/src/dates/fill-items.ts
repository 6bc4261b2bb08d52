import type { SaidAt } from './said-date.ts'
import { isBareWeekday } from './said-grain.ts'
import type { DateLink } from './scan-dates.ts'

type Linked = { readonly items: readonly SaidAt[]; readonly links: readonly DateLink[] }

/** Months and years said once for several days are given to each: "du 10 au 30 mars", من 16 دجنبر إلى غاية 25 منه. */
export function fillItems(items: readonly SaidAt[], links: readonly DateLink[]): Linked {
  const paired = pairWeekdays(items)
  const filled = [...(paired ?? items)]
  for (let at = filled.length - 2; at >= 0; at--) {
    const [item, next] = [filled[at], filled[at + 1]]
    if (item && next) filled[at] = links[at] === 'list' ? turnedLike(next, fromNext(item, next)) : fromNext(item, next)
  }
  for (let at = 1; at < filled.length; at++) {
    const [before, item] = [filled[at - 1], filled[at]]
    if (before && item) filled[at] = fromBefore(before, item)
  }
  return { items: filled, links: paired ? links.slice(0, paired.length - 1) : links }
}

/** السبت والأحد 8 و9 فبراير: the weekdays first, then as many days; each weekday is given its day. */
function pairWeekdays(items: readonly SaidAt[]): SaidAt[] | null {
  const half = (items.length + 1) / 2
  const weekdays = items.slice(0, half)
  const days = items.slice(half - 1)
  if (items.length < 3 || !Number.isInteger(half)) return null
  if (!weekdays.every((item, at) => item.weekday !== null && (item.day !== null) === (at === half - 1))) return null
  if (!days.every((item, at) => item.day !== null && (item.weekday !== null) === (at === 0))) return null
  return days.map((day, at) => ({
    ...day,
    weekday: weekdays[at]?.weekday ?? null,
    from: weekdays[at]?.from ?? day.from,
    start: weekdays[at]?.start ?? day.start,
  }))
}

/** الأحد والاثنين *المقبلين*: one turn for both weekdays. */
function turnedLike(next: SaidAt, item: SaidAt): SaidAt {
  const both = isBareWeekday(item) && isBareWeekday({ ...next, weekdayTurn: null })
  return both ? { ...item, weekdayTurn: next.weekdayTurn } : item
}

function fromNext(item: SaidAt, next: SaidAt): SaidAt {
  if (item.dayWord !== null) return item
  if (isDayWithoutMonth(item)) {
    const monthTurn = next.monthTurn === 'same' ? null : next.monthTurn
    return { ...item, month: next.month, monthTurn, year: next.year, yearTurn: next.yearTurn }
  }
  if (item.month === null || item.year !== null || item.monthTurn !== null || item.yearTurn !== null) return item
  // "du 28 décembre au 5 janvier 2025" began the year before.
  const earlier = next.month !== null && item.month > next.month
  return {
    ...item,
    year: next.year === null ? null : next.year - (earlier ? 1 : 0),
    yearTurn: earlier ? null : next.yearTurn,
  }
}

function fromBefore(before: SaidAt, item: SaidAt): SaidAt {
  const same = item.monthTurn === 'same' || isDayWithoutMonth(item)
  if (item.day === null || !same || before.month === null) return item
  const wraps = before.day !== null && item.day < before.day && item.monthTurn !== 'same'
  const month = wraps ? (before.month % 12) + 1 : before.month
  const year = before.year === null ? null : before.year + (wraps && month === 1 ? 1 : 0)
  return { ...item, month, year, monthTurn: before.monthTurn, yearTurn: before.yearTurn }
}

function isDayWithoutMonth(said: SaidAt): boolean {
  return said.day !== null && said.month === null && said.monthTurn === null
}
