import { filterFromParams, filterToParams } from '@jawla/domain'
import { type VisitIndex, visitsToFollow } from '@jawla/store'
import { type RequestHandler, Router } from 'express'
import { siteOf } from '../../settings.ts'
import { cacheHeaders, revalidation } from '../data-version.ts'
import { atomFeed } from './atom-feed.ts'
import { followLanguage } from './follow-words.ts'
import { toldVisits } from './told-visit.ts'
import { visitCalendar } from './visit-calendar.ts'

const MOST_VISITS = 100

/** The same under the names that readers of feeds and calendars try. */
const FEED = ['/visits.atom', '/feed.xml']
const CALENDAR = ['/visits.ics', '/calendar.ics']

/**
 * What journalists and staff follow: the visits of any filter of the dashboard as a feed (`/visits.atom?region=MA-03&lang=fr`) or as a
 * calendar (`/visits.ics?official=lahcen-saadi`), at most 100, the newest first.
 */
export function follow(index: VisitIndex, publicUrl: string | null): Router {
  const answer =
    (kind: 'atom' | 'ics'): RequestHandler =>
    async (request, response) => {
      const { searchParams } = new URL(`http://localhost${request.originalUrl}`)
      const filter = filterFromParams(Object.fromEntries(searchParams))
      const language = followLanguage(searchParams.get('lang'))
      const visits = toldVisits(await visitsToFollow(index, filter, MOST_VISITS), language)
      const site = siteOf({ publicUrl, port: request.socket.localPort ?? 0 })
      const query = new URLSearchParams({ ...filterToParams(filter), lang: language })
      const where = {
        feed: `${site}/visits.atom?${query}`,
        overview: `${site}/?${query}`,
        visit: (id: string) => `${site}/visits/${encodeURIComponent(id)}?lang=${language}`,
      }
      response
        .setHeaders(cacheHeaders(response, false))
        .type(kind === 'atom' ? 'application/atom+xml' : 'text/calendar')
        .send(kind === 'atom' ? atomFeed(visits, language, where) : visitCalendar(visits, language, where))
    }
  const router = Router()
  router.use(revalidation(index.db, (path) => [...FEED, ...CALENDAR].includes(path)))
  router.get(FEED, answer('atom'))
  router.get(CALENDAR, answer('ics'))
  return router
}
