import { type Fact, foldText, publicationDay, type ToldVisit } from '@jawla/domain'
import { places, provinces, type Vocabulary } from '@jawla/vocabulary'
import { allNames } from '../vocabulary/entries-of-kind.ts'
import { entriesOf } from '../vocabulary/known-thing.ts'
import { readerOf } from '../vocabulary/reader-of.ts'
import { withKnownId } from '../vocabulary/with-known-id.ts'
import { VisitError } from './visit-error.ts'

/**
 * A fact as a person gave it, with what the vocabulary knows of it: ids by name, the facility, where a place lies. What was
 * known of it before stays where the name does.
 */
export function identifyFact(
  fact: Fact,
  before: Fact | null,
  { told: { visit, report }, vocabulary }: { told: ToldVisit; vocabulary: Vocabulary },
): Fact {
  switch (fact.field) {
    case 'officials': {
      // A name may be a person's or an office's words: which office it is, is known only where a reader found it so.
      const was = before?.field === 'officials' && before.value.name === fact.value.name ? before.value : {}
      const { office: _, ...kept } = { office: undefined, ...was }
      const isSameRole = before?.field === 'officials' && before.value.role === fact.value.role
      return {
        field: 'officials',
        value: { ...(isSameRole ? was : kept), ...withKnownId(entriesOf(vocabulary, 'officials'), fact.value) },
      }
    }
    case 'stops': {
      const same =
        before?.field === 'stops' && before.value.name === fact.value.name && before.value.type === fact.value.type
      const value = { ...(same ? before.value : {}), ...fact.value }
      const { identify } = readerOf(vocabulary)
      const [stop = value] = identify({ ...visit, stops: [value] }, publicationDay(report)).stops
      return { field: 'stops', value: stop }
    }
    case 'programs':
      return { field: 'programs', value: withKnownId(entriesOf(vocabulary, 'programs'), fact.value) }
    case 'crafts':
      return { field: 'crafts', value: withKnownId(entriesOf(vocabulary, 'crafts'), fact.value) }
    case 'partners':
      return { field: 'partners', value: withKnownId(entriesOf(vocabulary, 'partners'), fact.value) }
    case 'place':
      return { field: 'place', value: { ...fact.value, ...pointOf(fact.value.name, visit.province) } }
    case 'area': {
      const province = provinces.find(({ code }) => code === fact.value.province)
      if (province === undefined) throw new VisitError(`not a value of area: ${fact.value.province}`)
      return { field: 'area', value: { ...fact.value, region: province.region } }
    }
    default:
      return fact
  }
}

function pointOf(name: string, province: string | null) {
  const folded = foldText(name)
  const known = places.filter(
    (place) => place.province === province && allNames(place).some((one) => foldText(one) === folded),
  )
  const [place] = known
  if (place === undefined || known.length > 1 || place.lat === null || place.lon === null) return {}
  return { lat: place.lat, lon: place.lon, precision: 'town' as const }
}
