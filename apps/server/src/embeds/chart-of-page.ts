import type { ChartAsked, ChartLanguage, ChartName } from '@jawla/charts'
import { EMPTY_FILTER, type Filter, filterFromParams, isId, TIMELINE_SPLITS } from '@jawla/domain'

/** The parameter of a filter that selects the visits of a thing with a page of its own. */
const THINGS: Readonly<Record<string, string>> = {
  ...{ regions: 'region', provinces: 'province', officials: 'official', programs: 'program' },
  ...{ facilities: 'facility', crafts: 'craft', partners: 'partner', outlets: 'outlet' },
}

const LANGUAGES = ['ar', 'fr', 'en'] as const satisfies ChartLanguage[]

/**
 * The chart that stands for a page of the dashboard, in the page's language: the map of its filter for the overview, the timeline of an official or a
 * programme, the card of a visit. Null for pages that show none, such as the directory.
 */
export function chartOfPage(path: string, params: URLSearchParams): ChartAsked | null {
  const [, page = '', id] = /^\/([a-z]*)(?:\/([^/]+))?$/.exec(path) ?? []
  const filter = filterFromParams(Object.fromEntries(params))
  const split = TIMELINE_SPLITS.find((one) => one === params.get('split')) ?? 'none'
  const look = {
    language: pageLanguage(params),
    theme: 'light',
    width: null,
    size: null,
    title: null,
    view: 'chart',
  } as const
  const chart = (name: ChartName, of: Partial<ChartAsked> = {}): ChartAsked => {
    return { chart: name, filter: EMPTY_FILTER, split: 'none', id: null, frozen: null, ...look, ...of }
  }
  if (id === undefined) {
    if (path === '/')
      return params.has('split') ? chart('visits-by-month', { filter, split }) : chart('visits-by-region', { filter })
    if (page === 'charts') return chart('graduates-by-program', { filter })
    return page === 'coverage' ? chart('coverage') : null
  }
  const known = decoded(id)
  if (known === null || !isId(known)) return null
  if (page === 'visits') return chart('visit', { id: known })
  const param = THINGS[page]
  if (param === undefined) return null
  const selected: Filter = filterFromParams({ [param]: known })
  return chart('visits-by-month', { filter: selected })
}

/** Of the address; Arabic where it names none. */
export function pageLanguage(params: URLSearchParams): ChartLanguage {
  return LANGUAGES.find((one) => one === params.get('lang')) ?? 'ar'
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
