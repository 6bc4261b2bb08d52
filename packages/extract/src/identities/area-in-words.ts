import { foldText, type RegionCode } from '@jawla/domain'
import { communes, places, provinces, regions } from '@jawla/vocabulary'
import { hasPlacePreposition, withoutArticle } from '../languages/joined-letters.ts'
import { longestName, type NamesByFirstWord, namesByFirstWord } from './longest-name.ts'

/** The territory that an office's words name. */
export type Area = { readonly region: RegionCode | null; readonly province: string | null }

const NO_ALIASES = { ar: [], fr: [] }
const NOWHERE: Area = { region: null, province: null }

/** `عامل إقليم الحوز`, `wali de la région Fès-Meknès`: the longest name of a region or province in an office's folded words. */
export function areaInWords(folded: string): Area {
  return longestName(bareWords(folded), AREAS, hasPlacePreposition) ?? NOWHERE
}

/** `رئيس جماعة دمنات`: the vocabulary's id of the longest name of a town or commune of the province in folded words. */
export function townInWords(folded: string, province: string | null): string | null {
  const towns = province === null ? undefined : TOWNS.get(province)
  return towns ? longestName(bareWords(folded), towns, hasPlacePreposition) : null
}

/** The province in which a region has its seat: its wali is that province's governor. */
export function seatProvince(region: RegionCode): string | null {
  return SEATS.get(region) ?? null
}

/** Without the joined letters and articles that differ from sentence to sentence: `بإقليم الحوز` ends like `الحوز`. */
function bareWords(folded: string): string[] {
  return folded
    .split(' ')
    .map((word) => withoutArticle(word))
    .filter((word) => word !== '')
}

const AREAS = namesByFirstWord<Area>([
  ...provinces.flatMap((province) => {
    const area = { region: province.region, province: province.code }
    return namesOf(province, province.seat).map((name) => [name, area] as const)
  }),
  // Last, so that the whole name of a region outranks a province of the same name.
  ...regions.flatMap((region) => {
    const area = { region: region.code, province: null }
    return namesOf(region, null).map((name) => [name, area] as const)
  }),
])

const TOWNS: ReadonlyMap<string, NamesByFirstWord<string>> = new Map(
  provinces.map(({ code }) => {
    // Towns last, so that they outrank communes of the same name.
    const own = [...communes, ...places].filter(({ province }) => province === code)
    const names = own.flatMap((place) =>
      namesOf({ aliases: NO_ALIASES, ...place }, null).map((name) => [name, place.id] as const),
    )
    return [code, namesByFirstWord(names)]
  }),
)

const SEATS: ReadonlyMap<RegionCode, string> = new Map(
  regions.flatMap(({ code, capital }) => {
    const own = provinces.filter(({ region }) => region === code)
    const seat =
      own.find((province) => province.seat.fr === capital.fr) ?? own.find(({ seat }) => seat.ar === capital.ar)
    return seat ? [[code, seat.code] as const] : []
  }),
)

type Named = { names: { ar: string; fr: string }; aliases: { ar: readonly string[]; fr: readonly string[] } }

function namesOf({ names, aliases }: Named, seat: { ar: string; fr: string } | null): string[] {
  const all = [names.ar, names.fr, ...aliases.ar, ...aliases.fr, ...(seat ? [seat.ar, seat.fr] : [])]
  return all.map((name) => bareWords(foldText(name)).join(' ')).filter((name) => name.length > 1)
}
