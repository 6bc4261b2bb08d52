import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { fetchChartsMessages, fetchCoverageMessages, fetchDeskMessages } from './i18n/start-i18n.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { filterSearch, type LanguageSearch, languageSearch, parseSearch, stringifySearch } from './search.ts'
import { Shell } from './shell/shell.tsx'
import { coverageSearch, overviewSearch } from './view-search.ts'

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: () => <NotFoundPage />,
  validateSearch: languageSearch,
  search: { middlewares: [retainSearchParams<LanguageSearch>(['lang'])] },
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: OverviewPage,
  validateSearch: overviewSearch,
})

const visitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/visits/$id',
  component: lazyRouteComponent(() => import('./pages/visit-page.tsx'), 'VisitPage'),
})

/** Coverage and bulletin share their messages, which are fetched with the first of them. */
const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coverage',
  component: lazyRouteComponent(async () => {
    const [{ CoveragePage }] = await Promise.all([import('./pages/coverage-page.tsx'), fetchCoverageMessages()])
    return { CoveragePage }
  }, 'CoveragePage'),
  validateSearch: coverageSearch,
})

/** The charts' code, with what draws them, and messages are fetched when somebody opens them. */
const chartsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/charts',
  component: lazyRouteComponent(async () => {
    const [{ ChartsPage }] = await Promise.all([import('./pages/charts-page.tsx'), fetchChartsMessages()])
    return { ChartsPage }
  }, 'ChartsPage'),
  validateSearch: filterSearch,
})

/** The desk's code and messages are fetched when somebody opens it. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk',
  component: lazyRouteComponent(async () => {
    const [{ DeskPage }] = await Promise.all([import('./pages/desk-page.tsx'), fetchDeskMessages()])
    return { DeskPage }
  }, 'DeskPage'),
})

const addReportsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/desk-reports/add-reports.tsx'), 'AddReports'),
})

const feedsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'feeds',
  component: lazyRouteComponent(() => import('./features/desk-feeds/feed-desk.tsx'), 'FeedDesk'),
})

const doubtfulVisitsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'visits',
  component: lazyRouteComponent(() => import('./features/decisions/doubtful-visits.tsx'), 'DoubtfulVisits'),
})

const workRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'work',
  component: lazyRouteComponent(() => import('./features/desk-work/work-desk.tsx'), 'WorkDesk'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overviewRoute,
    chartsRoute,
    visitRoute,
    coverageRoute,
    deskRoute.addChildren([addReportsRoute, feedsRoute, doubtfulVisitsRoute, workRoute]),
  ]),
  parseSearch,
  stringifySearch,
  search: { strict: true },
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** The overview's search parameters, so that a visit's page leads back to the same list. */
    overview?: Record<string, string | undefined>
  }
}
