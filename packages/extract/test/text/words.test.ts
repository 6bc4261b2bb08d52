import { describe, expect, it } from 'vitest'
import { Gluing } from '../../src/text/gluing.ts'
import { levelText } from '../../src/text/level-text.ts'
import { cutWords, GAP } from '../../src/text/words.ts'

const GLUED = new Gluing(['اقليم', 'تطوان'], ['تيزنيت'])
const words = (raw: string): string[] => cutWords(levelText(raw), GLUED).map(({ text }) => text)
const gaps = (raw: string): number[] => cutWords(levelText(raw), GLUED).map(({ gap }) => gap)

describe('words of a text', () => {
  it.each([
    ['إقليمالجديدة', ['اقليم', 'الجديده']],
    ['إقليمتيزنيت', ['اقليم', 'تيزنيت']],
    ['طنجةتطوانالحسيمة', ['طنجه', 'تطوان', 'الحسيمه']],
    ['الاثنين26دجنبر', ['الاثنين', '26', 'دجنبر']],
    ['و التأهيل', ['والتاهيل']],
    ['l’artisanat', ['l', 'artisanat']],
    ['الصناعة', ['الصناعه']],
    ['مكافآت', ['مكافات']],
  ])('%s', (raw, expected) => {
    expect(words(raw)).toEqual(expected)
  })

  it.each([
    ['M. Essaadi a visité', GAP.none],
    ['Fès. Essaadi', GAP.stop],
    ['Fès, Essaadi', GAP.comma],
    ['Fès-Meknès', GAP.none],
    ['Fès\nEssaadi', GAP.line],
    ['et la\nChambre', GAP.none],
    ['visité\nle centre', GAP.none],
    ['S.M. le Roi', GAP.none],
    ['terre.Le ministre', GAP.stop],
    ['التقليدية.وأضاف الوزير', GAP.stop],
    ['jawla.ma a dit', GAP.none],
    ['د.أحمد', GAP.none],
  ])('the gap in %s', (raw, gap) => {
    expect(Math.max(...gaps(raw).slice(1, raw.startsWith('S.M') ? 3 : raw.startsWith('et') ? 3 : 2))).toBe(gap)
  })
})
