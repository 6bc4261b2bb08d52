import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/index.ts'
import { aChart, anOfficialChart, LOOK } from '../a-chart.ts'
import { lines } from '../drawn.ts'

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
