import { describe, expect, test } from 'vitest'
import { checkedLookup } from '../../src/fetch/checked-lookup.ts'
import { whyNotPublic } from '../../src/fetch/public-address.ts'

describe('a number on the network', () => {
  test.each(['8.8.8.8', '196.200.131.1', '172.15.0.1', '172.32.0.1', '2001:4860:4860::8888', '2c0f:f248::1'])(
    '%s is public',
    (address) => {
      expect(whyNotPublic(address)).toBe(null)
    },
  )

  test.each([
    ['this machine', ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::']],
    ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fdff::1', 'fec0::1']],
    ['the link', ['169.254.0.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
    ["a provider's network", ['100.64.0.1', '100.100.100.200', '100.127.255.255']],
    ['a metadata service', ['168.63.129.16', 'fd00:ec2::254', '192.0.0.192']],
    ['many machines', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    ['nobody', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', '4000::1']],
    [
      'an IPv4 address in disguise',
      [
        '::ffff:127.0.0.1',
        '::ffff:8.8.8.8',
        '::127.0.0.1',
        '64:ff9b::7f00:1',
        '64:ff9b:1::1',
        '2002:7f00:1::',
        '2001::1',
      ],
    ],
    ['no number', ['', 'un.example', '1.2.3', '0x7f.1']],
  ])('that means %s is not', (_, addresses) => {
    expect(addresses.filter((address) => whyNotPublic(address) === null)).toEqual([])
  })
})

describe('the lookup of a connection', () => {
  test('gives the very addresses that were checked, by asking once', async () => {
    const answers = ['8.8.8.8', '127.0.0.1']
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }]
    const given = await new Promise((done) => {
      checkedLookup(resolve, false)('un.example', { all: true }, (error, addresses) => done(error ?? addresses))
    })
    expect(given).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(answers).toEqual(['127.0.0.1'])
  })
})
