import type { Filter, ListField, ProvinceCount, RegionCode, RegionCount } from '@jawla/domain'
import { laterVisit, latestVisit, NONE } from './latest-visit.ts'
import { type Selection, selectVisits } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import { heldOf, tally } from './visit-index/tally.ts'
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

async function countByArea(visitIndex: VisitIndex, filter: Filter, field: 'regions' | 'provinces') {
  const selection = await selectVisits(visitIndex, filter)
  const { index } = selection
  const held = heldOf(selection)
  const areaOf = index.columns.values[field]
  const dictionary = index.dictionaries.of(field)
  const graduates = Array.from({ length: dictionary.size }, () => new PeopleSum())
  for (const visit of selection.visits) graduates[areaOf.first(visit)]?.addRow(index.columns.graduates, visit)
  const latest = new Int32Array(dictionary.size).fill(NONE)
  for (const visit of held.visits) {
    const area = areaOf.first(visit)
    if (area >= 0) latest[area] = laterVisit(index, latest[area] ?? NONE, visit)
  }
  const [visits, timesHeld] = [tally(selection, field), tally(held, field)]
  const facilities = differentWith(held, field, 'facilities')
  const provinces = differentWith(held, field, 'provinces')
  return [...visits.keys()]
    .filter((number) => visits[number] !== 0)
    .map((number) => {
      const last = latestVisit(index, latest[number] ?? NONE)
      return {
        area: dictionary.text(number),
        ...{ visits: visits[number] ?? 0, held: timesHeld[number] ?? 0, lastVisit: last?.end ?? null, latest: last },
        ...{ facilities: facilities[number] ?? 0, provinces: provinces[number] ?? 0 },
        graduates: graduates[number]?.counted ?? new PeopleSum().counted,
      }
    })
    .sort((a, b) => (a.area < b.area ? -1 : 1))
}

/** By the value of a field of which a visit has one: how many different values of another its visits have. */
function differentWith({ index, visits }: Selection, one: ListField, other: ListField): Int32Array {
  const { [one]: ones, [other]: others } = index.columns.values
  const [size, width] = [index.dictionaries.of(one).size, index.dictionaries.of(other).size]
  const together = new Uint8Array(size * width)
  const counts = new Int32Array(size)
  for (const visit of visits) {
    const row = ones.first(visit)
    if (row < 0) continue
    const to = others.to(visit)
    for (let place = others.from(visit); place < to; place++) {
      const cell = row * width + others.number(place)
      if (together[cell] === 1) continue
      together[cell] = 1
      counts[row] = (counts[row] ?? 0) + 1
    }
  }
  return counts
}
