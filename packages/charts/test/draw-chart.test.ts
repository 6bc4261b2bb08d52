import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { drawChart, svgText } from '../src/index.ts'
import {
  aChart,
  aCoverageChart,
  aGraduateChart,
  aMonthChart,
  anOfficialChart,
  aQuote,
  aRegionChart,
  aSentence,
  aVisitCard,
  LOOK,
} from './a-chart.ts'
import { drawn, lines, textOf, withClass } from './drawn.ts'

const regions = aRegionChart({ 'MA-01': 2, 'MA-03': 20, 'MA-07': 7 })

describe('every picture', () => {
  test('has title, source, day and site written in it, and says so to who does not see it', () => {
    const picture = drawChart(regions, LOOK)
    expect(lines(picture)).toEqual(
      expect.arrayContaining(['Visits by region', expect.stringContaining('28 November 2026'), 'jawla.example']),
    )
    expect(picture.svg.properties).toMatchObject({ role: 'img', ariaLabel: 'Visits by region' })
    const [desc] = drawn(picture, ({ tagName }) => tagName === 'desc')
    expect(desc && textOf(desc)).toContain('Fes-Meknes')
  })

  test('takes a title as text, whatever it holds', () => {
    const title = '<script>alert(1)</script> & "more"'
    const svg = svgText(drawChart(regions, { ...LOOK, title }))
    expect(svg).not.toContain('<script')
    expect(lines(drawChart(regions, { ...LOOK, title })).join(' ')).toContain(title)
  })

  test('is a file that programs can read, whatever a title or name holds', () => {
    const hostile = `A\u0000\u0008\uFFFE\u202E"'<&>\n]]>${String.fromCharCode(0xd800)}B`
    const data = anOfficialChart([[hostile, hostile, 3]], 1)
    const svg = svgText(drawChart(data, { ...LOOK, title: hostile, linkTo: () => '/?q="<&' }))
    expect(XMLValidator.validate(svg)).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(svg).not.toMatch(/[\u0000\u0008\uFFFE\uD800]/)
  })

  test('cuts a title that is too long, and keeps the whole for who points at it', () => {
    const title = 'A very long title about visits '.repeat(20).trim()
    const picture = drawChart(regions, { ...LOOK, width: 300, title })
    expect(lines(picture).filter((line) => line.endsWith('…'))).toHaveLength(1)
    expect(textOf(drawn(picture, ({ tagName }) => tagName === 'title')[0] ?? picture.svg)).toBe(title)
  })

  test('says that it shows samples', () => {
    expect(lines(drawChart({ ...regions, sample: true }, LOOK)).join(' ')).toContain('Sample reports')
    expect(lines(drawChart(regions, LOOK)).join(' ')).not.toContain('Sample')
  })

  test('says that there is nothing, and draws no zero', () => {
    const picture = drawChart(aRegionChart({}, { visits: 0, reports: 0, outlets: 0 }), LOOK)
    expect(lines(picture)).toContain('No visit matches these filters')
    expect(lines(picture)).not.toContain('0')
  })

  test('tells which visits it shows', () => {
    const filter = { ...regions.filter, programs: ['p1'], from: '2025-01-01', to: '2025-03-31' }
    const filterNames = { p1: { ar: 'برنامج التكوين', fr: 'Formation' } }
    expect(lines(drawChart({ ...regions, filter, filterNames }, LOOK))).toContain(
      'Programme: Formation; 1 January 2025 to 31 March 2025',
    )
  })

  test('is of the size that a card asks for', () => {
    for (const [width, height] of [
      [1200, 628],
      [1080, 1080],
    ] as const) {
      expect(drawChart(regions, { ...LOOK, width, height })).toMatchObject({ width, height })
    }
  })

  test('follows what the reader’s browser prefers only where asked to', () => {
    expect(svgText(drawChart(regions, { ...LOOK, theme: 'auto' }))).toContain('prefers-color-scheme:dark')
    expect(svgText(drawChart(regions, { ...LOOK, theme: 'dark' }))).not.toMatch(/prefers-color-scheme|#fbf8f2/)
  })

  test('is the same from the same data', () => {
    expect(svgText(drawChart(regions, LOOK))).toBe(svgText(drawChart(regions, LOOK)))
  })

  test('weighs little: regions and 24 months of them with links are below 10 kB together', async () => {
    const { gzipSync } = await import('node:zlib')
    const linkTo = (narrowed: Record<string, string>) => `/?${new URLSearchParams(narrowed)}`
    const months = Array.from(
      { length: 24 },
      (_, m) => `${2025 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
    )
    const codes = regions.regions.map(({ region }) => region)
    const rows = months.flatMap((month, m) =>
      codes.map((code, r) => [month, (m * 7 + r) % 5, m % 3, 0, code] as [string, number, number, number, string]),
    )
    const both = [regions, aMonthChart(rows, { split: 'regions' })].map((data) =>
      svgText(drawChart(data, { ...LOOK, linkTo })),
    )
    expect(gzipSync(both.join('')).length).toBeLessThan(10_000)
  })
})

describe('visits by region', () => {
  test('draws all 12 regions, those without a visit in dots and without a number', () => {
    const picture = drawChart(regions, LOOK)
    const areas = drawn(
      picture,
      ({ tagName, properties }) => tagName === 'path' && /\bmap-|never/.test(`${properties.className}`),
    )
    expect(areas).toHaveLength(12)
    expect(areas.filter(({ properties }) => `${properties.className}` === 'never')).toHaveLength(9)
    expect(lines(picture)).toEqual(expect.arrayContaining(['20', '7', '2', 'no visit on record']))
    expect(lines(picture)).not.toContain('0')
  })

  test('leads from a region to its visits, and from none that has no visit', () => {
    const picture = drawChart(regions, { ...LOOK, linkTo: (narrowed) => `/?region=${narrowed.region}` })
    const links = drawn(picture, ({ tagName }) => tagName === 'a')
    expect(new Set(links.map(({ properties }) => properties.href))).toEqual(
      new Set(['/?region=MA-01', '/?region=MA-03', '/?region=MA-07']),
    )
    expect(links.map(({ properties }) => properties.dataTold)).toContain('Fes-Meknes: 20 visits')
    expect(picture.svg.properties.role).toBe('group')
  })

  test('says how many visits have no region', () => {
    expect(lines(drawChart({ ...regions, visits: 32 }, LOOK))).toContain(
      '3 visits whose region is not stated are not shown here.',
    )
  })
})

describe('visits by month', () => {
  const months = aMonthChart([
    ['2025-01', 3],
    ['2025-04', 1, 2, 1],
  ])

  test('draws held filled, announced as an outline, cancelled crossed out', () => {
    const picture = drawChart(months, LOOK)
    expect(['part-1', 'announced-1', 'cancelled-1'].map((name) => withClass(picture, name).length > 0)).toEqual([
      true,
      true,
      true,
    ])
    expect(lines(picture)).toEqual(expect.arrayContaining(['held', 'announced', 'cancelled']))
  })

  test('runs from the right in Arabic, its numbers at the right', () => {
    const firstBarAt = (language: 'ar' | 'fr') => {
      const [path] = withClass(drawChart(months, { ...LOOK, language }), 'part-1').filter(
        ({ tagName }) => tagName === 'path',
      )
      return Number(/^M([\d.]+)/.exec(String(path?.properties.d))?.[1])
    }
    expect(firstBarAt('fr')).toBeLessThan(200)
    expect(firstBarAt('ar')).toBeGreaterThan(500)
  })

  test('shades when news was not read, and says what that means', () => {
    const gaps = [{ kind: 'feed_down' as const, outlet: 'A', from: '2025-02-03', to: '2025-03-01' }]
    const picture = drawChart(
      aMonthChart(
        [
          ['2025-01', 3],
          ['2025-04', 1],
        ],
        { gaps },
      ),
      LOOK,
    )
    expect(withClass(picture, 'unread')).toHaveLength(2)
    expect(lines(picture).join(' ')).toContain('A could not be read from 3 February 2025 to 1 March 2025')
  })

  test('tells what a bar holds when it is pointed at, and leads to its days', () => {
    const cut = aMonthChart(
      [
        ['2025-01', 3, 0, 0, 'MA-03'],
        ['2025-01', 0, 1, 0, 'MA-07'],
      ],
      { split: 'regions' },
    )
    const [link] = drawn(
      drawChart(cut, { ...LOOK, linkTo: ({ from, to }) => `/${from}/${to}` }),
      ({ tagName }) => tagName === 'a',
    )
    expect(link?.properties).toMatchObject({
      href: '/2025-01-01/2025-01-31',
      dataTold: 'January 2025: Fes-Meknes: held 3; Marrakesh-Safi: announced 1',
    })
  })

  test('says that no visit is dated to a month, where none is', () => {
    expect(lines(drawChart(aMonthChart([], { timeline: { rows: [], parts: [], undated: 30 } }), LOOK))).toEqual(
      expect.arrayContaining([
        'No dated visit with these filters.',
        '30 visits whose month is not stated are not shown here.',
      ]),
    )
  })
})

describe('visits by official', () => {
  const officials = anOfficialChart(
    [
      ['لحسن السعدي', 'Lahcen Saadi', 12],
      ['مدير التكوين', null, 4],
    ],
    9,
  )

  test('names them in the reader’s language where it is known, and counts the others', () => {
    expect(lines(drawChart(officials, LOOK))).toEqual(
      expect.arrayContaining(['Lahcen Saadi', '12', 'مدير التكوين', 'and 7 other officials']),
    )
    expect(lines(drawChart(officials, { ...LOOK, language: 'ar' }))).toEqual(
      expect.arrayContaining(['لحسن السعدي', 'و7 مسؤولين آخرين']),
    )
  })

  test('draws as many as a card has room for', () => {
    const many = anOfficialChart(
      Array.from({ length: 60 }, (_, index) => ['م', `Official ${index}`, 60 - index]),
      60,
    )
    const shown = lines(drawChart(many, { ...LOOK, width: 1200, height: 628 })).filter((line) =>
      line.startsWith('Official '),
    )
    expect(shown.length).toBeGreaterThan(5)
    expect(lines(drawChart(many, { ...LOOK, width: 1200, height: 628 }))).toContain(
      `and ${60 - shown.length} other officials`,
    )
  })

  test('says that nobody is named', () => {
    expect(
      lines(drawChart(aChart({ chart: 'visits-by-official', officials: { choices: [], total: 0 } }), LOOK)),
    ).toContain('No visit with these filters names an official.')
  })
})

describe('a map of what a filter is about', () => {
  const filter = { ...regions.filter, regions: ['MA-03' as const, 'MA-07' as const] }

  test('does not say of the regions outside it that nobody was there', () => {
    const picture = drawChart(aRegionChart({ 'MA-03': 20 }, { filter, visits: 20 }), LOOK)
    expect(
      drawn(picture, ({ tagName }) => tagName === 'rect').map(({ properties }) => `${properties.className}`),
    ).toContain('never')
    expect(withClass(picture, 'ground').filter(({ tagName }) => tagName === 'path')).toHaveLength(10)
    expect(lines(picture)).toContain('Marrakesh-Safi')
    expect(lines(picture)).not.toContain('Oriental')
  })

  test('says where none of the visits is that it selects, not that none is on record', () => {
    const held = { ...regions.filter, statuses: ['held' as const] }
    expect(lines(drawChart({ ...regions, filter: held }, LOOK))).toContain('no such visit on record')
  })
})

describe('graduates', () => {
  const graduates = aGraduateChart([
    ['Mouazara', 120, 150, 2, 0],
    ['Kafaa', null, null, 0, 3],
    ['Maharat', 200, null, 1, 0],
    [null, 20, 20, 1, 1],
  ])

  test('are drawn from the least that is sure to the most that may be, most first', () => {
    const picture = drawChart(graduates, LOOK)
    const told = lines(picture)
    expect(['Maharat', 'Mouazara', 'Programme not told', 'Kafaa'].map((name) => told.indexOf(name))).toEqual(
      ['Maharat', 'Mouazara', 'Programme not told', 'Kafaa'].map((name) => told.indexOf(name)).sort((a, b) => a - b),
    )
    expect(told).toEqual(expect.arrayContaining(['120 to 150', 'at least 200', '20']))
    expect(withClass(picture, 'faded').length).toBeGreaterThan(2)
  })

  test('whose number is not stated are hatched squares, one a group, and never a zero', () => {
    const picture = drawChart(graduates, LOOK)
    // Four groups, and the sample in the legend.
    expect(withClass(picture, 'not-stated')).toHaveLength(5)
    expect(lines(picture)).toEqual(expect.arrayContaining(['in 3 groups the number is not stated']))
    expect(lines(picture)).not.toContain('0')
  })

  test('grow from the right in Arabic', () => {
    const [bar] = withClass(drawChart(graduates, { ...LOOK, language: 'ar' }), 'blue').slice(1)
    expect(Number(bar?.properties.x) + Number(bar?.properties.width)).toBeCloseTo(664, 0)
  })

  test('of nobody are said to be none that visits tell of', () => {
    expect(lines(drawChart(aGraduateChart([]), LOOK))).toContain('No visit with these filters tells of graduates.')
  })
})

describe('coverage', () => {
  const coverage = aCoverageChart({ 'MA-FES': '2026-11-28', 'MA-SEF': '2025-11-28', 'MA-MEK': null })

  test('lists the provinces that have waited longest, the longest first, in days', () => {
    const told = lines(drawChart(coverage, LOOK))
    expect(told.slice(told.indexOf('Longest since a visit'))).toEqual(
      expect.arrayContaining(['Sefrou', '365 days', 'Fès', '0 days']),
    )
    expect(told.indexOf('Sefrou')).toBeLessThan(told.indexOf('Fès'))
    expect(told).not.toContain('Tétouan')
  })

  test('draws all 75: where nobody was in dots, where the date is not stated hatched', () => {
    const paths = (name: string) =>
      withClass(drawChart(coverage, LOOK), name).filter(({ tagName }) => tagName === 'path')
    expect([paths('never').length, paths('not-stated').length]).toEqual([72, 1])
    expect(lines(drawChart(coverage, LOOK))).toContain(
      '72 of 75 provinces and prefectures have no visit held on record.',
    )
  })
})

describe('the card of a visit', () => {
  test('tells its facts, the sentence and who printed it', () => {
    const told = lines(drawChart(aVisitCard(), LOOK))
    expect(told[0]).toBe('Field visit, Sefrou, 7 February 2025')
    expect(told).toEqual(
      expect.arrayContaining([
        'Friday, 7 February 2025',
        'Sefrou, Fes-Meknes',
        'Gouverneur de Sefrou',
        'جريدة المثال, 8 February 2025',
      ]),
    )
    expect(told.join(' ')).toContain('حيث تخرجت 120 متدربة')
  })

  test('says what no report states', () => {
    const card = aVisitCard(
      {
        place: null,
        region: null,
        officials: [],
        date: { start: null, end: null, precision: 'unknown', basis: 'unknown' },
      },
      { graduates: { min: null, max: null, groupsStated: 0, groupsUnstated: 2 } },
    )
    const told = lines(drawChart(card, LOOK))
    expect(told).toEqual(
      expect.arrayContaining([
        'Date not stated',
        'place not stated',
        'official not stated',
        '2 groups, number stated in none',
      ]),
    )
    expect(told.join(' ')).not.toMatch(/\b0\b/)
  })

  test('says that a visit was only announced', () => {
    expect(lines(drawChart(aVisitCard({ status: 'announced' }), { ...LOOK, language: 'fr' }))[0]).toMatch(
      /\(annoncée\)$/,
    )
  })
})

describe('a quote', () => {
  test('marks the words that tell the fact, and no others', () => {
    const marked = withClass(drawChart(aQuote(), LOOK), 'told').map(textOf).join(' ')
    expect(marked.replaceAll(/\s+/g, ' ').trim()).toBe('بزيارة مركز التكوين')
  })

  test('is written in letters as large as the card has room for', () => {
    const sizeIn = (text: string) => {
      const picture = drawChart(aQuote(aSentence(text, 'بزيارة')), { ...LOOK, width: 1200, height: 628 })
      return Math.max(
        ...drawn(picture, ({ tagName }) => tagName === 'text').map(({ properties }) =>
          Number(properties.fontSize ?? 0),
        ),
      )
    }
    expect(sizeIn('قام العامل بزيارة.')).toBeGreaterThan(
      sizeIn(`قام العامل بزيارة ${'مركز التكوين '.repeat(90)}.`) * 1.5,
    )
  })
})
