import type { CalendarDate, ReadOfficial, ReadStop, ReadVisit } from '@jawla/domain'
import type { Vocabulary } from '@jawla/vocabulary'
import { KnownFacilities } from './facility-key.ts'
import { KnownOffices } from './office-of.ts'
import { postOf } from './post-of.ts'

/** What tells who and what a report names. */
export interface Identities {
  /**
   * Gives the officials and facilities of a read visit the ids by which reports in other words, or in the other language,
   * tell of the same ones. Any reader's visits can be given; what is known already stays. `published` is the day of the report.
   */
  identify(visit: ReadVisit, published: CalendarDate | null): ReadVisit
  /** Which facility a stop is; null where the words name none in particular. */
  facilityOf: KnownFacilities['idOf']
}

/** Those that a vocabulary knows. */
export function identitiesIn(vocabulary: Vocabulary): Identities {
  const offices = new KnownOffices(vocabulary)
  const facilities = new KnownFacilities(vocabulary.facilities)
  return {
    identify: (visit, published) => {
      const day = visit.date.precision === 'day' ? visit.date.start : published
      return {
        ...visit,
        officials: visit.officials.map((official) => withOffice(official, offices, { visit, day })),
        stops: visit.stops.map((stop) => withFacility(stop, facilities, visit)),
      }
    },
    facilityOf: (stop, visit) => facilities.idOf(stop, visit),
  }
}

function withOffice(
  official: ReadOfficial,
  offices: KnownOffices,
  { visit, day }: { visit: ReadVisit; day: CalendarDate | null },
): ReadOfficial {
  const office =
    official.office ?? offices.officeOf(official, visit, day) ?? (official.unnamed ? postOf(official, visit) : null)
  return office === null ? official : { ...official, office }
}

function withFacility(stop: ReadStop, facilities: KnownFacilities, visit: ReadVisit): ReadStop {
  const id = stop.facility ?? facilities.idOf(stop, visit)
  if (id === null) return stop
  const point = facilities.pointOf(id)
  return { ...stop, facility: id, ...(stop.lat === undefined && point) }
}
