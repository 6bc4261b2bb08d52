import { expect, test } from 'vitest'
import { randomPassword, weakness } from '../../src/accounts/passwords.ts'

test.each([
  ['weaver of the atlas 7', null],
  ['نساج من جبال الأطلس', null],
  ['twelve chars', null],
  ['eleven char', 'short'],
  // Twelve units of two, which are six characters.
  ['😀😀😀😀😀😀', 'short'],
  ['abcde'.repeat(26), 'long'],
  ['amina.bennani@jawla.example', 'email'],
  [' Amina.Bennani ', 'email'],
  ['aaaaaaaaaaaa', 'repeated'],
  ['abababababab', 'repeated'],
  ['123412341234', 'repeated'],
])('"%s": %s', (password, expected) => {
  expect(weakness(password, 'amina.bennani@jawla.example')).toBe(expected)
})

test('a password that is made is long, easily read aloud, and never twice the same', () => {
  const made = Array.from({ length: 200 }, randomPassword)
  expect(new Set(made).size).toBe(200)
  for (const one of made) {
    expect(one).toMatch(/^(?:[bcdfghjkmnpqrtvwxz2346789]{4}-){4}[bcdfghjkmnpqrtvwxz2346789]{4}$/)
    expect(weakness(one, 'a@jawla.example')).toBeNull()
  }
})
