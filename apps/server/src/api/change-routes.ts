import { listChanges, type VisitIndex } from '@jawla/store'
import { Router } from 'express'
import { cacheHeaders } from '../http/data-version.ts'
import { filterOf } from '../http/export-routes.ts'
import { problem } from '../http/problem.ts'
import { changeRow } from './change-row.ts'
import { MOST_ITEMS, USUAL_ITEMS } from './paging.ts'

const OWN_PARAMS = ['limit', 'after', 'facts']

/**
 * `GET /changes?after=<next>&limit=&<filter>` tells what became of visits, the earliest first; `next` of an answer is given back as `after`, also where nothing
 * more had happened, so that a program that comes again misses nothing. `facts=1` leaves out what changes nothing that a visit tells.
 */
export function changeRoutes(index: VisitIndex): Router {
  const router = Router()
  router.get('/changes', async (request, response) => {
    const { searchParams } = new URL(`http://localhost${request.originalUrl}`)
    const limit = Number(searchParams.get('limit') ?? USUAL_ITEMS)
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ITEMS) {
      return problem(response, 400, `limit is 1 to ${MOST_ITEMS}`)
    }
    const after = searchParams.get('after') ?? '0'
    if (!/^\d{1,15}$/.test(after)) return problem(response, 400, 'not a cursor that an answer gave')
    const facts = searchParams.get('facts')
    if (facts !== null && facts !== '1') return problem(response, 400, 'facts is 1 or not there')
    const filter = filterOf(request, response, OWN_PARAMS)
    if (filter === null) return
    const asked = { after: Number(after), limit, filter, tellsOtherwise: facts === '1' }
    const { items, last, more } = await listChanges(index, asked)
    const body = { items: items.map(changeRow), next: String(last), more }
    response.setHeaders(cacheHeaders(response, false)).json(body)
  })
  return router
}
