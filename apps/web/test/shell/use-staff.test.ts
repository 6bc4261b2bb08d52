import { expect, test } from 'vitest'
import { mayBeStaff } from '../../src/shell/use-staff.ts'

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['[::1]', true],
  ['jawla.example', false],
  ['localhost.example', false],
  ['192.168.1.4', false],
])('readers at %s are asked about: %s', (hostname, asked) => {
  expect(mayBeStaff(hostname, '')).toBe(asked)
})

test.each([
  ['jawla-staff=1', true],
  ['a=b; jawla-staff=1; c=d', true],
  ['', false],
  ['not-jawla-staff=1', false],
  ['a=jawla-staff=1', false],
  ['jawla-staff=10', false],
])('readers elsewhere with the cookies "%s" are asked about: %s', (cookies, asked) => {
  expect(mayBeStaff('jawla.example', cookies)).toBe(asked)
})
