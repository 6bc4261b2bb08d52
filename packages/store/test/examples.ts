import type { MergedVisit, Reading, ReadVisit, Report, SourcedEvidence } from '@jawla/domain'
import { type Db, type Replaced, type Replacement, replaceVisits as replace } from '../src/index.ts'

export const NOW = '2026-01-02T03:04:05.000Z'

/** A report of our own; what a test says replaces the rest. */
export function aReport(id: string, given: Partial<Report> = {}): Report {
  return {
    id,
    url: `https://example.ma/${id}`,
    outlet: 'جريدة المثال',
    language: 'ar',
    title: 'زيارة',
    author: null,
    publishedAt: '2025-02-08',
    publishedBasis: 'given',
    text: `قام كاتب الدولة بزيارة إلى فاس (${id}).`,
    textFrom: 'given',
    sample: false,
    factsFrom: null,
    ...given,
  }
}

const said = { start: 0, end: 3, quote: 'قام' }

export function aReadVisit(given: Partial<ReadVisit> = {}): ReadVisit {
  return {
    kind: 'field_visit',
    status: 'held',
    trigger: said,
    date: { start: '2025-02-07', end: '2025-02-07', precision: 'day', basis: 'implied', evidence: said },
    region: 'MA-03',
    province: 'MA-FES',
    regionEvidence: null,
    place: null,
    officials: [{ id: 'essaadi', name: 'لحسن السعدي', role: 'secretary_of_state', evidence: said }],
    stops: [],
    programs: [],
    crafts: [],
    partners: [],
    figures: [],
    ...given,
  }
}

export function aReading(id: string, visits: ReadVisit[], reader = 'rules@1'): Reading {
  return { id, language: 'ar', reader, visits }
}

export function saidIn(reportId: string): SourcedEvidence[] {
  return [{ reportId, ...said }]
}

export const AGREED: { by: 'agreed'; claims: [] } = { by: 'agreed', claims: [] }

/** Where only its province is known. */
export const NO_POINT: Pick<MergedVisit['stops'][number], 'lat' | 'lon' | 'precision'> = {
  ...{ lat: null, lon: null, precision: 'province' },
}

/** A visit that rests on the first told visit of each report. */
export function aVisit(id: string, reports: string[], given: Partial<MergedVisit> = {}): MergedVisit {
  const evidence = saidIn(reports[0] ?? '')
  return {
    id,
    kind: 'field_visit',
    kindSettled: AGREED,
    status: 'held',
    history: [
      {
        ...{ status: 'held', published: '2025-02-08', start: '2025-02-07', end: '2025-02-07', precision: 'day' },
        ...{ sources: reports.length, evidence },
      },
    ],
    trigger: evidence,
    date: {
      ...{ start: '2025-02-07', end: '2025-02-07', precision: 'day', basis: 'implied' },
      ...{ settled: AGREED, evidence },
    },
    region: 'MA-03',
    province: 'MA-FES',
    regionEvidence: [],
    place: { name: 'فاس', lat: 34.03, lon: -5, precision: 'town', settled: AGREED, evidence },
    officials: [{ id: 'essaadi', name: 'لحسن السعدي', role: 'secretary_of_state', roleSettled: AGREED, evidence }],
    stops: [],
    programs: [],
    crafts: [],
    partners: [],
    figures: [],
    reports,
    outlets: reports.length,
    sample: false,
    review: 'open',
    reviewed: null,
    told: reports.map((report) => `${report}#0`),
    ...given,
  }
}

export function onDay(day: string, end = day): Pick<MergedVisit, 'date'> {
  return { date: { start: day, end, precision: 'day', basis: 'stated', settled: AGREED, evidence: [] } }
}

export const UNDATED: Pick<MergedVisit, 'date'> = {
  date: { start: null, end: null, precision: 'unknown', basis: 'unknown', settled: AGREED, evidence: [] },
}

/** As a rebuild does it. */
export function replaceVisits(tx: Db, replacement: Omit<Replacement, 'because'>): Promise<Replaced> {
  return replace(tx, { ...replacement, because: { reason: 'rebuild', at: NOW, reports: [], why: '' } })
}
