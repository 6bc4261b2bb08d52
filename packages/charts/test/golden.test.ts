import { expect, test } from 'vitest'
import { type ChartData, type ChartLook, drawChart, svgText } from '../src/index.ts'
import {
  aCoverageChart,
  aGraduateChart,
  aMonthChart,
  anOfficialChart,
  aQuote,
  aRegionChart,
  aVisitCard,
  LOOK,
} from './a-chart.ts'

const filter = { ...aQuote().filter, from: '2025-01-01', to: '2025-12-31' }
const regions = aRegionChart({ 'MA-01': 2, 'MA-03': 20, 'MA-07': 7, 'MA-09': 1 }, { filter, visits: 32 })
const months = aMonthChart(
  [
    ['2025-01', 3],
    ['2025-02', 5, 1],
    ['2025-05', 2, 2, 1],
    ['2025-12', 0, 4],
  ],
  { gaps: [{ kind: 'feed_down', outlet: 'جريدة المثال', from: '2025-03-03', to: '2025-04-01' }] },
  { filter },
)
const cut = aMonthChart(
  [
    ['2025-01', 3, 0, 0, 'MA-03'],
    ['2025-01', 1, 1, 0, 'MA-07'],
    ['2025-02', 2, 0, 0, null],
  ],
  { split: 'regions' },
)
const officials = anOfficialChart(
  [
    ['عامل إقليم صفرو', 'Gouverneur de Sefrou', 12],
    ['مدير التكوين', null, 4],
  ],
  9,
)
const graduates = aGraduateChart([
  ['Mouazara', 120, 150, 2, 2],
  ['Kafaa', null, null, 0, 3],
  ['Maharat', 200, null, 1, 0],
])
const coverage = aCoverageChart({ 'MA-FES': '2026-11-20', 'MA-SEF': '2025-11-28', 'MA-MEK': null }, { samples: 41 })
const visit = aVisitCard()
const quote = aQuote()

/** Each was looked at as an image when it was kept: a change has to be looked at again. */
const PICTURES: [name: string, ChartData, Partial<ChartLook>][] = [
  ['regions-ar-light', regions, { language: 'ar' }],
  ['regions-fr-dark-narrow', regions, { language: 'fr', theme: 'dark', width: 360 }],
  ['months-ar-dark', months, { language: 'ar', theme: 'dark' }],
  ['months-by-region-fr-auto', cut, { language: 'fr', theme: 'auto', width: 480 }],
  ['officials-ar-light', officials, { language: 'ar' }],
  ['graduates-ar-light', graduates, { language: 'ar' }],
  ['graduates-en-dark-card', graduates, { theme: 'dark', width: 1200, height: 628 }],
  ['coverage-fr-light', coverage, { language: 'fr' }],
  ['visit-ar-light-card', visit, { language: 'ar', width: 1200, height: 628 }],
  ['visit-fr-dark-narrow', visit, { language: 'fr', theme: 'dark', width: 360 }],
  ['quote-ar-dark-square', quote, { language: 'ar', theme: 'dark', width: 1080, height: 1080 }],
  ['quote-en-light', quote, { width: 480 }],
]

test.each(PICTURES)('%s is drawn as it was looked at', async (name, data, look) => {
  const svg = svgText(drawChart(data, { ...LOOK, ...look }))
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${name}.svg`)
})
