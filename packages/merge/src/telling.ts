import {
  type CalendarDate,
  entityId,
  foldText,
  independentSources,
  nameSkeleton,
  placeKey,
  publicationDay,
  type ReadOfficial,
  type ReadStop,
  type ToldClue,
  type ToldVisit,
  toldClues,
  toldDays,
} from '@jawla/domain'
import { isArabic, nameWords } from './name-words.ts'

/** A told visit with what comparing it needs, worked out once. */
export type Telling = {
  told: ToldVisit
  clues: ToldClue[]
  days: { first: CalendarDate; last: CalendarDate } | null
  /** The head of the delegation first. */
  officials: OfficialFace[]
  programs: Set<string>
  others: Set<string>
  /** `graduates:120:120` for every number stated. */
  numbers: Set<string>
  stops: { stop: ReadStop; words: string[]; arabic: boolean }[]
  place: { key: string; folded: string; sound: string; arabic: boolean } | null
  /** Publication day, `9999` where unknown: tellings in order of it are earliest first. */
  published: string
  /** Tellings with the same one are not independent. Counts among the tellings of one visit: see `withSources`. */
  source: string
}

/** By what an official is known again in another report. */
export type OfficialFace = {
  id: string
  known: boolean
  office: string | null
  role: string
  sound: string
  surname: string
}

export function toTelling(told: ToldVisit): Telling {
  const { visit, report } = told
  return {
    told,
    clues: toldClues(told),
    days: toldDays(told),
    officials: visit.officials.map(toFace),
    programs: new Set(visit.programs.map(idOf)),
    others: new Set([...visit.crafts.map((one) => `craft:${idOf(one)}`), ...visit.partners.map(idOf)]),
    numbers: new Set(
      visit.figures
        .filter(({ min, max }) => (min ?? max) !== null)
        .map((one) => `${one.measure}:${one.min}:${one.max}`),
    ),
    stops: visit.stops.map((stop) => ({ stop, words: nameWords(stop.name), arabic: isArabic(stop.name) })),
    place: visit.place && {
      key: placeKey(visit.place),
      folded: foldText(visit.place.name),
      sound: nameSkeleton(visit.place.name).replaceAll(' ', ''),
      arabic: isArabic(visit.place.name),
    },
    published: publicationDay(report) ?? '9999',
    source: report.id,
  }
}

/** The tellings of one visit, each with the independent source it comes from. */
export function withSources(tellings: readonly Telling[]): Telling[] {
  const sources = independentSources(tellings.map(({ told }) => told.report))
  return tellings.map((telling) => ({ ...telling, source: sources.get(telling.told.report.id) ?? telling.source }))
}

/** The id of a thing, or one made from its name where no vocabulary knows it. */
export function idOf({ id, name }: { id?: string | undefined; name: string }): string {
  return id ?? entityId(name)
}

export function toFace(official: ReadOfficial): OfficialFace {
  const skeleton = nameSkeleton(official.name).split(' ')
  return {
    id: idOf(official),
    known: official.id !== undefined,
    office: official.office ?? null,
    role: official.role,
    sound: skeleton.join(''),
    surname: skeleton.at(-1) ?? '',
  }
}

/** Consonants that a name needs to be known by its sound, and a family name alone. */
const TELLING_SOUND = 4
const TELLING_SURNAME = 3

/**
 * True for one person told twice: by id, by the office that one person holds, by the sound of the name in the other
 * script, or by family name and rank. Two people whom the vocabulary tells apart are two, whatever the press calls them.
 */
export function isSameOfficial(a: OfficialFace, b: OfficialFace): boolean {
  if (a.id === b.id) return true
  if (a.known && b.known) return false
  if (a.office !== null && a.office === b.office) return true
  if (a.sound.length >= TELLING_SOUND && a.sound === b.sound) return true
  return a.role === b.role && a.role !== 'other' && a.surname.length >= TELLING_SURNAME && a.surname === b.surname
}
