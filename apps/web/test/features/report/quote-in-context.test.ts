import { expect, test } from 'vitest'
import { quoteInContext } from '../../../src/features/report/quote-in-context.ts'

const text = 'Titre\nLe ministre a visité le centre de Fès avant de partir pour Meknès.'
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

test('words around a quote are whole, with an ellipsis where more was cut', () => {
  expect(quoteInContext(text, at('le centre'), 12)).toEqual({
    before: '… a visité ',
    quote: 'le centre',
    after: ' de Fès …',
  })
})

test('the line is never left', () => {
  expect(quoteInContext(text, at('Le ministre'), 40).before).toBe('')
  expect(quoteInContext(text, at('Meknès'), 40).after).toBe('.')
})
