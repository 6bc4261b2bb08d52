import { describe, expect, test } from 'vitest'
import { canonicalUrl, withoutTracking } from '../src/index.ts'

describe('the form by which a page is found again', () => {
  test.each([
    ['https://www.example.ma/article/12/?utm_source=x&fbclid=1#top', 'example.ma/article/12'],
    ['http://example.ma/article/12', 'example.ma/article/12'],
    ['https://m.example.ma/article/12/amp/', 'example.ma/article/12'],
    ['https://amp.example.ma//article/12?amp=1', 'example.ma/article/12'],
    ['https://example.ma/?p=12&a=1', 'example.ma?a=1&p=12'],
    ['https://example.ma/?p=12&share=facebook', 'example.ma?p=12'],
    ['https://example.ma/زيارة', 'example.ma/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9'],
    ['https://example.ma/%d8%b2%d9%8a%d8%a7%d8%b1%d8%a9/', 'example.ma/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9'],
    ['https://example.ma/100%', 'example.ma/100%'],
    ['https://user:secret@EXAMPLE.ma:443/A', 'example.ma/A'],
    ['https://example.ma:8080/a', 'example.ma:8080/a'],
    ['https://example.ma/revamp', 'example.ma/revamp'],
    [' file:///tmp/a.html ', 'file:///tmp/a.html'],
    ['not an address', 'not an address'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical)
  })

  test('is its own form', () => {
    expect(canonicalUrl(`https://${canonicalUrl('https://www.example.ma/a/?b=2&a=1')}`)).toBe('example.ma/a?a=1&b=2')
  })
})

test.each([
  ['https://www.example.ma/a/?utm_source=x&id=3&fbclid=1#top', 'https://www.example.ma/a/?id=3'],
  ['https://example.ma/a?utm_source=x', 'https://example.ma/a'],
  ['https://example.ma/reference?refresh=1', 'https://example.ma/reference?refresh=1'],
  ['ftp://example.ma/?ref=1', 'ftp://example.ma/?ref=1'],
])('%s without what tracks readers is %s', (address, plain) => {
  expect(withoutTracking(address)).toBe(plain)
})
