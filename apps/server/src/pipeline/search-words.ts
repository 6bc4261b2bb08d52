import { foldText, searchTerms, type Visit } from '@jawla/domain'
import type { FurtherWords } from '@jawla/store'
import { type Entry, facilityNouns, type Names, provinces, regions } from '@jawla/vocabulary'
import { perVocabulary } from '../vocabulary/per-vocabulary.ts'
import { townsNamed } from '../vocabulary/place-names.ts'

/**
 * What a visit is found by beside the words of its reports: the names, in both languages, that the vocabulary has for what it mentions, the
 * sort of its stops, its towns, province and region. So "Fès" finds a visit that only Arabic reports tell of.
 */
export const searchWords = perVocabulary((vocabulary): FurtherWords => {
  const names = new Map([
    ...[
      vocabulary.officials,
      vocabulary.programs,
      vocabulary.organisations,
      vocabulary.chambers,
      vocabulary.facilities,
    ].flatMap((entries: readonly Entry[]) => entries.map((entry) => [entry.id, allOf(entry)] as const)),
    ...vocabulary.crafts.map((craft) => [craft.id, allOf(craft).filter(namesNoPlace)] as const),
  ])
  return (visit) => wordsOf(visit, names)
})

function wordsOf(visit: Visit, names: ReadonlyMap<string, readonly string[]>): string[] {
  const { officials, programs, crafts, partners, stops, place, province } = visit
  const ids = [...officials, ...programs, ...crafts, ...partners].map(({ id }) => id)
  const towns = [place?.name, ...stops.map((stop) => stop.place)].filter((name) => name != null)
  return [
    ...[...ids, ...stops.map(({ facilityId }) => facilityId)].flatMap((id) => names.get(id) ?? []),
    ...stops.flatMap(nounsOf),
    ...towns.flatMap((name) => townsNamed(name, province).flatMap(bothOf)),
    ...provinceNames(province),
    ...regionNames(visit),
  ]
}

type Named = Pick<Entry, 'names'> & Partial<Pick<Entry, 'aliases'>>

const bothOf = ({ ar, fr }: Names) => [ar, fr]
const allOf = ({ names, aliases }: Named) => [...bothOf(names), ...(aliases?.ar ?? []), ...(aliases?.fr ?? [])]

const PLACE_TERMS = new Set(
  provinces.flatMap(({ names, seat }) =>
    [...bothOf(names), ...bothOf(seat)].flatMap(searchTerms).map(({ term }) => term),
  ),
)

/** "Zellige de Fès" is made elsewhere too: a craft's names that hold a place do not lead to visits of other places. */
const namesNoPlace = (name: string) => !searchTerms(name).some(({ term }) => PLACE_TERMS.has(term))

const NOUNS = facilityNouns.map((noun) => ({ ...noun, written: allOf(noun).map((name) => ` ${foldText(name)} `) }))

/** What sort of facility its name says it is, in both languages: a تعاونية is a coopérative. */
function nounsOf({ name, type }: Visit['stops'][number]): string[] {
  const folded = ` ${foldText(name)} `
  const found = NOUNS.filter((noun) => noun.type === type && noun.written.some((words) => folded.includes(words)))
  return found.flatMap(({ names }) => bothOf(names))
}

function provinceNames(code: string | null): string[] {
  return provinces.filter((province) => province.code === code).flatMap(allOf)
}

/**
 * Where the province is known, the parts of the region's name that name another of its provinces are left out: "Fès" does not find
 * all that happens in Taza because Taza lies in Fès-Meknès.
 */
function regionNames({ region: code, province: own }: Visit): string[] {
  const others = provinces.filter((one) => own !== null && one.region === code && one.code !== own)
  const elsewhere = new Set(
    others.flatMap(({ names, seat }) => [...bothOf(names), ...bothOf(seat)].flatMap(parts)).map(foldText),
  )
  const names = regions.filter((region) => region.code === code).flatMap((region) => bothOf(region.names))
  return names.flatMap((name) => {
    const all = parts(name)
    return all.some((part) => elsewhere.has(foldText(part)))
      ? all.filter((part) => !elsewhere.has(foldText(part)))
      : name
  })
}

function parts(name: string): string[] {
  return name.split(/[-–]/)
}
