import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress } from '../../src/accounts/client-address.ts'

const of = (remoteAddress: string, forwarded: string | undefined, behindProxy: boolean) =>
  clientAddress(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress } as IncomingMessage['socket'],
    },
    { behindProxy },
  )

test.each([
  ['203.0.113.7', undefined, false, '203.0.113.7'],
  ['203.0.113.7', '198.51.100.1', false, '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1', false, '127.0.0.1'],
  ['127.0.0.1', '198.51.100.1', true, '198.51.100.1'],
  ['::ffff:127.0.0.1', '198.51.100.1', true, '198.51.100.1'],
  ['::1', '198.51.100.1', true, '198.51.100.1'],
  ['172.18.0.5', '198.51.100.1', true, '198.51.100.1'],
  // What stands before the last anybody may write.
  ['127.0.0.1', '192.0.2.1, 198.51.100.1', true, '198.51.100.1'],
  ['127.0.0.1', 'unknown', true, '127.0.0.1'],
  ['127.0.0.1', '', true, '127.0.0.1'],
  ['127.0.0.1', undefined, true, '127.0.0.1'],
  // Not through the proxy.
  ['203.0.113.7', '198.51.100.1', true, '203.0.113.7'],
  ['::1', undefined, false, '127.0.0.1'],
  // Who has one address of IPv6 has its network.
  ['2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2::'],
  ['2001:db8:1:2::6', undefined, false, '2001:db8:1:2::'],
  ['2001:db8::1', undefined, false, '2001:db8:0:0::'],
  ['127.0.0.1', '2001:0db8:0001:0002::6', true, '2001:db8:1:2::'],
  ['fe80::1%eth0', undefined, false, 'fe80:0:0:0::'],
])('%s with x-forwarded-for "%s" (behind a proxy: %s) is %s', (address, forwarded, behindProxy, expected) => {
  expect(of(address, forwarded, behindProxy)).toBe(expected)
})
