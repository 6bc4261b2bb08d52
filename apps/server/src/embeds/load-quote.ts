import type { ChartData } from '@jawla/charts'
import { type CalendarDate, EMPTY_FILTER, evidenceIn, isId, sentenceSpans } from '@jawla/domain'
import { type VisitIndex, visitSummaries, visitsById, visitsOfReport } from '@jawla/store'
import { asPublished } from '../trpc/as-published.ts'
import { withPlaceNames } from '../vocabulary/place-names.ts'
import { toldSentence } from './told-sentence.ts'

/**
 * One sentence as a card, by `<report id>@<start>-<end>`. Null unless a visit that is public rests on that sentence: the rest of a report is its
 * newspaper's.
 */
export async function loadQuote(index: VisitIndex, id: string, day: CalendarDate): Promise<ChartData | null> {
  const place = placeIn(id)
  if (place === null) return null
  const { visits, reports } = await visitsById(index, await visitsOfReport(index.db, place.report))
  const report = reports.get(place.report)
  if (report === undefined) return null
  const visit = visits.find((one) =>
    sentenceSpans(report.text, evidenceIn(one, report.id)).some(
      ({ from, to }) => from <= place.start && place.end <= to,
    ),
  )
  if (visit === undefined) return null
  const [summary] = await visitSummaries(index, [visit.id])
  if (summary === undefined) return null
  return {
    ...{ chart: 'quote', sentence: toldSentence(asPublished(report, [visit]), place), visit: withPlaceNames(summary) },
    ...{
      day,
      filter: EMPTY_FILTER,
      filterNames: {},
      visits: 1,
      reports: 1,
      outlets: 1,
      samples: report.sample ? 1 : 0,
    },
  }
}

function placeIn(id: string): { report: string; start: number; end: number } | null {
  const [, report = '', start, end] = /^(.+)@(\d{1,7})-(\d{1,7})$/s.exec(id) ?? []
  const place = { report, start: Number(start), end: Number(end) }
  return isId(report) && place.start < place.end ? place : null
}
