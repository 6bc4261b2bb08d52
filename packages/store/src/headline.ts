import type { Filter, Headline } from '@jawla/domain'
import { FIELD_NUMBER } from './visit-index/indexed-visit.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import type { VisitIndex } from './visit-index/visit-index.ts'

/**
 * The figures above the map. Facilities and provinces are those that visits held reached; reports are those that
 * tell of the visits selected.
 */
export async function headline(visitIndex: VisitIndex, filter: Filter): Promise<Headline> {
  const { index, visits } = await selectVisits(visitIndex, filter)
  const { dictionaries } = index
  const held = dictionaries.of('statuses').find('held')
  const byStatus = new Map<number | undefined, number>()
  const facilities = new Uint8Array(dictionaries.of('facilities').size)
  const provinces = new Uint8Array(dictionaries.of('provinces').size)
  const reports = new Uint8Array(dictionaries.reports.size)
  const graduates = new PeopleSum()
  let [undated, first, last]: [number, string | null, string | null] = [0, null, null]
  for (const visit of visits) {
    const status = visit.values[FIELD_NUMBER.statuses]?.[0]
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
    for (const report of visit.reports) reports[report] = 1
    graduates.add(visit.graduates)
    if (visit.start === null) undated++
    else if (first === null || visit.start < first) first = visit.start
    if (visit.end !== null && (last === null || visit.end > last)) last = visit.end
    if (status !== held) continue
    for (const facility of visit.values[FIELD_NUMBER.facilities] ?? []) facilities[facility] = 1
    for (const province of visit.values[FIELD_NUMBER.provinces] ?? []) provinces[province] = 1
  }
  const count = (status: string) => byStatus.get(dictionaries.of('statuses').find(status)) ?? 0
  return {
    visits: visits.length,
    held: count('held'),
    announced: count('announced'),
    cancelled: count('cancelled'),
    facilities: ones(facilities),
    provincesReached: ones(provinces),
    reports: ones(reports),
    sampleReports: sampleCount(reports, dictionaries.samples),
    ...{ undated, first, last },
    graduates: graduates.counted,
  }
}

function ones(marks: Uint8Array): number {
  let sum = 0
  for (const mark of marks) sum += mark
  return sum
}

function sampleCount(reports: Uint8Array, samples: ReadonlySet<number>): number {
  let sum = 0
  for (const sample of samples) sum += reports[sample] ?? 0
  return sum
}
