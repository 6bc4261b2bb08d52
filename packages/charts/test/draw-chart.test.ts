import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { drawChart, svgText } from '../src/index.ts'
import { aMonthChart, anOfficialChart, aRegionChart, LOOK } from './a-chart.ts'
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

  test('shares nothing with the same chart at another width, as one page may hold both and hide one', () => {
    const idsOf = (width: number) =>
      drawn(drawChart(regions, { ...LOOK, width }), ({ properties }) => properties.id !== undefined).map(
        ({ properties }) => properties.id,
      )
    expect(idsOf(360).length).toBeGreaterThan(0)
    expect(idsOf(360).filter((id) => idsOf(640).includes(id))).toEqual([])
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
    expect(lines(drawChart({ ...regions, samples: 41 }, LOOK)).join(' ')).toContain('Sample reports')
    expect(lines(drawChart({ ...regions, samples: 40 }, LOOK)).join(' ')).toContain('40 of 41')
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

  test('is pressed anywhere in a row that leads to visits, and only in those', () => {
    const linkTo = (narrowed: Record<string, string>) => `/?${new URLSearchParams(narrowed)}`
    const officials = anOfficialChart([['لحسن السعدي', 'Lahcen Saadi', 12]], 1)
    for (const data of [regions, officials]) {
      const rows = drawn(drawChart(data, { ...LOOK, linkTo }), ({ tagName }) => tagName === 'a').filter((link) =>
        link.children.some((child) => child.type === 'element' && child.tagName === 'text'),
      )
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(JSON.stringify(row)).toContain('"className":["clear"]')
      expect(withClass(drawChart(data, LOOK), 'clear')).toEqual([])
    }
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
