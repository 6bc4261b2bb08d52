import { expect, test } from 'vitest'
import { canonicalUrl } from '../src/canonical-url.ts'

test.each([
  ['https://www.example.ma/article/12/?utm_source=x&fbclid=1#top', 'example.ma/article/12'],
  ['http://example.ma/article/12', 'example.ma/article/12'],
  ['https://example.ma/?p=12&a=1', 'example.ma?a=1&p=12'],
  ['https://example.ma/زيارة', 'example.ma/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9'],
  ['https://EXAMPLE.ma/A', 'example.ma/A'],
  ['https://example.ma:8080/a', 'example.ma:8080/a'],
  [' file:///tmp/a.html ', 'file:///tmp/a.html'],
  ['not an address', 'not an address'],
])('%s is %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical)
})
