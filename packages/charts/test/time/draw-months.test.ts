import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/index.ts'
import { aMonthChart, LOOK } from '../a-chart.ts'
import { drawn, lines, withClass } from '../drawn.ts'

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
