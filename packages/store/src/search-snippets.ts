import { evidenceIn, excerptOf, type FoundSnippet, type SearchQuery, snippets, type Visit } from '@jawla/domain'
import { sql } from 'kysely'
import { byVisit, findVisits } from './load-visits.ts'
import type { RecordView } from './record-view.ts'
import { allOf, anyOf } from './search-query.ts'

/** Snippets of one visit, and so reports whose text is read for it. */
const MOST = 2
/** UTF-16 units of a snippet, about: two or three lines of a list. */
const LENGTH = 180

/**
 * What the sentences that these visits rest on say of what is searched for, at most two each; reports that have all of it come first,
 * then earlier ones. A visit is left out whose reports have none of the words: it is found by the names of what it mentions.
 */
export async function searchSnippets(
  view: RecordView,
  query: SearchQuery,
  visitIds: readonly string[],
): Promise<Map<string, FoundSnippet[]>> {
  const { rows } = await sql<FoundReport>`
    select visit_id, rank as position, report_id, title, text, sample
    from (
      select visit_id, report_id, row_number() over (
        partition by visit_id order by terms @@ ${allOf(query.wanted)}::tsquery desc, position
      ) as rank
      from visit_report join report_search using (report_id)
      where visit_id = any(${visitIds}::text[]) and terms @@ ${anyOf(query.wanted)}::tsquery
    ) ranked
    join report on report.id = report_id
    join report_version using (report_id)
    where rank <= ${MOST} and report_version.version = report.version`.execute(view.db)
  const reportsOf = byVisit(rows)
  const ids = [...new Set(rows.map(({ visit_id }) => visit_id))]
  const visits = await findVisits(view, ids)
  const found = visits.map((visit) => {
    const reports = reportsOf(visit.id).filter(({ report_id }) => visit.reports.includes(report_id))
    return [visit.id, chosen(reports.map((one) => snippetsOf(one, visit, query)))] as const
  })
  return new Map(found.filter(([, snippets]) => snippets.length > 0))
}

/** The first of each report before the second of one; what two reports print alike once. */
function chosen(ofReports: readonly FoundSnippet[][]): FoundSnippet[] {
  const inTurn = Array.from({ length: MOST }, (_, turn) => ofReports.flatMap((found) => found[turn] ?? [])).flat()
  const once = inTurn.filter(({ text }, index) => inTurn.findIndex((other) => other.text === text) === index)
  return once.slice(0, MOST)
}

type FoundReport = {
  visit_id: string
  position: number
  report_id: string
  title: string | null
  text: string
  sample: boolean
}

/**
 * Of the sentences that the visit rests on, since asking word by word for others would give the whole text away; where none of the words
 * stands there, the title.
 */
function snippetsOf(
  { report_id: reportId, title, text, sample }: FoundReport,
  visit: Visit,
  query: SearchQuery,
): FoundSnippet[] {
  const shown = sample ? text : excerptOf(text, evidenceIn(visit, reportId))
  const inText = snippets(shown, query, { most: MOST, length: LENGTH })
  if (inText.length > 0) return inText.map((one) => ({ ...one, reportId, from: 'text' }))
  return snippets(title ?? '', query, { most: 1, length: LENGTH }).map((one) => ({ ...one, reportId, from: 'title' }))
}
