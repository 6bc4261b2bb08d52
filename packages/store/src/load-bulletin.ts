import {
  type Bulletin,
  type BulletinReport,
  type BulletinVisit,
  nextPeriod,
  type Period,
  type PeriodFigures,
  previousPeriod,
  type RegionCode,
  type Report,
  type SourcedEvidence,
  sentenceAround,
  type Visit,
  type VisitStatus,
} from '@jawla/domain'
import { findReports } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { findVisits } from './load-visits.ts'
import { where } from './visit-index/columns.ts'
import { NEVER, NO_DAY, toDate, toDay } from './visit-index/days.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import { PRECISIONS } from './visit-index/visit-columns.ts'
import { idOf, namesOf, type VisitIndex, type VisitIndexVersion } from './visit-index/visit-index.ts'

/** Visits in all parts together: more nobody reads as one document. Those held come first. */
const MOST_VISITS = 300
/** Sentences under one visit. */
const MOST_SENTENCES = 4

/** What the record tells of one week or month, and of the period before it and after it. */
export async function loadBulletin(visitIndex: VisitIndex, period: Period): Promise<Bulletin> {
  const index = await visitIndex.current()
  const held = visitsOf(index, period, 'held')
  const before = visitsOf(index, previousPeriod(period), 'held')
  const parts = {
    held,
    announced: visitsOf(index, period, 'announced'),
    cancelled: visitsOf(index, period, 'cancelled'),
    ahead: visitsOf(index, nextPeriod(period), 'announced'),
  }
  let room = MOST_VISITS
  const listed = Object.entries(parts).map(([part, visits]) => {
    const some = visits.slice(0, room)
    room -= some.length
    return [part, some.map((visit) => idOf(index, visit))] as const
  })
  const ids = [...new Set(listed.flatMap(([, some]) => some))]
  const visits = new Map((await findVisits(visitIndex, ids)).map((visit) => [visit.id, visit]))
  const all = [...visits.values()]
  const reports = await findReports(visitIndex.db, [...new Set(all.flatMap((visit) => visit.reports))])
  const texts = new Map(reports.map((report) => [report.id, report.text]))
  const part = (name: keyof typeof parts): BulletinVisit[] => {
    const some = listed.find(([one]) => one === name)?.[1] ?? []
    return some.flatMap((id) => {
      const visit = visits.get(id)
      return visit ? [{ visit, sentences: sentencesOf(visit, texts) }] : []
    })
  }
  const others = parts.announced.length + parts.cancelled.length + parts.ahead.length
  const othersListed = listed.reduce((sum, [name, some]) => sum + (name === 'held' ? 0 : some.length), 0)
  return {
    period: period.key,
    now: figuresOf(index, held),
    before: figuresOf(index, before),
    ...{ held: part('held'), announced: part('announced'), cancelled: part('cancelled'), ahead: part('ahead') },
    leftOut: others - othersListed,
    vaguer: meeting(index, period, 'held').filter((visit) => !isFineEnough(index, visit, period)).length,
    nearest: nearestHeld(index, period),
    reports: reports.map(withoutText).sort(byOutletAndDay),
    names: await namesOfVisits(visitIndex, all),
    facilities: facilityNames(index, all),
  }
}

function ofStatus({ columns, dictionaries, visits }: VisitIndexVersion, status: VisitStatus): Int32Array {
  const wanted = dictionaries.of('statuses').find(status)
  return where(visits, (visit) => columns.values.statuses.first(visit) === wanted)
}

function meeting(index: VisitIndexVersion, period: Period, status: VisitStatus): Int32Array {
  const { starts, ends } = index.columns
  const [from, to] = [toDay(period.start), toDay(period.end)]
  return where(ofStatus(index, status), (visit) => starts.at(visit) <= to && ends.at(visit) >= from)
}

/** The visits of a period, the earliest first. */
function visitsOf(index: VisitIndexVersion, period: Period, status: VisitStatus): number[] {
  return [...meeting(index, period, status)].filter((visit) => isFineEnough(index, visit, period)).reverse()
}

/** A visit of some day in February is no news of its first week. */
function isFineEnough({ columns }: VisitIndexVersion, visit: number, { unit }: Period): boolean {
  const precision = PRECISIONS[columns.precisions.at(visit)]
  return precision === 'day' || (precision === 'month' && unit === 'month')
}

function figuresOf({ columns, dictionaries }: VisitIndexVersion, held: readonly number[]): PeriodFigures {
  const distinct = (field: 'facilities' | 'provinces' | 'regions') => {
    const numbers = new Set<number>()
    for (const visit of held) columns.values[field].addTo(numbers, visit)
    return [...numbers].map((number) => dictionaries.of(field).text(number))
  }
  const graduates = new PeopleSum()
  for (const visit of held) graduates.addRow(columns.graduates, visit)
  return {
    held: held.length,
    facilities: distinct('facilities').length,
    provinces: distinct('provinces').length,
    regions: distinct('regions').sort() as RegionCode[],
    graduates: graduates.counted,
  }
}

function nearestHeld(index: VisitIndexVersion, period: Period): Bulletin['nearest'] {
  const { starts, ends, precisions } = index.columns
  const [from, to] = [toDay(period.start), toDay(period.end)]
  let [before, after] = [NO_DAY, NEVER]
  for (const visit of ofStatus(index, 'held')) {
    if (PRECISIONS[precisions.at(visit)] !== 'day') continue
    const [start, end] = [starts.at(visit), ends.at(visit)]
    if (end < from) before = Math.max(before, end)
    if (start > to) after = Math.min(after, start)
  }
  return { before: toDate(before), after: toDate(after) }
}

/** One sentence of each report that tells of the visit, then those with its numbers; copies of a text print a sentence once. */
function sentencesOf(visit: Visit, texts: ReadonlyMap<string, string>): BulletinVisit['sentences'] {
  const sentences: BulletinVisit['sentences'] = []
  const add = ({ reportId, start, end }: SourcedEvidence) => {
    const text = sentenceAround(texts.get(reportId) ?? '', { start, end })
    if (text === '' || sentences.length === MOST_SENTENCES || sentences.some((one) => one.text === text)) return
    sentences.push({ reportId, text })
  }
  const quoted = new Set<string>()
  for (const evidence of visit.trigger) {
    if (!quoted.has(evidence.reportId)) add(evidence)
    quoted.add(evidence.reportId)
  }
  for (const { evidence } of visit.figures) for (const piece of evidence.slice(0, 1)) add(piece)
  return sentences
}

function withoutText({ text: _, textFrom: _from, author: _author, ...report }: Report): BulletinReport {
  return report
}

function byOutletAndDay(a: BulletinReport, b: BulletinReport): number {
  const [one, other] = [a, b].map(({ outlet, publishedAt, id }) =>
    [outlet ?? '\uffff', publishedAt ?? '', id].join('\0'),
  )
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function facilityNames(index: VisitIndexVersion, visits: readonly Visit[]): Bulletin['facilities'] {
  const dictionary = index.dictionaries.of('facilities')
  const ids = new Set(visits.flatMap(({ stops }) => stops.map(({ facilityId }) => facilityId)))
  return Object.fromEntries(
    [...ids].map((id) => [id, namesOf(index, 'facilities', dictionary.find(id) ?? -1) ?? { ar: null, fr: null }]),
  )
}
