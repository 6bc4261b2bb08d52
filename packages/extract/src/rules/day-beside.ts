import type { ReadDate } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import { type Article, type Span, sentenceOf, wordAt } from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import type { visitDate } from './dates.ts'
import type { PlaceMention } from './places.ts'

/** Words between a day and the town that it was spent in. */
const BESIDE = 4

/** `زارت أول أمس مدينة صفرو، ثم حلت أمس بإيموزار`: a later leg's day, told beside its town where the tour is summed up. */
export function dayBeside(
  article: Article,
  scope: { places: readonly PlaceMention[]; dates: readonly DateFound[] },
  province: string | null,
): ReturnType<typeof visitDate> | null {
  if (province === null) return null
  const towns = scope.places.filter(({ place, inTitle }) => !inTitle && place.province === province)
  const found = scope.dates.find((date) => {
    if (date.precision !== 'day' || date.from !== date.to) return false
    const day = { from: wordAt(article, date.levelStart), to: wordAt(article, date.levelEnd) }
    const sentence = sentenceOf(article, day.from)
    if (sentence?.part !== 'body') return false
    return towns.some((town) => isBeside(article, day, town) && sentenceOf(article, town.from) === sentence)
  })
  return found ? { date: readDay(article, found), rule: 'dates.beside-its-town', beat: [] } : null
}

function isBeside(article: Article, day: { from: number; to: number }, town: Span): boolean {
  const [from, to] = town.from >= day.to ? [day.to, town.from] : [town.to, day.from]
  return to >= from && to - from <= BESIDE && unbroken(article, from + 1, to)
}

function readDay(article: Article, { from, to, precision, basis, start, end }: DateFound): ReadDate {
  return { start: from, end: to, precision, basis, evidence: { start, end, quote: article.text.raw.slice(start, end) } }
}
