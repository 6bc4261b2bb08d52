import type { Filter, ProvinceCount, RegionCode, RegionCount } from '@jawla/domain'
import { laterVisit, latestVisit } from './latest-visit.ts'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/**
 * The regions with visits, in order of code; a region without any is left out. Facilities, provinces and the last
 * visit are of visits held.
 */
export async function countByRegion(visitIndex: VisitIndex, filter: Filter): Promise<RegionCount[]> {
  const areas = await countByArea(visitIndex, filter, 'regions')
  return areas.map(({ area, provinces, ...counts }) => {
    return { region: area as RegionCode, provincesReached: provinces, ...counts }
  })
}

/** The provinces and prefectures with visits, in order of code; the same otherwise. */
export async function countByProvince(visitIndex: VisitIndex, filter: Filter): Promise<ProvinceCount[]> {
  const areas = await countByArea(visitIndex, filter, 'provinces')
  return areas.map(({ area: province, provinces: _, ...counts }) => ({ province, ...counts }))
}

class Area {
  visits = 0
  held = 0
  latest: IndexedVisit | null = null
  readonly facilities = new Set<number>()
  readonly provinces = new Set<number>()
  readonly graduates = new PeopleSum()
}

async function countByArea(visitIndex: VisitIndex, filter: Filter, field: 'regions' | 'provinces') {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const held = index.dictionaries.of('statuses').find('held')
  const areas = new Map<number, Area>()
  for (const visit of visits) {
    const number = visit.values[FIELD_NUMBER[field]]?.[0]
    if (number === undefined) continue
    const area = areas.get(number) ?? new Area()
    areas.set(number, area)
    area.visits++
    area.graduates.add(visit.graduates)
    if (visit.values[FIELD_NUMBER.statuses]?.[0] !== held) continue
    area.held++
    area.latest = laterVisit(area.latest, visit)
    for (const facility of visit.values[FIELD_NUMBER.facilities] ?? []) area.facilities.add(facility)
    for (const province of visit.values[FIELD_NUMBER.provinces] ?? []) area.provinces.add(province)
  }
  return [...areas]
    .map(([number, { visits, held, latest, facilities, provinces, graduates }]) => ({
      area: index.dictionaries.of(field).text(number),
      ...{ visits, held, lastVisit: latest?.end ?? null, latest: latestVisit(latest) },
      facilities: facilities.size,
      provinces: provinces.size,
      graduates: graduates.counted,
    }))
    .sort((a, b) => (a.area < b.area ? -1 : 1))
}
