import { placeId, type Visit, type VisitDetail, type VisitSummary } from '@jawla/domain'

/** The place of a whole visit as a row of a list has it: as written, with its names among those that came with the visit. */
export function placeOf(
  { place, province }: Pick<Visit, 'place' | 'province'>,
  names: VisitDetail['names'],
): Pick<VisitSummary, 'place' | 'placeNames'> {
  return place === null ? { place: null } : { place: place.name, placeNames: names[placeId(place.name, province)] }
}
