import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { isFromHere } from '../../src/http/is-from-here.ts'

const from = (remoteAddress: string | undefined, headers: IncomingMessage['headers'], httpVersion = '1.1') =>
  isFromHere({ headers, httpVersion, socket: { remoteAddress } as IncomingMessage['socket'] })

describe('somebody on this machine', () => {
  test.each<[string, string, IncomingMessage['headers']]>([
    ['a program', '127.0.0.1', { host: 'localhost:3000' }],
    ['a program over IPv6', '::1', { host: '[::1]:3000' }],
    ['an IPv4 address told as IPv6', '::ffff:127.0.0.1', { host: '127.0.0.1:3000' }],
    [
      'our own page',
      '127.0.0.1',
      { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    ],
    ['an address typed into a browser', '127.0.0.1', { host: 'localhost:3000', 'sec-fetch-site': 'none' }],
  ])('%s', (_who, address, headers) => {
    expect(from(address, headers)).toBe(true)
  })
})

describe('anybody else', () => {
  test('a proxy that names itself by nothing but its old language', () => {
    expect(from('127.0.0.1', { host: 'localhost:3000' }, '1.0')).toBe(false)
  })

  test.each<[string, string | undefined, IncomingMessage['headers']]>([
    ['another machine', '192.168.1.7', { host: 'localhost:3000' }],
    ['another machine over IPv6', '2001:db8::1', { host: 'localhost:3000' }],
    ['a connection that is gone', undefined, { host: 'localhost:3000' }],
    ['through a proxy on this machine', '127.0.0.1', { host: 'localhost:3000', 'x-forwarded-for': '203.0.113.9' }],
    [
      'through a proxy that says so in its own way',
      '127.0.0.1',
      { host: 'localhost:3000', forwarded: 'for=203.0.113.9' },
    ],
    ['a name that was made to lead here', '127.0.0.1', { host: 'evil.example:3000' }],
    ['a name that looks like ours', '127.0.0.1', { host: 'localhost.evil.example' }],
    ['a name that looks like our address', '127.0.0.1', { host: '127.0.0.1.evil.example:3000' }],
    ['no name', '127.0.0.1', {}],
    ['a page of another site', '127.0.0.1', { host: 'localhost:3000', origin: 'https://evil.example' }],
    [
      'a page on another port of this machine',
      '127.0.0.1',
      { host: 'localhost:3000', origin: 'http://localhost:8080' },
    ],
    ['a page without an origin', '127.0.0.1', { host: 'localhost:3000', origin: 'null' }],
    ['a link on another site', '127.0.0.1', { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' }],
  ])('%s', (_who, address, headers) => {
    expect(from(address, headers)).toBe(false)
  })
})
