import { describe, expect, test } from 'vitest'
import { excerptOf } from '../src/index.ts'

const TEXT = 'زار الوزير فاس. وصرح بأن القطاع مهم.\nوتخرج 120 صانعا بالمركز. ثم عاد إلى الرباط.'

const piece = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length })
const kept = (excerpt: string) => excerpt.split(/\n+/).filter((line) => line !== '')

describe('what everybody sees of a report', () => {
  test('is the sentences that carry evidence, each where it stood', () => {
    const pieces = [piece('120'), piece('الوزير')]
    const excerpt = excerptOf(TEXT, pieces)
    expect(kept(excerpt)).toEqual(['زار الوزير فاس.', 'وتخرج 120 صانعا بالمركز.'])
    expect(excerpt).toHaveLength(TEXT.length)
    for (const { start, end } of pieces) expect(excerpt.slice(start, end)).toBe(TEXT.slice(start, end))
  })

  test('holds each sentence once, however much it carries, and those that a quote runs over', () => {
    expect(kept(excerptOf(TEXT, [piece('زار'), piece('فاس')]))).toEqual(['زار الوزير فاس.'])
    expect(excerptOf(TEXT, [piece('فاس. وصرح')]).trim()).toBe('زار الوزير فاس. وصرح بأن القطاع مهم.')
  })

  test('is nothing where nothing was read, and no whole page where it has no full stop', () => {
    expect(excerptOf(TEXT, []).trim()).toBe('')
    const endless = `${'كلمة '.repeat(400)}زيارة ${'كلمة '.repeat(400)}`
    const start = endless.indexOf('زيارة')
    const excerpt = excerptOf(endless, [{ start, end: start + 5 }])
    expect(excerpt.trim().length).toBeLessThan(700)
    expect(excerpt.slice(start, start + 5)).toBe('زيارة')
  })
})
