import { expect, test } from 'vitest'
import { webAddress } from '../src/web-address.ts'

test.each([
  ['https://un.example/a', 'https://un.example/a'],
  ['  http://un.example ', 'http://un.example'],
  ['https://un.example/مقال', 'https://un.example/مقال'],
  ['un.example/a', null],
  ['ftp://un.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%s', (typed, address) => {
  expect(webAddress(typed)).toBe(address)
})
