import type { CalendarDate, ReadOfficial, ReadStop, ReadVisit } from '@jawla/domain'
import { facilityOf, knownFacility } from './facility-key.ts'
import { officeOf } from './office-of.ts'
import { postOf } from './post-of.ts'

/**
 * Gives the officials and facilities of a read visit the ids by which reports in other words, or in the other language,
 * tell of the same ones. Any reader's visits can be given; what is known already stays.
 */
export function identifyVisit(visit: ReadVisit, published: CalendarDate | null): ReadVisit {
  const day = visit.date.precision === 'day' ? visit.date.start : published
  return {
    ...visit,
    officials: visit.officials.map((official) => withOffice(official, visit, day)),
    stops: visit.stops.map((stop) => withFacility(stop, visit)),
  }
}

function withOffice(official: ReadOfficial, visit: ReadVisit, day: CalendarDate | null): ReadOfficial {
  const office =
    official.office ?? officeOf(official, visit, day) ?? (official.unnamed ? postOf(official, visit) : null)
  return office === null ? official : { ...official, office }
}

function withFacility(stop: ReadStop, visit: ReadVisit): ReadStop {
  const id = stop.facility ?? facilityOf(stop, visit)
  if (id === null) return stop
  const point = knownFacility(id)?.point
  return { ...stop, facility: id, ...(stop.lat === undefined && point) }
}
