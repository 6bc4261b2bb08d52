import { describe, expect, it } from 'vitest'
import { levelText } from '../../src/text/level-text.ts'

describe('a levelled text', () => {
  it.each([
    ['الصِّنـاعة', 'الصناعه'],
    ['Fès–Meknès', 'fes-meknes'],
    ['مئة ومائة', 'ميه ومايه'],
    ['١٬٢٥٠', '1,250'],
    ['ﻻ', 'لا'],
    ['l’œuvre', "l'oeuvre"],
    ['125¹ et 2½', '125¹ et 2½'],
    ['d\u0092art \u0093Zellige\u0094', 'd\'art "zellige"'],
    ['R&D &amp; l&rsquo;art', "r&d & l'art"],
    ['un\u2028deux', 'un\ndeux'],
  ])('%s is %s', (raw, level) => {
    expect(levelText(raw).level).toBe(level)
  })

  it('leads back to the original, vowel marks at the end included', () => {
    const text = levelText('في ثـلاثينَ يوما')
    const start = text.level.indexOf('ثلاثين')
    const span = text.rawSpan(start, start + 'ثلاثين'.length)
    expect(text.raw.slice(span.start, span.end)).toBe('ثـلاثينَ')
  })
})
