import { describe, expect, it } from 'vitest'
import { findDuals } from '../../src/numbers/find-duals.ts'
import { levelText } from '../../src/text/level-text.ts'

const nouns = { singulars: ['متدرب', 'متدربة', 'خريجة'], certain: ['شاب'] }

function duals(text: string): string[] {
  return findDuals(levelText(text), nouns).map((number) => number.quote)
}

describe('duals of counted nouns', () => {
  it.each([
    ['تسلمت متدربتان شهادتيهما', 'متدربتان'],
    ['لفائدة متدربتين من الفوج', 'متدربتين'],
    ['وخريجتان من المركز', 'خريجتان'],
    ['تكوين شابين في الدرازة', 'شابين'],
    ['للمتدربتين', 'للمتدربتين'],
  ])('%s is two', (text, quote) => {
    expect(findDuals(levelText(text), nouns)).toMatchObject([{ min: 2, max: 2, qualifier: 'exact' }])
    expect(duals(text)).toEqual([quote])
  })

  it.each(['المتدربين', 'استقبل متدربين كثيرين', 'متدربون', 'الثمان', 'الشباب'])('%s has no count', (text) => {
    expect(duals(text)).toEqual([])
  })
})
