import { describe, expect, test } from 'vitest'
import { freshForSeconds } from '../../src/fetch/fresh-for.ts'
import { retryAfterSeconds } from '../../src/fetch/retry-after.ts'

const now = new Date('2025-02-08T10:00:00Z')

describe('an answer stays fresh', () => {
  test.each([
    [{}, null],
    [{ 'cache-control': 'max-age=600' }, 600],
    [{ 'cache-control': 'public, max-age="600", must-revalidate' }, 600],
    [{ 'cache-control': 'max-age=600', age: '150' }, 450],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 's-maxage=9' }, null],
    [{ expires: 'Sat, 08 Feb 2025 11:00:00 GMT' }, 3600],
    [{ expires: 'Sat, 08 Feb 2025 11:00:00 GMT', date: 'Sat, 08 Feb 2025 10:30:00 GMT' }, 1800],
    [{ expires: 'Sat, 08 Feb 2025 09:00:00 GMT' }, 0],
    [{ expires: '0' }, 0],
    [{ 'cache-control': 'max-age=60', expires: 'Sat, 08 Feb 2025 11:00:00 GMT' }, 60],
  ])('%j: %s seconds', (headers, seconds) => {
    expect(freshForSeconds(headers, now)).toBe(seconds)
  })
})

describe('a server is asked again', () => {
  test.each([
    [undefined, null],
    ['120', 120],
    ['999999', 86_400],
    ['Sat, 08 Feb 2025 10:02:00 GMT', 120],
    ['Saturday, 08-Feb-25 10:02:00 GMT', 120],
    ['Sat Feb  8 10:02:00 2025', 120],
    ['Sat, 08 Feb 2025 09:00:00 GMT', 0],
    ['Mon, 08 Feb 2027 10:00:00 GMT', 86_400],
    ['soon', null],
    ['-5', null],
  ])('after "%s": %s seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds)
  })
})
