import { addDays, type CalendarDate, daysBetween } from '@jawla/domain'
import { type Days, type Outlook, resolveSaid } from './resolve-day.ts'
import type { SaidAt } from './said-date.ts'
import { isBareWeekday } from './said-grain.ts'
import { isFree } from './said-points.ts'
import type { DateLink } from './scan-dates.ts'

const YEAR_DAYS = 365

/** Each item's days; an item after the first is looked for from the one before it. */
export function resolveItems(items: readonly SaidAt[], links: readonly DateLink[], first: Outlook): (Days | null)[] {
  const resolved: (Days | null)[] = []
  for (const [at, item] of items.entries()) {
    const before = resolved.at(-1)
    const turned =
      item.dayWord !== null || item.weekdayTurn !== null || item.weekTurn !== null || item.monthTurn !== null
    const look = links[at - 1] === 'range' || item.day === null ? 'after' : 'around'
    resolved.push(resolveSaid(item, before && !turned ? { reference: before.to, look } : first))
  }
  const [opening, closing] = [items[0], resolved[1]]
  // من الاثنين إلى الجمعة المقبلين: the Monday before that Friday.
  if (opening && closing && links[0] === 'range' && items[1]?.weekdayTurn && isBareWeekday(opening))
    resolved[0] = resolveSaid(opening, { reference: closing.from, look: 'near' })
  return resolved
}

/**
 * A range whose words say no year: the one that lies nearest as a whole, "du 13 février au 15 juillet" told in September
 * is of this year, though its first day comes again sooner.
 */
export function nearestRange(
  items: readonly SaidAt[],
  links: readonly DateLink[],
  reference: CalendarDate | null,
): (Days | null)[] | null {
  const [first, last] = items
  const free = items.every(
    (item) => item.year === null && item.weekday === null && item.dayWord === null && isFree(item),
  )
  if (!reference || !first?.month || !last?.month || items.length !== 2 || links[0] !== 'range' || !free) return null
  const ranges = [0, -YEAR_DAYS, YEAR_DAYS].map((days) =>
    resolveItems(items, links, { reference: addDays(reference, days), look: 'near' }),
  )
  return ranges.reduce((best, range) => (awayFrom(range, reference) < awayFrom(best, reference) ? range : best))
}

/** How many days a stretch of days lies from a day; none where it holds it. */
function awayFrom(range: readonly (Days | null)[], day: CalendarDate): number {
  const span = spanOf(range)
  return span ? Math.max(0, daysBetween(day, span.from), daysBetween(span.to, day)) : Number.POSITIVE_INFINITY
}

/** From the first day to the last; null where one is not known or they run backward. */
export function spanOf(days: readonly (Days | null)[]): Days | null {
  const [first, last] = [days[0], days.at(-1)]
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null
}
