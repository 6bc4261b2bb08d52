import type { ChartData } from '@jawla/charts'
import { type CalendarDate, countPeople, EMPTY_FILTER, type Names } from '@jawla/domain'
import { findFacilities, findVisit, isGraduateGroup, type VisitIndex, visitSummaries } from '@jawla/store'
import { withPlaceNames } from '../vocabulary/place-names.ts'
import { toldSentence } from './told-sentence.ts'

/** One visit as a card, by any id that it ever had; null where there is none, or where it is not public. */
export async function loadVisitCard(index: VisitIndex, id: string, day: CalendarDate): Promise<ChartData | null> {
  const detail = await findVisit(index, id)
  if (detail === null) return null
  const { visit, reports, names } = detail
  const [summary] = await visitSummaries(index, [visit.id])
  const [first] = visit.trigger
  const report = reports.find(({ id: one }) => one === first?.reportId)
  if (summary === undefined || first === undefined || report === undefined) return null
  const facilityIds = visit.stops.map(({ facilityId }) => facilityId)
  const facilities = await findFacilities(index, await index.current(), [...new Set(facilityIds)])
  const facilityNames = new Map(facilities.map((facility) => [facility.id, facility.names]))
  return {
    chart: 'visit',
    card: {
      visit: withPlaceNames(summary),
      stops: visit.stops.map((stop) => facilityNames.get(stop.facilityId) ?? asWritten(stop.name)),
      programs: visit.programs.map((program) => names[program.id] ?? asWritten(program.name)),
      graduates: countPeople(visit.figures.filter(isGraduateGroup)),
      sentence: toldSentence(report, first),
    },
    ...{ day, filter: EMPTY_FILTER, filterNames: {}, visits: 1 },
    ...{ reports: reports.length, outlets: visit.outlets, samples: reports.filter(({ sample }) => sample).length },
  }
}

function asWritten(name: string): Names {
  return /\p{Script=Arabic}/u.test(name) ? { ar: name, fr: null } : { ar: null, fr: name }
}
