import {
  entityId,
  foldText,
  independentSources,
  publicationDay,
  type ReadStop,
  type ToldClue,
  type ToldVisit,
  toldClues,
} from '@jawla/domain'
import { isArabic, nameWords } from './name-words.ts'

/** A told visit with what comparing it needs, worked out once. */
export type Telling = {
  told: ToldVisit
  clues: ToldClue[]
  /** Ids, or ids made of the names, the head of the delegation first. */
  officials: string[]
  programs: Set<string>
  others: Set<string>
  /** `graduates:120:120` for every number stated. */
  numbers: Set<string>
  stops: { stop: ReadStop; words: string[]; arabic: boolean }[]
  place: { folded: string; arabic: boolean } | null
  /** Publication day, `9999` where unknown: tellings in order of it are earliest first. */
  published: string
  /** Tellings with the same one are not independent. Counts among the tellings of one visit: see `withSources`. */
  source: string
}

export function toTelling(told: ToldVisit): Telling {
  const { visit, report } = told
  return {
    told,
    clues: toldClues(told),
    officials: visit.officials.map(idOf),
    programs: new Set(visit.programs.map(idOf)),
    others: new Set([...visit.crafts.map((one) => `craft:${idOf(one)}`), ...visit.partners.map(idOf)]),
    numbers: new Set(
      visit.figures
        .filter(({ min, max }) => (min ?? max) !== null)
        .map((one) => `${one.measure}:${one.min}:${one.max}`),
    ),
    stops: visit.stops.map((stop) => ({ stop, words: nameWords(stop.name), arabic: isArabic(stop.name) })),
    place: visit.place && { folded: foldText(visit.place.name), arabic: isArabic(visit.place.name) },
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
