import { describe, expect, it } from 'vitest'
import { levelText } from '../../src/text/level-text.ts'
import { titleEnd } from '../../src/text/title-end.ts'

const rest = (title: string | null, raw: string): string => {
  const text = levelText(raw)
  return raw.slice(text.rawStart(titleEnd(text, title))).trim()
}

describe('the title that a text repeats', () => {
  it.each([
    ['عامل آزرو يزور المجمع الحرفي', 'عامل آزرو يزور المجمع الحرفي شهدت المدينة', 'شهدت المدينة'],
    ['عامل آزرو يزور المجمع الحرفي', 'عامل آزرو يزور المجمع الحرفيشهدت المدينة', 'شهدت المدينة'],
    ['Le wali visite les potiers', 'Le wali visite les potiers Hier, à Safi', 'Hier, à Safi'],
    ['Le wali visite les potiers', 'Le wali visite les potiersHier, à Safi', 'Hier, à Safi'],
  ])('ends before the first sentence: %s', (title, raw, first) => {
    expect(rest(title, raw)).toBe(first)
  })

  it.each([
    ['it is no title', null, 'Le wali visite les potiers Hier'],
    ['it is too short to tell', 'Le wali visite', 'Le wali visite Safi'],
    ['the sentence goes on', 'Le wali visite les potiers', 'Le wali visite les potiers de Safi'],
    ['the sentence goes on', 'عامل آزرو يزور المجمع الحرفي', 'عامل آزرو يزور المجمع الحرفي ويلتقي الصناع'],
    ['the word goes on', 'لقاء مع الصانع الحرفي', 'لقاء مع الصانع الحرفيين بالمدينة'],
    ['the text is another', 'Le wali visite les potiers', 'Hier, à Safi'],
  ])('is not cut where %s', (_, title, raw) => {
    expect(rest(title, raw)).toBe(raw)
  })
})
