import { describe, expect, test } from 'vitest'
import { tellChart } from '../src/index.ts'
import {
  aCoverageChart,
  aGraduateChart,
  aMonthChart,
  anOfficialChart,
  aQuote,
  aRegionChart,
  aVisitCard,
} from './a-chart.ts'

const LANGUAGES = ['ar', 'fr', 'en'] as const
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')

describe('what stands out', () => {
  test.each([
    ['ar', '30 زيارة في السجل، وصلت 2 من أصل 12 من الجهات؛ أكثرها في فاس-مكناس: 20.'],
    ['fr', '30 visites au registre, dans 2 des 12 régions ; le plus grand nombre pour Fès-Meknès : 20.'],
    ['en', '30 visits on record, in 2 of 12 regions; the most in Fes-Meknes: 20.'],
  ] as const)('in regions, in %s', (language, sentence) => {
    expect(plain(tellChart(aRegionChart({ 'MA-03': 20, 'MA-07': 10 }), language).summary)).toBe(sentence)
  })

  test.each([
    [1, 'زيارة واحدة'],
    [2, 'زيارتان'],
    [3, '3 زيارات'],
    [11, '11 زيارة'],
    [100, '100 زيارة'],
  ])('%i visits are counted in Arabic as one says it', (visits, words) => {
    expect(tellChart(aRegionChart({ 'MA-03': visits }, { visits }), 'ar').summary).toContain(`${words} في السجل`)
  })

  test('in regions that no report names: that none is stated', () => {
    expect(tellChart(aRegionChart({}, { visits: 5 }), 'en').summary).toBe(
      '5 visits whose region is not stated are not shown here.',
    )
  })

  test('in one region: how many visits there were', () => {
    const data = aRegionChart({ 'MA-03': 5 }, { visits: 5 })
    const { summary } = tellChart({ ...data, filter: { ...data.filter, regions: ['MA-03'] } }, 'fr')
    expect(plain(summary)).toBe('Fès-Meknès : 5 visites au registre.')
  })

  test('in months: the one with the most visits, and what they came to', () => {
    const { summary } = tellChart(
      aMonthChart([
        ['2025-01', 3],
        ['2025-04', 2, 2, 1],
      ]),
      'fr',
    )
    expect(plain(summary)).toBe(
      '30 visites, jan.–avr. 2025 ; le plus grand nombre en avril 2025 : effectuée 2, annoncée 2, annulée 1.',
    )
  })

  test('in graduates: the most that are reported, and how many groups have no number', () => {
    const { summary } = tellChart(
      aGraduateChart([
        ['Mouazara', 120, 150, 2, 2],
        ['Kafaa', null, null, 0, 1],
      ]),
      'en',
    )
    expect(plain(summary)).toBe(
      'The most graduates reported: Mouazara, 120 to 150; in 3 groups the number is not stated.',
    )
  })

  test('in graduates without any number: that none is stated', () => {
    expect(tellChart(aGraduateChart([['Kafaa', null, null, 0, 1]]), 'en').summary).toBe(
      'Reports tell of graduates without stating how many.',
    )
  })

  test('in coverage: who has waited longest, and how many were never visited', () => {
    expect(plain(tellChart(aCoverageChart({ 'MA-SEF': '2026-11-27' }), 'en').summary)).toBe(
      'The longest since a visit held: Sefrou, 1 day. 74 of 75 provinces and prefectures have no visit held on record.',
    )
  })

  test('in nothing: that nothing is selected', () => {
    expect(tellChart(aRegionChart({}, { visits: 0 }), 'fr').summary).toBe('Aucune visite ne répond à ces filtres.')
  })
})

describe('who does not see the picture', () => {
  const charts = [
    aRegionChart({ 'MA-03': 20, 'MA-07': 10 }),
    aMonthChart(
      Array.from({ length: 90 }, (_, m) => [
        `${2020 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
        3,
      ]),
    ),
    anOfficialChart([['م', 'Un responsable', 3]], 5),
    aGraduateChart([['Mouazara', 120, 150, 2, 2]]),
    aCoverageChart({ 'MA-SEF': '2026-11-27' }),
    aVisitCard(),
    aQuote(),
  ]

  test.each(charts.map((data) => [data.chart, data] as const))(
    'is told title, summary and numbers of %s in at most 500 characters',
    (_, data) => {
      for (const language of LANGUAGES) {
        const { alt, title, summary } = tellChart(data, language)
        expect(alt.startsWith(title)).toBe(true)
        expect(alt).toContain(summary)
        expect(alt.length).toBeLessThanOrEqual(500)
      }
    },
  )

  test('is told that it is a sample', () => {
    expect(tellChart(aRegionChart({ 'MA-03': 1 }, { samples: 41 }), 'en').alt).toContain('Sample reports')
  })

  test('is told how many of the reports are samples where some were printed', () => {
    const chart = aRegionChart({ 'MA-03': 1 }, { samples: 40 })
    expect(tellChart(chart, 'en').alt).toContain('which no newspaper printed: 40 of 41.')
    expect(tellChart(chart, 'fr').alt).toContain('qu’aucun média n’a publiés : 40 sur 41.')
    expect(tellChart(chart, 'ar').alt).toContain('ولم تنشرها أي جريدة: 40 من أصل 41.')
  })
})

describe('the table', () => {
  test('has a row for each part and month, with the filter that selects its visits', () => {
    const { table } = tellChart(
      aMonthChart(
        [
          ['2025-01', 3, 1, 0, 'MA-03'],
          ['2025-01', 1],
        ],
        { split: 'regions' },
      ),
      'en',
    )
    expect(table).toEqual({
      head: ['Month', 'Region', 'held', 'announced', 'cancelled'],
      rows: [
        {
          cells: ['January 2025', 'Fes-Meknes', '3', '1', '0'],
          narrowed: { from: '2025-01-01', to: '2025-01-31', region: 'MA-03' },
        },
        {
          cells: ['January 2025', 'Other regions, or not stated', '1', '0', '0'],
          narrowed: null,
        },
      ],
    })
  })

  test('writes out what is not stated', () => {
    const { table } = tellChart(
      aGraduateChart([
        ['Kafaa', null, null, 0, 3],
        [null, 20, 20, 1, 0],
      ]),
      'en',
    )
    expect(table.rows).toEqual([
      { cells: ['Programme not told', '20', '1', '0'], narrowed: null },
      { cells: ['Kafaa', 'Number not stated', '3', '3'], narrowed: { program: 'program-0' } },
    ])
  })
})

test('the source line says how much it rests on, as of when, and whose the boundaries are', () => {
  expect(tellChart(aRegionChart({ 'MA-03': 1 }), 'en').source).toBe(
    'Source: 41 reports, 5 outlets; state of the record on 28 November 2026. © OpenStreetMap contributors, ODbL',
  )
  expect(tellChart(aQuote(), 'fr').source).toBe('Source : 1 article, 1 média ; état du registre au 28 novembre 2026.')
})

test('a name that is written in another script keeps its direction in a sentence', () => {
  expect(tellChart(anOfficialChart([['مدير التكوين', null, 4]], 1), 'en').summary).toBe(
    'The most visits: \u2068مدير التكوين\u2069, 4 visits.',
  )
})
