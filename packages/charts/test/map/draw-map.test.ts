import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/index.ts'
import { aCoverageChart, aRegionChart, LOOK } from '../a-chart.ts'
import { drawn, lines, withClass } from '../drawn.ts'

const regions = aRegionChart({ 'MA-01': 2, 'MA-03': 20, 'MA-07': 7 })

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
