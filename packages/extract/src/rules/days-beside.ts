import type { ReadDate } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import { type Article, type Span, sentenceOf, wordAt } from '../text/article.ts'
import { itemsIn } from '../text/range.ts'
import { unbroken } from '../text/unbroken.ts'
import type { visitDate } from './dates.ts'
import type { PlaceMention } from './places.ts'

/** Words between a day and the town that it was spent in. */
const BESIDE = 4

/**
 * `زارت أول أمس مدينة صفرو، ثم حلت أمس بإيموزار`: the days of a tour's later legs, each told beside its town where the tour is
 * summed up, by the town's province.
 */
export function daysBeside(
  article: Article,
  scope: { places: readonly PlaceMention[]; dates: readonly DateFound[] },
): ReadonlyMap<string, ReturnType<typeof visitDate>> {
  const towns = scope.places.filter(({ inTitle }) => !inTitle)
  const days = new Map<string, ReturnType<typeof visitDate>>()
  for (const date of scope.dates) {
    if (date.precision !== 'day' || date.from !== date.to) continue
    const day = { from: wordAt(article, date.levelStart), to: wordAt(article, date.levelEnd) }
    const sentence = sentenceOf(article, day.from)
    if (sentence?.part !== 'body') continue
    for (const town of townsNear(towns, day)) {
      const { province } = town.place
      if (province === null || days.has(province)) continue
      if (isBeside(article, day, town) && sentenceOf(article, town.from) === sentence)
        days.set(province, { date: readDay(article, date), rule: 'dates.beside-its-town', beat: [] })
    }
  }
  return days
}

/** Towns do not share words: those that end near a day, and those that begin near it, stand in one row. */
function townsNear(towns: readonly PlaceMention[], day: { from: number; to: number }): readonly PlaceMention[] {
  const first = itemsIn(towns, { from: day.from - BESIDE, to: day.to }, ({ to }) => to)
  return [...first, ...itemsIn(towns, { from: day.to, to: day.to + BESIDE + 1 }, ({ from }) => from)]
}

function isBeside(article: Article, day: { from: number; to: number }, town: Span): boolean {
  const [from, to] = town.from >= day.to ? [day.to, town.from] : [town.to, day.from]
  return to >= from && to - from <= BESIDE && unbroken(article, from + 1, to)
}

function readDay(article: Article, { from, to, precision, basis, start, end }: DateFound): ReadDate {
  return { start: from, end: to, precision, basis, evidence: { start, end, quote: article.text.raw.slice(start, end) } }
}
