import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { filterSearch, type LanguageSearch, languageSearch, parseSearch, stringifySearch } from './search.ts'
import { Shell } from './shell/shell.tsx'

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
  validateSearch: filterSearch,
})

const visitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/visits/$id',
  component: lazyRouteComponent(() => import('./pages/visit-page.tsx'), 'VisitPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([overviewRoute, visitRoute]),
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
