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
  expect(mayBeStaff(hostname)).toBe(asked)
})
