import { compareVisits, type MergedVisit, reportOf, type VisitWithTold } from '@jawla/domain'
import type { Selectable } from 'kysely'
import type { Database } from '../database.ts'
import type { Shows } from '../record-view.ts'
import type { VisitFacts } from '../visit-index/visit-facts.ts'
import type { Because } from './because.ts'
import type { VisitBefore } from './visits-before.ts'

export interface Change {
  before: readonly VisitBefore[]
  after: readonly MergedVisit[]
  /** Of the visits after, to be written with them. */
  facts: readonly Pick<Selectable<Database['visit_facts']>, 'visit_id' | 'facts' | 'reviewed'>[]
  because: Because
  /** The data version that makes it public. */
  version: number
}

type ChangeRow = Omit<Selectable<Database['visit_change']>, 'id'>

/** The rows of `visit_change`: what became of each visit, in the whole record and in the reviewed one. */
export function changeRows(change: Change): ChangeRow[] {
  const caused = causedIds(change)
  return (['all', 'reviewed'] as const).flatMap((shows) => {
    const [before, after] = [recordBefore(change, shows), recordAfter(change, shows)]
    return compareVisits([...before.values()], [...after.values()]).map(
      ({ id, kind, others, fields, tellsOtherwise }): ChangeRow => ({
        ...{ shows, version: change.version, visit_id: id, kind, others, fields, tells_otherwise: tellsOtherwise },
        ...reasonOf(
          change.because,
          [id, ...others].some((one) => caused.has(one)),
        ),
        before: before.get(id)?.facts ?? null,
        after: after.get(id)?.facts ?? null,
      }),
    )
  })
}

/** Who was left to be joined anew by an earlier reading is joined with whatever comes next, which is not why. */
function reasonOf({ reason, at, reports, why }: Because, isCause: boolean) {
  if (!isCause) return { reason: 'reading' as const, at, report_id: null, why: '' }
  const isOfReport = reason === 'report' || reason === 'reading'
  return { reason, at, report_id: (isOfReport && reports[0]) || null, why }
}

function causedIds({ before, after, because }: Change): Set<string> {
  const reports = new Set(because.reports)
  const isOfThem = (told: readonly string[]) => reports.size === 0 || told.some((key) => reports.has(reportOf(key)))
  return new Set([
    ...before.filter(({ told, outdated }) => !outdated || isOfThem(told)).map(({ visit }) => visit.id),
    ...after.filter(({ told }) => isOfThem(told)).map(({ id }) => id),
  ])
}

type VisitsOfRecord = Map<string, VisitWithTold & { facts: VisitFacts | null }>

function recordBefore({ before }: Change, shows: Shows): VisitsOfRecord {
  return new Map(
    before.flatMap(({ visit, told, facts, reviewed, reviewedFacts }) => {
      if (shows === 'all') return [[visit.id, { visit, told, facts }]]
      return reviewed === null ? [] : [[reviewed.id, { ...reviewedPart(reviewed, told), facts: reviewedFacts }]]
    }),
  )
}

function recordAfter({ after, facts }: Change, shows: Shows): VisitsOfRecord {
  const factsOf = new Map(facts.map((row) => [row.visit_id, row]))
  return new Map(
    after.flatMap((visit) => {
      const { told, reviewed, id } = visit
      if (shows === 'all') return [[id, { visit, told, facts: factsOf.get(id)?.facts ?? null }]]
      return reviewed === null
        ? []
        : [[id, { ...reviewedPart(reviewed, told), facts: factsOf.get(id)?.reviewed ?? null }]]
    }),
  )
}

/** Of the tellings those whose reports count in the reviewed visit. */
function reviewedPart(visit: NonNullable<MergedVisit['reviewed']>, told: readonly string[]): VisitWithTold {
  return { visit, told: told.filter((key) => visit.reports.includes(reportOf(key))) }
}
