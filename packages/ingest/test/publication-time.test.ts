import { expect, test } from 'vitest'
import { publicationTime } from '../src/index.ts'

test.each([
  ['2025-02-08', '2025-02-08'],
  ['2025-02-08T10:22:00Z', '2025-02-08T10:22:00Z'],
  ['2025-02-08T10:22:00.5+01:00', '2025-02-08T10:22:00.5+01:00'],
  ['2025-02-08T10:22+0100', '2025-02-08T10:22+01:00'],
  ['2025-02-08 10:22:00 UTC', '2025-02-08T10:22:00Z'],
  ['2025-02-08T10:22:00+01', '2025-02-08T10:22:00+01:00'],
  ['Sat, 8 Feb 2025 10:22:00 +0100', '2025-02-08T10:22:00+01:00'],
  ['Sat, 08 Feb 2025 00:22:00 +0100', '2025-02-08T00:22:00+01:00'],
  ['Sat, 08 Feb 2025 10:22:00 GMT', '2025-02-08T10:22:00Z'],
  ['08 February 2025 9:22 EST', '2025-02-08T09:22-05:00'],
  ['Sat, 08 Feb 25 10:22:00 Z', '2025-02-08T10:22:00Z'],
  ['Saturday, 08-Feb-25 10:22:00 GMT', '2025-02-08T10:22:00Z'],
  ['Wed, 08 Feb 95 10:22:00 WEST', '1995-02-08T10:22:00+01:00'],
  ['Sat, 08 Feb 2025 10:22:00 GMT+01:00', '2025-02-08T10:22:00+01:00'],
  ['Sat, 08 Feb 2025 10:22:00 +0100 (CET)', '2025-02-08T10:22:00+01:00'],
])('"%s" is %s: the day is the one that was written', (written, time) => {
  expect(publicationTime(written)).toBe(time)
})

test.each(['2025-02-08 10:22:00', '2025-02-08T10:22:00', 'Sat, 08 Feb 2025', 'Sat, 08 Feb 2025 10:22:00 XYZ'])(
  '"%s" is a day, since its zone is not known',
  (written) => {
    expect(publicationTime(written)).toBe('2025-02-08')
  },
)

test.each([
  '',
  'yesterday',
  '2025',
  '2025-02',
  '2025-02-31',
  '08/02/2025',
  'Sat, 31 Feb 2025 10:22:00 GMT',
  'Sat, 08 Foo 2025 10:22:00 GMT',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  'Sat, 08 Feb 2025 25:22:00 GMT',
  '2025-02-08T10:22:00+99:00',
])('"%s" is no publication time', (written) => {
  expect(publicationTime(written)).toBe(null)
})
