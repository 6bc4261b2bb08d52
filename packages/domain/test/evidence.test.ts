import { describe, expect, test } from 'vitest'
import { standsIn } from '../src/evidence.ts'

describe('evidence', () => {
  const text = 'Mardi, elle a visité 😀 le centre.'
  test('stands in its text, counted in UTF-16 units', () => {
    expect(standsIn(text, { start: 24, end: 33, quote: 'le centre' })).toBe(true)
  })

  test.each([
    ['one place off', { start: 23, end: 32, quote: 'le centre' }],
    ['past the end', { start: 100, end: 109, quote: 'le centre' }],
    ['empty', { start: 3, end: 3, quote: '' }],
    ['reworded', { start: 24, end: 33, quote: 'Le Centre' }],
  ])('does not stand when it is %s', (_, evidence) => {
    expect(standsIn(text, evidence)).toBe(false)
  })
})
