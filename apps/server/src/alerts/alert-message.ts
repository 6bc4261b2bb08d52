import { filterToParams, type Report, type Visit } from '@jawla/domain'
import { type RecordView, type StoredAlert, toldOfVisit, type VisitsToFollow, visitsById } from '@jawla/store'
import { type ToldVisit, toldVisits } from '../http/follow/told-visit.ts'

/** The most visits of one message; the rest are counted. */
export const MOST_VISITS = 50

/** A visit with the reason for telling it. */
export interface Told {
  what: 'new' | 'status' | 'example'
  visit: Visit
  /** The visit in the alert's language. */
  told: ToldVisit
  /** Its page on the dashboard. */
  address: string
  sources: Pick<Report, 'id' | 'outlet' | 'url' | 'title' | 'language' | 'publishedAt'>[]
}

/** What an alert tells at one time, before it is written as a mail or for a program. */
export interface AlertMessage {
  id: string
  /** ISO time at which it was found that there is something to tell. */
  at: string
  visits: Told[]
  /** How many did not fit. */
  more: number
  /** The dashboard with the alert's filter. */
  overview: string
}

interface ToCompose {
  messageId: string
  at: string
  visits: readonly { id: string; what: Told['what'] }[]
  more: number
  /** The dashboard's address. */
  site: string
}

/**
 * The message as the record has it now: ids that visits have no more lead to those of today. Null where there is nothing left to tell.
 */
export async function composeMessage(
  view: RecordView,
  alert: StoredAlert,
  { messageId, at, visits, more, site }: ToCompose,
): Promise<AlertMessage | null> {
  const reasons = new Map<string, Told['what']>()
  for (const { id, what } of visits) {
    const today = await toldOfVisit(view.db, id)
    if (today !== null && !reasons.has(today.id)) reasons.set(today.id, what)
  }
  if (reasons.size === 0 && more === 0) return null
  const found = await visitsById(view, [...reasons.keys()])
  const query = new URLSearchParams({ ...filterToParams(alert.filter), lang: alert.language })
  return {
    ...{ id: messageId, at, more, overview: `${site}/?${query}` },
    visits: tell(found, alert, { site, whatOf: (id) => reasons.get(id) ?? 'new' }),
  }
}

function tell(
  found: VisitsToFollow,
  { language }: StoredAlert,
  { site, whatOf }: { site: string; whatOf: (id: string) => Told['what'] },
): Told[] {
  const told = new Map(toldVisits(found, language).map((one) => [one.id, one]))
  return found.visits.flatMap((visit) => {
    const inLanguage = told.get(visit.id)
    if (!inLanguage) return []
    const sources = visit.reports.flatMap((id) => {
      const report = found.reports.get(id)
      if (!report) return []
      const { outlet, url, title, language: written, publishedAt } = report
      return [{ id, outlet, url, title, language: written, publishedAt }]
    })
    const address = `${site}/visits/${encodeURIComponent(visit.id)}?lang=${language}`
    return [{ what: whatOf(visit.id), visit, told: inLanguage, address, sources }]
  })
}
