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
import type { Db } from './database.ts'
import { findReports } from './find-report.ts'
import { namesOfVisits } from './find-visit.ts'
import { loadVisits } from './load-visits.ts'
import { findFacilities } from './stream-facilities.ts'
import { FIELD_NUMBER, type IndexedVisit } from './visit-index/indexed-visit.ts'
import { PeopleSum } from './visit-index/sum-people.ts'
import type { VisitIndex, VisitIndexVersion } from './visit-index/visit-index.ts'

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
    return [part, some.map(({ id }) => id)] as const
  })
  const ids = [...new Set(listed.flatMap(([, some]) => some))]
  const visits = new Map((await wholeVisits(visitIndex.db, ids)).map((visit) => [visit.id, visit]))
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
    vaguer: ofStatus(index, 'held').filter((visit) => meets(visit, period) && !isFineEnough(visit, period)).length,
    nearest: nearestHeld(index, period),
    reports: reports.map(withoutText).sort(byOutletAndDay),
    names: await namesOfVisits(visitIndex.db, all),
    facilities: await facilityNames(visitIndex.db, all),
  }
}

function ofStatus(index: VisitIndexVersion, status: VisitStatus): IndexedVisit[] {
  const wanted = index.dictionaries.of('statuses').find(status)
  return index.visits.filter(({ values }) => values[FIELD_NUMBER.statuses]?.[0] === wanted)
}

/** The visits of a period, the earliest first. */
function visitsOf(index: VisitIndexVersion, period: Period, status: VisitStatus): IndexedVisit[] {
  return ofStatus(index, status)
    .filter((visit) => meets(visit, period) && isFineEnough(visit, period))
    .reverse()
}

function meets({ start, end }: IndexedVisit, period: Period): boolean {
  return start !== null && end !== null && start <= period.end && end >= period.start
}

/** A visit of some day in February is no news of its first week. */
function isFineEnough({ precision }: IndexedVisit, { unit }: Period): boolean {
  return precision === 'day' || (precision === 'month' && unit === 'month')
}

function figuresOf({ dictionaries }: VisitIndexVersion, held: readonly IndexedVisit[]): PeriodFigures {
  const distinct = (field: 'facilities' | 'provinces' | 'regions') =>
    [...new Set(held.flatMap(({ values }) => values[FIELD_NUMBER[field]] ?? []))].map((number) =>
      dictionaries.of(field).text(number),
    )
  const graduates = new PeopleSum()
  for (const visit of held) graduates.add(visit.graduates)
  return {
    held: held.length,
    facilities: distinct('facilities').length,
    provinces: distinct('provinces').length,
    regions: distinct('regions').sort() as RegionCode[],
    graduates: graduates.counted,
  }
}

function nearestHeld(index: VisitIndexVersion, period: Period): Bulletin['nearest'] {
  const nearest: Bulletin['nearest'] = { before: null, after: null }
  for (const { start, end, precision } of ofStatus(index, 'held')) {
    if (start === null || end === null || precision !== 'day') continue
    if (end < period.start && (nearest.before === null || end > nearest.before)) nearest.before = end
    if (start > period.end && (nearest.after === null || start < nearest.after)) nearest.after = start
  }
  return nearest
}

async function wholeVisits(db: Db, ids: readonly string[]): Promise<Visit[]> {
  if (ids.length === 0) return []
  return loadVisits(db, await db.selectFrom('visit').selectAll().where('id', 'in', ids).execute())
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

async function facilityNames(db: Db, visits: readonly Visit[]): Promise<Bulletin['facilities']> {
  const ids = [...new Set(visits.flatMap(({ stops }) => stops.map(({ facilityId }) => facilityId)))]
  return Object.fromEntries((await findFacilities(db, ids)).map(({ id, names }) => [id, names]))
}
