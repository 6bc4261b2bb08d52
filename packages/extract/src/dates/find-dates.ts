import { addDays, type CalendarDate, daysBetween, type ReportLanguage } from '@jawla/domain'
import { dateLexicon, type UnitName } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { LevelText } from '../text/level-text.ts'
import type { DateFound, DatePart, DateRule } from './date-found.ts'
import { dateRule } from './date-rule.ts'
import { fillItems } from './fill-items.ts'
import type { RelativeDate } from './read-relative-date.ts'
import { type Days, monthsAway, resolveUnit, SHIFT } from './resolve-day.ts'
import { nearestRange, resolveItems, spanOf } from './resolve-items.ts'
import type { SaidAt } from './said-date.ts'
import { grainOf } from './said-grain.ts'
import { isFree, pointOf } from './said-points.ts'
import { type DateLink, scanDates } from './scan-dates.ts'

const AWAY_RULES: Readonly<Record<UnitName, DateRule>> = {
  day: 'days-away',
  week: 'weeks-away',
  weekend: 'weeks-away',
  month: 'months-away',
  year: 'years-away',
}
const TURN_RULES: Readonly<Record<UnitName, DateRule>> = {
  day: 'day-word',
  week: 'week',
  weekend: 'week',
  month: 'month-word',
  year: 'year-word',
}

/** How many days a story may lie from its publication. */
const STORY_DAYS = 45

type Anchor = { readonly year: number; readonly month: number }

/**
 * Finds the dates of a levelled text, in order, resolved against `reference`, the day of publication. Words of every
 * language are tried; `language` is the report's own. Without a reference only dates that say their year are found.
 * Time is linear in the length of the text.
 */
export function findDates(level: LevelText, language: ReportLanguage, reference: CalendarDate | null): DateFound[] {
  const lexicon = dateLexicon(language)
  const { tokens } = level
  const found: DateFound[] = []
  // The month of the date told last, for "le 12 du même mois".
  let anchor: Anchor | null = null
  // The day told last, for "la veille" and "deux jours plus tard".
  let told: CalendarDate | null = null
  for (const scanned of scanDates(level, lexicon)) {
    if (scanned.kind === 'hijri') continue
    const beside = scanned.kind === 'relative' ? scanned.relative.beside : scanned.items[0]?.beside
    const seenFrom: CalendarDate | null = beside ? besideDay(told, reference) : reference
    const read: DateFound[] =
      scanned.kind === 'relative'
        ? relativeFound(level, tokens, scanned.relative, seenFrom)
        : datesFound(level, tokens, {
            items: scanned.items.map((item) =>
              scanned.items.length > 1 && item.monthTurn !== 'same' ? item : anchored(item, anchor),
            ),
            links: scanned.links,
            reference: seenFrom,
          })
    found.push(...read)
    const last = read.at(-1)
    if (last && last.precision !== 'year')
      anchor = { year: Number(last.to.slice(0, 4)), month: Number(last.to.slice(5, 7)) }
    if (last?.precision === 'day') told = last.to
  }
  return found
}

/** A day told long ago is background; the story goes on from the reference. */
function besideDay(told: CalendarDate | null, reference: CalendarDate | null): CalendarDate | null {
  if (told === null || reference === null) return told ?? reference
  return Math.abs(daysBetween(told, reference)) <= STORY_DAYS ? told : reference
}

function anchored(said: SaidAt, anchor: Anchor | null): SaidAt {
  const bare = said.day !== null && said.month === null && said.monthTurn === null && said.weekday === null
  if ((!bare && said.monthTurn !== 'same') || said.month !== null || !anchor) return said
  return { ...said, ...anchor, monthTurn: null, borrowed: true }
}

type Told = {
  readonly items: readonly SaidAt[]
  readonly links: readonly DateLink[]
  readonly reference: CalendarDate | null
}

function datesFound(level: LevelText, tokens: readonly Token[], told: Told): DateFound[] {
  const { items, links } = fillItems(told.items, told.links)
  const near =
    nearestRange(items, links, told.reference) ??
    resolveItems(items, links, { reference: told.reference, look: 'near' })
  // Few dates may lie on either side of the reference: the others are not looked for ahead of it.
  const after = items.some(isFree) ? resolveItems(items, links, { reference: told.reference, look: 'after' }) : []
  return stretches(near, links).flatMap(({ from, to, range }) => {
    const days = spanOf(near.slice(from, to))
    const ahead = spanOf(after.slice(from, to))
    return days ? [asFound(level, tokens, { items: items.slice(from, to), days, ahead, range })] : []
  })
}

/** Days joined by a range, or that follow each other without a gap, are one stretch; the others stand alone. */
function stretches(
  days: readonly (Days | null)[],
  links: readonly DateLink[],
): { from: number; to: number; range: boolean }[] {
  const found: { from: number; to: number; range: boolean }[] = []
  for (let at = 0; at < days.length; at++) {
    const last = found.at(-1)
    const [before, own] = [days[at - 1], days[at]]
    const ranged = links[at - 1] === 'range'
    const next = before && own ? addDays(before.to, 1) === own.from : false
    if (last && (ranged || (next && !last.range && links[at] !== 'range'))) {
      last.to = at + 1
      last.range ||= ranged
    } else found.push({ from: at, to: at + 1, range: false })
  }
  return found
}

function asFound(
  level: LevelText,
  tokens: readonly Token[],
  told: { items: readonly SaidAt[]; days: Days; ahead: Days | null; range: boolean },
): DateFound {
  const [first, last] = [told.items[0], told.items.at(-1)]
  const parts = partsOf(told.items)
  const precision = parts.day !== 'none' ? 'day' : parts.month !== 'none' ? 'month' : 'year'
  const basis = [parts.day, parts.month, parts.year].includes('implied') ? 'implied' : 'stated'
  const free = told.items.every(isFree) && basis === 'implied'
  const ahead =
    free && told.ahead && (told.ahead.from !== told.days.from || told.ahead.to !== told.days.to) ? told.ahead : null
  return {
    ...spanAt(level, first?.start ?? 0, tokens[(last?.to ?? 1) - 1]?.end ?? 0),
    ...told.days,
    precision,
    basis,
    parts,
    rule: dateRule(told.items, told.range),
    points: first ? pointOf(first) : 'nowhere',
    ahead,
    counted: null,
  }
}

function partsOf(items: readonly SaidAt[]): DateFound['parts'] {
  const borrowed = items.some((item) => item.borrowed)
  const said = (part: 'day' | 'month' | 'year'): boolean =>
    items.every((item) => item[part] !== null) && !(borrowed && part !== 'day')
  const byDay = items.some((item) => grainOf(item) === 'day')
  const byMonth = byDay || items.some((item) => grainOf(item) === 'month')
  const part = (needed: boolean, isSaid: boolean): DatePart => (isSaid ? 'stated' : needed ? 'implied' : 'none')
  return {
    weekday: items.some((item) => item.weekday !== null) ? 'stated' : 'none',
    day: part(byDay, said('day')),
    month: part(byMonth, said('month')),
    year: part(true, said('year')),
  }
}

function relativeFound(
  level: LevelText,
  tokens: readonly Token[],
  relative: RelativeDate,
  reference: CalendarDate | null,
): DateFound[] {
  if (!reference) return []
  const { unit, turn, count } = relative
  const precision = unit === 'month' || unit === 'year' ? unit : 'day'
  const away = turn === null ? Math.sign(count) : SHIFT[turn]
  return [
    {
      ...spanAt(level, relative.start, tokens[relative.to - 1]?.end ?? relative.start),
      ...resolveUnit(unit, turn, count, reference),
      precision,
      basis: 'implied',
      parts: {
        weekday: 'none',
        day: precision === 'day' ? 'implied' : 'none',
        month: precision === 'year' ? 'none' : 'implied',
        year: 'implied',
      },
      rule: turn === null ? AWAY_RULES[unit] : TURN_RULES[unit],
      points: away < 0 ? 'back' : away > 0 ? 'forward' : 'here',
      ahead: null,
      counted: turn === null && unit === 'month' ? monthsAway(reference, count) : null,
    },
  ]
}

function spanAt(level: LevelText, levelStart: number, levelEnd: number) {
  const { start, end } = level.rawSpan(levelStart, levelEnd)
  return { quote: level.raw.slice(start, end), start, end, levelStart, levelEnd }
}
