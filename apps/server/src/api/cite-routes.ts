import { type CalendarDate, dayInMorocco, filterToParams, isCalendarDate, isId } from '@jawla/domain'
import { dataVersion, findSnapshot, latestChangeAt, type VisitIndex } from '@jawla/store'
import { type Request, Router } from 'express'
import { citationOf } from '../cite/citation.ts'
import { CITATION_FORM_NAMES, CITATION_FORMS } from '../cite/citation-forms.ts'
import { filterNames } from '../exports/filter-names.ts'
import { snapshotAddress } from '../exports/snapshots/snapshot-address.ts'
import { filterOf } from '../http/export-routes.ts'
import { followLanguage } from '../http/follow/follow-words.ts'
import { problem } from '../http/problem.ts'
import { siteOf } from '../settings.ts'

const OWN_PARAMS = ['format', 'snapshot', 'accessed']

/**
 * `GET /cite?format=bibtex|csl|ris|text&snapshot=2026-11-28&lang=fr&<filter>` gives how the visits of a filter are cited, as they are in the record of today or, where it is
 * named, in a snapshot. `accessed` is the day on which the reader looked.
 */
export function citeRoutes(index: VisitIndex, publicUrl: string | null): Router {
  const router = Router()
  router.get('/cite', async (request, response) => {
    const { searchParams } = new URL(`http://localhost${request.originalUrl}`)
    const form = CITATION_FORM_NAMES.find((one) => one === (searchParams.get('format') ?? 'text'))
    if (form === undefined) return problem(response, 400, `format is one of ${CITATION_FORM_NAMES.join(', ')}`)
    const accessed = searchParams.get('accessed')
    if (accessed !== null && !isCalendarDate(accessed)) return problem(response, 400, 'accessed is a day: 2026-11-28')
    const filter = filterOf(request, response, OWN_PARAMS)
    if (filter === null) return
    const name = searchParams.get('snapshot')
    const snapshot = name === null || !isId(name) ? null : await findSnapshot(index, name)
    if (name !== null && snapshot === null) return problem(response, 404, `no snapshot ${name}`)
    const language = followLanguage(searchParams.get('lang'))
    const site = siteOf({ publicUrl, port: portOf(request) })
    const citation = citationOf({
      ...{ filter, names: await filterNames(index, filter), language, accessed, snapshot: name },
      day: await dayOfData(index, snapshot?.made_at ?? null),
      dataVersion: snapshot?.version ?? (await dataVersion(index.db)),
      url:
        name === null ? viewAddress(site, { ...filterToParams(filter), lang: language }) : snapshotAddress(site, name),
    })
    const { write, type } = CITATION_FORMS[form]
    // Its day may be another tomorrow.
    response.set('cache-control', 'no-store').type(type).send(write(citation))
  })
  return router
}

function portOf(request: Request): number {
  return request.socket.localPort ?? 0
}

function viewAddress(site: string, params: Record<string, string>): string {
  return `${site}/?${new URLSearchParams(params)}`
}

/** Of a snapshot its own, else the day of the latest change; today where none is known. */
async function dayOfData(index: VisitIndex, madeAt: string | null): Promise<CalendarDate> {
  const at = madeAt ?? (await latestChangeAt(index))
  return dayInMorocco(at === null ? new Date() : new Date(at))
}
