import { describe, expect, test } from 'vitest'
import { sentenceAround } from '../src/index.ts'

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return sentenceAround(text, { start, end: start + quote.length })
}

describe('the sentence that a quote stands in', () => {
  test.each([
    ['Hier soir. M. Essaadi a visité Fès. Il est reparti.', 'visité', 'M. Essaadi a visité Fès.'],
    ['Le chiffre est de 1.200 lauréats. Rien de plus.', '1.200', 'Le chiffre est de 1.200 lauréats.'],
    ['زار الوزير فاس. ثم عاد؟ نعم.', 'عاد', 'ثم عاد؟'],
    ['عنوان بلا نقطة\nزار الوزير فاس', 'الوزير', 'زار الوزير فاس'],
    ['Il a dit : « Voilà. » Puis il a visité Fès', 'Voilà', 'Il a dit : « Voilà. »'],
    ['Une seule phrase', 'seule', 'Une seule phrase'],
    ['Fini. Une. Deux trois.', 'Une. Deux', 'Une. Deux trois.'],
    ['Il a visité Fès.', 'Fès.', 'Il a visité Fès.'],
  ])('of "%s" around "%s"', (text, quote, sentence) => {
    expect(around(text, quote)).toBe(sentence)
  })

  test('is cut between words where it has no end', () => {
    const text = `${'mot '.repeat(500)}visite ${'mot '.repeat(500)}`
    const found = around(text, 'visite')
    expect(found.length).toBeLessThan(700)
    expect(found).toMatch(/^… mot .* visite .* mot …$/)
  })
})
