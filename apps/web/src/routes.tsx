import { filterFromParams, lastFullPeriod } from '@jawla/domain'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { decisionsSearch } from './features/desk-decisions/decisions-search.ts'
import { vocabularySearch } from './features/desk-vocabulary/vocabulary-search.ts'
import { directorySearch } from './features/directory/directory-search.ts'
import { askOverview } from './features/overview/ask-overview.ts'
import {
  fetchChartsMessages,
  fetchCoverageMessages,
  fetchDeskMessages,
  fetchExportMessages,
  fetchRecordMessages,
  fetchReferenceMessages,
  fetchVocabularyMessages,
} from './i18n/start-i18n.ts'
import type { NamedKind } from './pages/named-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { filterSearch, type LanguageSearch, languageSearch, parseSearch, stringifySearch } from './search.ts'
import { Shell } from './shell/shell.tsx'
import { BrokenPart } from './ui/broken-part.tsx'
import { today } from './ui/today.ts'
import { coverageSearch, overviewSearch, viewOf } from './view-search.ts'

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
  loaderDeps: ({ search }) => ({ filter: filterSearch(search), layer: viewOf(search, 'layer') }),
  // Asked as soon as it is chosen: asked while it is drawn, the answers would wait for the drawing.
  loader: ({ deps: { filter, layer } }) => void askOverview(filterFromParams(filter), layer),
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

const bulletinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bulletin/$period',
  component: lazyRouteComponent(async () => {
    const [{ BulletinPage }] = await Promise.all([import('./pages/bulletin-page.tsx'), fetchCoverageMessages()])
    return { BulletinPage }
  }, 'BulletinPage'),
})

const latestBulletinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bulletin',
  beforeLoad: () => {
    throw redirect({
      to: '/bulletin/$period',
      params: { period: lastFullPeriod(today(), 'week').key },
      search: true,
      replace: true,
    })
  },
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

const reviewRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'review',
  component: lazyRouteComponent(() => import('./features/review/review-queue.tsx'), 'ReviewQueue'),
})

/** Agreement is told in the words of the page on accuracy. */
const agreementRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'agreement',
  component: withRecordMessages(async () => (await import('./features/agreement/agreement-desk.tsx')).AgreementDesk),
})

const blindSampleRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'agreement/$id',
  component: withRecordMessages(
    async () => (await import('./features/agreement/blind-sample-page.tsx')).BlindSamplePage,
  ),
})

const vocabularyRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'vocabulary',
  component: lazyRouteComponent(async () => {
    const [{ VocabularyDesk }] = await Promise.all([
      import('./features/desk-vocabulary/vocabulary-desk.tsx'),
      fetchVocabularyMessages(),
    ])
    return { VocabularyDesk }
  }, 'VocabularyDesk'),
  validateSearch: vocabularySearch,
})

const decisionsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'decisions',
  component: lazyRouteComponent(() => import('./features/desk-decisions/decisions-desk.tsx'), 'DecisionsDesk'),
  validateSearch: decisionsSearch,
})

const alertsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'alerts',
  component: lazyRouteComponent(() => import('./features/desk-alerts/alert-desk.tsx'), 'AlertDesk'),
  validateSearch: filterSearch,
})

const workRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'work',
  component: lazyRouteComponent(() => import('./features/desk-work/work-desk.tsx'), 'WorkDesk'),
})

const accountRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('./features/accounts/account-desk.tsx'), 'AccountDesk'),
})

const accountsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: 'accounts',
  component: lazyRouteComponent(() => import('./features/accounts/accounts-desk.tsx'), 'AccountsDesk'),
})

/** The pages of the record share their messages, which are fetched with the first of them. */
const facilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/facilities/$id',
  component: withRecordMessages(async () => (await import('./pages/facility-page.tsx')).FacilityPage),
})

const programRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programs/$id',
  component: namedPage('program'),
})

const officialRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/officials/$id',
  component: namedPage('official'),
})

const craftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/crafts/$id',
  component: namedPage('craft'),
})

const partnerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners/$id',
  component: namedPage('partner'),
})

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$id',
  component: areaPage('region'),
})

const provinceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/provinces/$id',
  component: areaPage('province'),
})

const outletRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outlets/$id',
  component: withRecordMessages(async () => (await import('./pages/outlet-page.tsx')).OutletPage),
})

const accuracyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accuracy',
  component: withRecordMessages(async () => (await import('./pages/accuracy-page.tsx')).AccuracyPage),
})

/** What researchers look up shares its messages. */
const methodologyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/methodology',
  component: withReferenceMessages(async () => (await import('./pages/methodology-page.tsx')).MethodologyPage),
})

const codebookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/codebook',
  component: withReferenceMessages(async () => (await import('./pages/codebook-page.tsx')).CodebookPage),
})

/** Tables and formats are called there as in the box for downloads. */
const developersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/developers',
  component: withReferenceMessages(async () => {
    const [{ DevelopersPage }] = await Promise.all([import('./pages/developers-page.tsx'), fetchExportMessages()])
    return DevelopersPage
  }),
  validateSearch: filterSearch,
})

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$id',
  component: withRecordMessages(async () => (await import('./pages/report-page.tsx')).ReportPage),
})

const directoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/directory',
  component: withRecordMessages(async () => (await import('./pages/directory-page.tsx')).DirectoryPage),
  validateSearch: directorySearch,
})

function namedPage(kind: NamedKind) {
  return withRecordMessages(async () => {
    const { NamedPage } = await import('./pages/named-page.tsx')
    return () => <NamedPage kind={kind} />
  })
}

function areaPage(kind: 'region' | 'province') {
  return withRecordMessages(async () => {
    const { AreaPage } = await import('./pages/area-page.tsx')
    return () => <AreaPage kind={kind} />
  })
}

function withRecordMessages(fetchPage: () => Promise<ComponentType>) {
  return lazyRouteComponent(async () => {
    const [Page] = await Promise.all([fetchPage(), fetchRecordMessages()])
    return { Page }
  }, 'Page')
}

function withReferenceMessages(fetchPage: () => Promise<ComponentType>) {
  return lazyRouteComponent(async () => {
    const [Page] = await Promise.all([fetchPage(), fetchReferenceMessages()])
    return { Page }
  }, 'Page')
}

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overviewRoute,
    chartsRoute,
    visitRoute,
    coverageRoute,
    facilityRoute,
    programRoute,
    officialRoute,
    craftRoute,
    partnerRoute,
    regionRoute,
    provinceRoute,
    outletRoute,
    reportRoute,
    directoryRoute,
    accuracyRoute,
    methodologyRoute,
    codebookRoute,
    developersRoute,
    latestBulletinRoute,
    bulletinRoute,
    deskRoute.addChildren([
      addReportsRoute,
      feedsRoute,
      reviewRoute,

      agreementRoute,
      blindSampleRoute,
      vocabularyRoute,
      decisionsRoute,
      alertsRoute,
      workRoute,
      accountRoute,
      accountsRoute,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  search: { strict: true },
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPart,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface HistoryState {
    /** The visit that was checked before the one that it leads to, and by which decisions. */
    checked?: { id: string; decisions: number[] }
    /** The overview's search parameters, so that every other page leads back to the same list. */
    overview?: Record<string, string | undefined>
  }
}
