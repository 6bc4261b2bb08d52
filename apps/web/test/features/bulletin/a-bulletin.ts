import { type Bulletin, type BulletinVisit, type Period, parsePeriod } from '@jawla/domain'
import i18next, { type TFunction } from 'i18next'
import { ar } from '../../../src/i18n/ar.ts'
import { coverageAr } from '../../../src/i18n/coverage-ar.ts'
import { coverageEn } from '../../../src/i18n/coverage-en.ts'
import { en } from '../../../src/i18n/en.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

const AGREED = { by: 'agreed' as const, claims: [] }
const NOBODY = { held: 0, facilities: 0, provinces: 0, regions: [] }
const NO_PEOPLE = { min: null, max: null, groupsStated: 0, groupsUnstated: 0 }

export const WEEK = period('2025-W06')

export function period(key: string): Period {
  const found = parsePeriod(key)
  if (found === null) throw new Error(key)
  return found
}

export function aTold(id: string, given: Partial<BulletinVisit['visit']> = {}): BulletinVisit {
  const date = { start: '2025-02-07', end: '2025-02-07', precision: 'day' as const }
  return {
    visit: {
      ...{ id, kind: 'field_visit', kindSettled: AGREED, status: 'held', trigger: [] },
      history: [{ status: 'held', published: null, ...date, sources: 1, evidence: [] }],
      date: { ...date, basis: 'stated', settled: AGREED, evidence: [] },
      ...{ region: 'MA-03', province: 'MA-FES', regionEvidence: [] },
      place: { name: 'فاس', lat: null, lon: null, precision: 'town', settled: AGREED, evidence: [] },
      ...{ officials: [], stops: [], programs: [], crafts: [], partners: [], figures: [] },
      ...{ reports: ['r1'], outlets: 1, sample: false, review: 'open' },
      ...given,
    },
    sentences: [{ reportId: 'r1', text: 'قام الوزير بزيارة إلى فاس.' }],
  }
}

/** Nothing in it; what a test says replaces the rest. */
export function aBulletin(given: Partial<Bulletin> = {}): Bulletin {
  return {
    period: WEEK.key,
    now: { ...NOBODY, graduates: NO_PEOPLE },
    before: { ...NOBODY, graduates: NO_PEOPLE },
    ...{ held: [], announced: [], cancelled: [], ahead: [], leftOut: 0, vaguer: 0 },
    nearest: { before: null, after: null },
    reports: [
      {
        ...{ id: 'r1', url: 'https://un.example/1', outlet: 'جريدة', language: 'ar', title: 'عنوان' },
        ...{ publishedAt: '2025-02-08', publishedBasis: 'given', sample: false, factsFrom: null },
      },
    ],
    ...{ names: {}, facilities: {} },
    ...given,
  }
}

/** How a reader is spoken to. */
export async function speechIn(code: 'ar' | 'en') {
  const messages = i18next.createInstance()
  await messages.init({
    ...{ lng: code, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } },
    resources: { en: { translation: { ...en, ...coverageEn } }, ar: { translation: { ...ar, ...coverageAr } } },
  })
  const language = LANGUAGES.find((one) => one.code === code) ?? LANGUAGES[0]
  const t: TFunction = messages.getFixedT(code)
  return { t, language }
}
