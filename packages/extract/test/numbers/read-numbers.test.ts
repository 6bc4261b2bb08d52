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

it.each<[text: string, ...values: number[]]>([
  ['استفادت 3 مائة و12 صانعة', 312],
  ['استفادت مائة و12 صانعة', 112],
  ['وزعت دستة و 4 دستات من الفرش', 12, 48],
  ['اقتنى نصف دستة من الأنوال', 6],
  ['La page compte 25k abonnés', 25_000],
  ['Un budget de 1,5k', 1_500],
  ['Le groupe en a vendu 40 kilos', 40],
  ['أي واحد يصلح لذلك'],
])('%s', (text, ...values) => {
  expect(readNumbers({ text }).found.map(({ min }) => min)).toEqual(values)
})

it.each([
  ['حضر اطنعش صانع', 12],
  ['كانوا تلطاش', 13],
  ['اقتنى ستاشر زربية', 16],
  ['عندها تلاتمية وتمنين خيط', 380],
  ['باعوا تلتمية زربية', 300],
])('spoken numbers are read too: %s', (text, value) => {
  expect(readNumbers({ text }).found).toMatchObject([{ min: value, max: value }])
})
