import { dayInMorocco, filterFromParams, without } from '@jawla/domain'
import type { AppRouter } from './router.ts'

/** A question as a browser would ask it, with its answer. */
export interface Answered {
  path: string
  input: unknown
  answer: unknown
}

type Caller = ReturnType<AppRouter['createCaller']>

/**
 * What a page of the dashboard asks for as soon as it is drawn: all of them what the store holds, the first one the figures, areas,
 * choices and visits of its filter. A page that asks otherwise asks the server itself, and nothing is lost.
 */
export function firstAnswers(caller: Caller, path: string, params: URLSearchParams): Promise<Answered[]> {
  const questions = [of('store.status', undefined, caller.store.status())]
  if (path !== '/') return Promise.all(questions)
  const filter = filterFromParams(Object.fromEntries(params))
  const [chosen, anywhere] = [{ filter }, { filter: without(filter, 'regions', 'provinces') }]
  const compared = { filter, today: dayInMorocco(new Date()) }
  const page = { filter, limit: 20, direction: 'forward' }
  return Promise.all([
    ...questions,
    of('visits.headline', compared, caller.visits.headline(compared)),
    of('visits.facets', chosen, caller.visits.facets(chosen)),
    of('visits.byRegion', anywhere, caller.visits.byRegion(anywhere)),
    of('visits.byProvince', anywhere, caller.visits.byProvince(anywhere)),
    of('visits.list', page, caller.visits.list(page)),
  ])
}

async function of(path: string, input: unknown, answer: Promise<unknown>): Promise<Answered> {
  return { path, input, answer: await answer }
}
