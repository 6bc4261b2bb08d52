import { expect, it } from 'vitest'
import { readNumbers } from '../../src/numbers/read-numbers.ts'

it('lists the cardinal numbers with their quotes; numbers of dates, ordinals, phones and addresses are none', () => {
  const text = 'يوم الجمعة 7 فبراير 2025 تسلم 58 خريجا شواهدهم في الدورة الخامسة للمعرض، هاتف 0539.90.77.12'
  const start = text.indexOf('58')
  expect(readNumbers({ text, language: 'ar' })).toEqual({
    text,
    found: [{ quote: '58', start, end: start + 2, min: 58, max: 58, qualifier: 'exact' }],
  })
})

it('a text that is one number and nothing else is that number, even where it could be a year', () => {
  expect(readNumbers({ text: '2025' }).found).toMatchObject([{ min: 2025 }])
  expect(readNumbers({ text: 'un' }).found).toMatchObject([{ min: 1 }])
  expect(readNumbers({ text: '' }).found).toEqual([])
})
