import { addDays, type CalendarDate, daysBetween } from './calendar-date.ts'
import type { RegionCode } from './codes.ts'
import { entityId, foldText } from './fold-text.ts'
import { nameSkeleton } from './name-skeleton.ts'
import { publicationDay } from './publication-day.ts'
import type { ReadFigure, ReadOfficial, ReadPlace, ReadVisit } from './reading.ts'
import type { ToldVisit } from './told-visit.ts'

/** A fair of ten days is opened on its first; only shorter visits are taken to last all their days. */
const LONGEST_VISIT_DAYS = 7
/** A report without a date tells of the day it was published or of one of these days before. */
const DAYS_BEFORE_PUBLICATION = 10
/** Smaller numbers are shared by visits that have nothing to do with each other. */
const TELLING_NUMBER = 10
/** Names with fewer consonants sound like too many others. */
const TELLING_SOUND = 4

/** Something that two reports of one visit have in common, with the days and the area in which it counts. */
export type ToldClue = {
  /** e.g. `official:lahcen-essaadi`, `office:governor:MA-HAO`, `stop:institute`, `program:trades-of-art` */
  clue: string
  region: RegionCode | null
  province: string | null
  /** First and last day, inclusive. */
  first: CalendarDate
  last: CalendarDate
}

/**
 * What another report must share with this told visit for the two to be one visit. Told visits without a clue
 * in common (see `sharesClue`) are never joined by rule, so that a store can find by index all that one report can touch.
 * A visit told without a day and without a publication day has no clue: it stands alone.
 */
export function toldClues(told: ToldVisit): ToldClue[] {
  const { visit } = told
  const { region, province } = visit
  const days = toldDays(told)
  if (!days) return []
  const people = visit.officials.flatMap(officialClues)
  const place = visit.place && visit.date.precision === 'day' && region ? [`place:${placeKey(visit.place)}`] : []
  const last = addDays(days.last, 1)
  const clues = [...people, ...place].map((clue) => ({ clue, region, province, first: days.first, last }))
  if (visit.date.precision !== 'day' || !region) return unique(clues)
  const weaker = [
    ...visit.stops.map((stop) => `stop:${stop.type}`),
    ...visit.programs.map((program) => `program:${program.id ?? entityId(program.name)}`),
    ...visit.figures.filter(isTelling).map((figure) => `figure:${figure.measure}:${figure.min}:${figure.max}`),
  ]
  return unique([...clues, ...weaker.map((clue) => ({ clue, region, province, ...days }))])
}

/** A person by id, or by the sound of the name where no vocabulary knows them, and the office they hold. */
function officialClues({ id, name, office }: ReadOfficial): string[] {
  const sound = nameSkeleton(name).replaceAll(' ', '')
  const person = id ?? (sound.length >= TELLING_SOUND ? `~${sound}` : entityId(name))
  return [`official:${person}`, ...(office === undefined ? [] : [`office:${office}`])]
}

/** One place in two scripts has one key where its coordinates are known, and mostly where they are not. */
export function placeKey({ name, lat, lon }: ReadPlace): string {
  if (lat !== undefined && lon !== undefined) return `${lat} ${lon}`
  return nameSkeleton(name).replaceAll(' ', '') || foldText(name)
}

/** True where the two are the same clue, in areas that may be one, on days that meet. */
export function sharesClue(a: ToldClue, b: ToldClue): boolean {
  return a.clue === b.clue && isSameArea(a, b) && a.first <= b.last && b.first <= a.last
}

/** An unknown region or province may be any: `isSameArea({ region: 'MA-03', province: null }, …)`. */
export function isSameArea(
  a: Pick<ReadVisit, 'region' | 'province'>,
  b: Pick<ReadVisit, 'region' | 'province'>,
): boolean {
  const region = a.region === null || b.region === null || a.region === b.region
  return region && (a.province === null || b.province === null || a.province === b.province)
}

/** The days on which a told visit may have been, by its date or by the day it was published; null where nothing tells. */
export function toldDays({ visit, report }: ToldVisit): { first: CalendarDate; last: CalendarDate } | null {
  const { start, end, precision } = visit.date
  if (start !== null && (precision === 'day' || precision === 'month')) {
    const last = end ?? start
    const short = precision === 'month' || daysBetween(start, last) < LONGEST_VISIT_DAYS
    return { first: start, last: short && last > start ? last : start }
  }
  const published = publicationDay(report)
  if (published === null || precision !== 'unknown' || visit.status === 'announced') return null
  return { first: addDays(published, -DAYS_BEFORE_PUBLICATION), last: published }
}

function isTelling(figure: ReadFigure): boolean {
  return Math.max(figure.min ?? 0, figure.max ?? 0) >= TELLING_NUMBER
}

function unique(clues: ToldClue[]): ToldClue[] {
  return [...new Map(clues.map((one) => [one.clue, one])).values()]
}
