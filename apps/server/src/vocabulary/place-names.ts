import { foldText, placeId, type Visit, type VisitDetail } from '@jawla/domain'
import { communes, type Entry, type Names, places, provinces, regions } from '@jawla/vocabulary'

/** What a report may write before the name of a town. */
const TOWN_NOUN = /^(?:مدينه|جماعه|(?:ville|commune) d[eu]?) (?=\S)/

/** By the area that a name means something in, then by the name as it folds. */
type Gazetteer = ReadonlyMap<string, readonly Names[]>
type Named = Pick<Entry, 'names'> & Partial<Pick<Entry, 'aliases'>>

/** The area of what lies in no province. */
const NO_PROVINCE = ''

const towns = gazetteer([...places, ...communes].map((town) => [town.province, town]))
const areas = gazetteer([
  ...provinces.flatMap((area) => withTitle(area).map((named) => [area.code, named] as const)),
  ...regions.flatMap((area) => withTitle(area).map((named) => [NO_PROVINCE, named] as const)),
])

/** What the vocabulary calls the towns and communes of a province that a report may mean by a name. */
export function townsNamed(name: string, province: string | null): readonly Names[] {
  return lookUp(towns, name, province)
}

/**
 * A place in both scripts, by a name or alias as a report writes it and the province that it lies in; the province itself, or without
 * one a region, where no town of it bears the name. Undefined where the vocabulary knows none, or several.
 */
export function placeNames(name: string, province: string | null): Names | undefined {
  const known = townsNamed(name, province)
  const [names, another] = known.length > 0 ? known : lookUp(areas, name, province)
  return another === undefined ? names : undefined
}

/** A row that shows a visit, with the names of its place. */
export function withPlaceNames<Row extends { place: string | null; province: string | null }>(
  row: Row,
): Row & { placeNames: Names | undefined } {
  return { ...row, placeNames: row.place === null ? undefined : placeNames(row.place, row.province) }
}

/** An answer on whole visits, with the names of their places and those of their stops among its names. */
export function withNamesOfPlaces<Answer extends Pick<VisitDetail, 'names'>>(
  answer: Answer,
  visits: readonly Visit[],
): Answer {
  const named = visits.flatMap(({ place, stops, province }) => {
    const written = [
      place?.name,
      ...(place?.settled.claims ?? []).map(({ name }) => name),
      ...stops.map((stop) => stop.place),
    ].filter((name) => name != null)
    return written.flatMap((name) => {
      const names = placeNames(name, province)
      return names === undefined ? [] : [[placeId(name, province), names] as const]
    })
  })
  return { ...answer, names: { ...answer.names, ...Object.fromEntries(named) } }
}

function lookUp(gazetteer: Gazetteer, name: string, province: string | null): readonly Names[] {
  const folded = foldText(name)
  const find = (written: string) => gazetteer.get(key(province ?? NO_PROVINCE, written))
  return find(folded) ?? find(folded.replace(TOWN_NOUN, '')) ?? []
}

function gazetteer(entries: readonly (readonly [area: string, entry: Named])[]): Gazetteer {
  const book = new Map<string, Names[]>()
  for (const [area, { names, aliases }] of entries) {
    for (const name of [names.ar, names.fr, ...(aliases?.ar ?? []), ...(aliases?.fr ?? [])]) {
      const place = key(area, foldText(name))
      const known = book.get(place) ?? []
      book.set(place, known)
      if (!known.some(({ ar, fr }) => ar === names.ar && fr === names.fr)) known.push(names)
    }
  }
  return book
}

function withTitle({ titles, ...area }: Named & { titles: Names }): Named[] {
  return [area, { names: titles }]
}

function key(area: string, folded: string): string {
  return `${area} ${folded}`
}
