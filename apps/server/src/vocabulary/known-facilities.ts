import { EMPTY_FILTER, type FacilitySummary, type Filter } from '@jawla/domain'
import { places, provinces, type Vocabulary } from '@jawla/vocabulary'
import { perVocabulary } from './per-vocabulary.ts'

const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
const placeOf = new Map(places.map((place) => [place.id, place]))

const summaries = perVocabulary(({ facilities }) => {
  const all: readonly FacilitySummary[] = facilities.map((facility) => {
    const place = facility.place === null ? undefined : placeOf.get(facility.place)
    const { lat = null, lon = null } = place ?? {}
    return {
      id: facility.id,
      names: facility.names,
      aliases: [...facility.aliases.ar, ...facility.aliases.fr],
      type: facility.type,
      region: regionOf.get(facility.province) ?? null,
      province: facility.province,
      ...{ lat, lon, precision: lat === null ? 'province' : 'town' },
      visits: 0,
    }
  })
  return { all, byId: new Map(all.map((facility) => [facility.id, facility])) }
})

/** A facility as the vocabulary knows it, before any visit; null where it does not. */
export function knownFacility(vocabulary: Vocabulary, id: string): FacilitySummary | null {
  return summaries(vocabulary).byId.get(id) ?? null
}

/** What a filter can say of a facility that no visit reached. */
const ASKED = ['regions', 'provinces', 'facilities', 'facilityTypes'] as const

/** Those that a filter leaves; none where it asks for what only visits have, such as an official. */
export function knownFacilities(vocabulary: Vocabulary, filter: Filter): readonly FacilitySummary[] {
  const rest: Filter = { ...filter, ...Object.fromEntries(ASKED.map((field) => [field, EMPTY_FILTER[field]])) }
  if (Object.values(rest).some((value) => value !== null && value.length > 0)) return []
  const leaves = (chosen: readonly string[], value: string | null) =>
    chosen.length === 0 || (value !== null && chosen.includes(value))
  return summaries(vocabulary).all.filter(
    ({ id, type, region, province }) =>
      leaves(filter.regions, region) &&
      leaves(filter.provinces, province) &&
      leaves(filter.facilities, id) &&
      leaves(filter.facilityTypes, type),
  )
}
