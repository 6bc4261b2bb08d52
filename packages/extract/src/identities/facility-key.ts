import { type FacilityType, foldText, nameSkeleton, type ReadStop, type ReadVisit } from '@jawla/domain'
import {
  communes,
  craftFamilies,
  crafts,
  type Facility,
  facilityNouns,
  type Place,
  places,
  provinces,
  regions,
} from '@jawla/vocabulary'
import {
  hasPlacePreposition,
  withoutAnd,
  withoutArticle,
  withoutPlacePreposition,
} from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'

/** Kinds of facility of which a town has many: without a name of its own, one of them is none in particular. */
const MANY_IN_A_TOWN: ReadonlySet<FacilityType> = new Set<FacilityType>([
  'cooperative',
  'company',
  'market',
  'association',
  'administration',
  'project_site',
  'other',
])

type Where = Pick<ReadVisit, 'province' | 'place'>

type Stop = Pick<ReadStop, 'name' | 'type' | 'place'>

/** Facilities that are known by name, to tell which of them a stop is. */
export class KnownFacilities {
  readonly #byId: ReadonlyMap<string, Facility>
  readonly #byName: ReadonlyMap<string, Facility>
  readonly #byKey: ReadonlyMap<string, ReadonlySet<Facility>>

  constructor(facilities: readonly Facility[]) {
    this.#byId = new Map(facilities.map((facility) => [facility.id, facility]))
    this.#byName = new Map(
      facilities.flatMap((facility) =>
        allNames(facility).map((name) => [nameKey(words(name), facility.province), facility] as const),
      ),
    )
    this.#byKey = byKey(facilities)
  }

  /**
   * Which facility a stop is: the vocabulary's id, or `type|own words by sound|province`, so that `مركب الصناعة التقليدية باب
   * بوجلود` and `complexe artisanal de Bab Boujloud` are one. A facility without a name of its own is that of its town.
   * Null where the words name none in particular.
   */
  idOf(stop: Stop, visit: Where): string | null {
    if (visit.province === null) return null
    const name = words(stop.name)
    const named = this.#byName.get(nameKey(name, visit.province))
    if (named) return named.id
    const town = stop.place ?? visit.place?.name ?? null
    const key = keyOf(stop.type, { name, town, province: visit.province })
    return key && this.#idByKey(key)
  }

  /** Where the town of a facility lies, where both are known. */
  pointOf(id: string): { lat: number; lon: number } | null {
    const town = this.#byId.get(id)?.place ?? null
    const place = town === null ? undefined : PLACES.get(town)
    return place && place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : null
  }

  /** Two facilities that the vocabulary tells apart by more than the key says share it: then it is neither. */
  #idByKey(key: string): string | null {
    const known = this.#byKey.get(key)
    if (!known) return key
    const [first, ...others] = known
    return first && others.length === 0 ? first.id : null
  }
}

function keyOf(
  type: FacilityType,
  of: { name: readonly string[]; town: string | null; province: string },
): string | null {
  const own = ownWords(of.name)
  const towns = TOWN_WORDS.get(of.province)
  const named = own.filter((word) => !towns?.has(word))
  if (named.length > 0) return [type, sound(named), of.province].join('|')
  if (MANY_IN_A_TOWN.has(type)) return null
  return [type, townId(own, of.province) || townId(words(of.town ?? ''), of.province), of.province].join('|')
}

/** `الدار البيضاء` and `Casablanca` sound nothing alike: a town that the vocabulary knows has one id. */
function townId(name: readonly string[], province: string): string {
  return TOWNS.get(nameKey(name, province)) ?? sound(name)
}

/** What is left of a name without the words that many facilities have. */
function ownWords(name: readonly string[]): string[] {
  return name.filter((word) => !COMMON.has(word) && !fits('commonInNames', withoutPlacePreposition(word)))
}

/** Folded, without articles and joined letters: `ببنسودة` is `بنسوده`, where that is a place. */
function words(name: string): string[] {
  return foldText(name)
    .split(' ')
    .map((word) => withoutArticle(withoutAnd(word)))
    .map((word) => (hasPlacePreposition(word) && PLACE_WORDS.has(word.slice(1)) ? word.slice(1) : word))
    .filter((word) => word !== '')
}

function sound(own: readonly string[]): string {
  return nameSkeleton(own.join(' ')).replaceAll(' ', '')
}

type Named = { names: { ar: string; fr: string }; aliases?: { ar: readonly string[]; fr: readonly string[] } }

function wordsOf(entries: readonly Named[]): string[] {
  return entries.flatMap(({ names, aliases }) =>
    [names.ar, names.fr, ...(aliases?.ar ?? []), ...(aliases?.fr ?? [])].flatMap((name) =>
      foldText(name)
        .split(' ')
        .map((word) => withoutArticle(word)),
    ),
  )
}

const PLACE_WORDS: ReadonlySet<string> = new Set(
  wordsOf([...places, ...communes, ...provinces]).filter((word) => word.length > 2),
)

const COMMON: ReadonlySet<string> = new Set(
  wordsOf([...facilityNouns, ...crafts, ...craftFamilies]).filter((word) => !fits('properInNames', word)),
)

/** Of each province: the words of its towns, its own name and its region's. A quarter is a name of a facility's own. */
const TOWN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  provinces.map((province) => {
    const towns = places.filter((place) => place.province === province.code && place.kind !== 'quarter')
    const region = regions.filter(({ code }) => code === province.region)
    return [province.code, new Set(wordsOf([province, { names: province.seat }, ...towns, ...region]))]
  }),
)

const TOWNS: ReadonlyMap<string, string> = new Map(
  places.flatMap(({ names, aliases, province }) =>
    [names.ar, names.fr, ...aliases.ar, ...aliases.fr].map(
      (name) => [nameKey(words(name), province), sound(words(names.fr))] as const,
    ),
  ),
)

const PLACES: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]))
function nameKey(name: readonly string[], province: string): string {
  return `${name.join(' ')}|${province}`
}

const allNames = ({ names, aliases }: Facility) => [names.ar, names.fr, ...aliases.ar, ...aliases.fr]

function byKey(facilities: readonly Facility[]): ReadonlyMap<string, ReadonlySet<Facility>> {
  const known = new Map<string, Set<Facility>>()
  for (const facility of facilities) {
    const { type, province, place } = facility
    const town = (place === null ? undefined : PLACES.get(place)?.names.fr) ?? null
    for (const name of allNames(facility)) {
      const key = keyOf(type, { name: words(name), town, province })
      if (key) known.set(key, (known.get(key) ?? new Set()).add(facility))
    }
  }
  return known
}
