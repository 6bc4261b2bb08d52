import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/index.ts'
import { aGraduateChart, LOOK } from '../a-chart.ts'
import { lines, withClass } from '../drawn.ts'

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
