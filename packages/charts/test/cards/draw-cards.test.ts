import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/index.ts'
import { aQuote, aSentence, aVisitCard, LOOK } from '../a-chart.ts'
import { drawn, lines, textOf, withClass } from '../drawn.ts'

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
